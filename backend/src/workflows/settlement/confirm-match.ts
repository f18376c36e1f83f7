import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { problem } from "../../lib/problem"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { DifferenceReason } from "../../modules/settlement/lib/matches"
import type SettlementService from "../../modules/settlement/service"
import { recordActStep } from "../audit/record-act"
import { accountNamed } from "./account-named"
import { openMovements } from "./expected/open-movements"
import { bookMatchesStep } from "./steps/book-matches"

export type MatchToConfirm = {
  /** Handle of the own account whose lines they are. */
  account: string
  line_ids: string[]
  movements: { kind: string; id: string }[]
  difference_reason: DifferenceReason | null
  note: string | null
  confirmed_by: string
}

/** No way back here: a match is taken back by an act of its own, with a reason. */
const confirmMatchStep = createStep(
  "confirm-match",
  async (input: MatchToConfirm, { container }) => {
    const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
    const account = await accountNamed(settlement, input.account)
    const open = await openMovements(container)
    const chosen = input.movements.map(({ kind, id }) => {
      const found = open.find((movement) => movement.kind === kind && movement.id === id)
      if (found) return found
      throw problem(
        "CONFLICT",
        `${kind} ${id} is matched already, or is not expected. Nothing was changed; load the list again.`,
      )
    })
    const elsewhere = chosen.find(
      (one) => one.account !== undefined && one.account !== account.handle,
    )
    if (elsewhere)
      throw problem(
        "MATCH_REFUSED",
        `${elsewhere.label} was paid from ${elsewhere.account}, not from ${account.handle}. Nothing was changed; choose a line of that account.`,
      )
    const currencies = new Set(chosen.map(({ currency_code }) => currency_code))
    if (currencies.size > 1)
      throw problem(
        "MATCH_REFUSED",
        "The movements are in several currencies. Nothing was changed; match each currency by itself.",
      )
    const [part_currency_code = account.currency_code] = currencies
    const match = await settlement.confirmMatch({
      account_id: account.id,
      line_ids: input.line_ids,
      parts: chosen.map(({ kind, id, account_code, amount_minor, label }) => ({
        kind,
        counterpart_id: id,
        account_code,
        amount_minor,
        label,
      })),
      part_currency_code,
      difference_reason: input.difference_reason,
      note: input.note,
      confirmed_by: input.confirmed_by,
    })
    return new StepResponse(match)
  },
)

/**
 * Staff say that lines of the bank are these movements of the books. The ledger follows: the movement leaves the account on
 * which it waited for the bank's.
 *
 * @throws CONFLICT where one of them is matched already, MATCH_REFUSED where amounts differ without a reason
 */
export const confirmMatchWorkflow = createWorkflow("confirm-match", (input: MatchToConfirm) => {
  const match = confirmMatchStep(input)
  recordActStep(
    transform({ input, match }, (all) => ({
      actor_id: all.input.confirmed_by,
      act: "match.confirm",
      subject_type: "settlement_match",
      subject_id: all.match.id,
      after: {
        lines: all.match.line_ids,
        parts: all.match.parts,
        difference_minor: all.match.difference_minor,
        difference_reason: all.match.difference_reason,
      },
      reason: all.match.note,
    })),
  )
  // The act is on record before the ledger is asked: should that fail, the job books it later.
  bookMatchesStep()
  return new WorkflowResponse(match)
})
