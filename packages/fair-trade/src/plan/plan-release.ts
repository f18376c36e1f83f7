import { accounts } from "../accounts"
import type { Covered } from "../order/coverage"
import { greaterOf } from "../comparing"
import { addDays } from "../dates"
import type { LineFacts } from "../order/order-facts"
import type { PlanDraft } from "./plan-draft"
import { type GroupFund, groupFunds } from "../posting"
import { windowClosesOn } from "../order/return-window"

/**
 * Moves the group's money of a line from pending to available once its return window is closed.
 * Pieces announced to come back stay pending until they arrive or the return is withdrawn.
 */
export function planRelease(
  draft: PlanDraft,
  line: LineFacts,
  { pieces, covered_on }: Covered,
  today: string,
): void {
  const { facts } = draft
  const { line_id, group_id } = line.frozen
  const free_on = addDays(windowClosesOn(line, covered_on, facts.window), 1)
  if (today < free_on) {
    return
  }
  const safe_pieces = BigInt(Math.max(0, pieces - line.return_requested))
  const units = {
    producer_pay: line.frozen.producer_unit_minor,
    premium: line.frozen.premium_unit_minor,
  }
  const freed = (fund: GroupFund) =>
    greaterOf(units[fund] * safe_pieces - draft.position(line_id, fund).released_minor, 0n)
  const moves = groupFunds.map((fund) => ({ fund, freed_minor: freed(fund) }))
  draft.add({
    key: `line:${line_id}`,
    kind: "release",
    line_ref: line_id,
    source_type: "return_window",
    source_id: line_id,
    effective_on: greaterOf(free_on, covered_on),
    entries: moves.flatMap(({ fund, freed_minor }) => [
      {
        account_code: accounts.pending(group_id, fund, facts.currency_code),
        amount_minor: freed_minor,
      },
      {
        account_code: accounts.available(group_id, fund, facts.currency_code),
        amount_minor: -freed_minor,
      },
    ]),
    positions: moves.map(({ fund, freed_minor }) => ({
      line_ref: line_id,
      fund,
      accrued_minor: 0n,
      reversed_minor: 0n,
      released_minor: freed_minor,
    })),
  })
}
