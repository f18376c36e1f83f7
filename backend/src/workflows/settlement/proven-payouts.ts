import type { MedusaContainer } from "@medusajs/framework/types"
import { problem } from "../../lib/problem"
import type { Match } from "../../modules/settlement/lib/matches"
import { bookPayouts } from "../payouts/book-payouts"
import { payoutService } from "../payouts/service"
import { group_payout } from "./expected/group-payouts"

const payoutsOf = ({ parts }: Match): string[] =>
  parts.filter(({ kind }) => kind === group_payout).map(({ counterpart_id }) => counterpart_id)

/**
 * A line of the bank proves that a payout left: what was only sent is confirmed by it, on the bank's day, and the ledger
 * follows. What a receipt has proven already stays as it is. Called again it changes nothing.
 */
export async function provePayouts(container: MedusaContainer, match: Match): Promise<void> {
  const [line_id] = match.line_ids
  const ids = payoutsOf(match)
  if (line_id === undefined || ids.length === 0) return
  const payouts = payoutService(container)
  for (const { id, state } of await payouts.payoutsById(ids)) {
    if (state !== "sent") continue
    const proof = { kind: "bank_line", id: line_id, reference: match.handle } as const
    const outcome = { kind: "confirmed", on: match.effective_on, proof } as const
    await payouts.settle(id, outcome, match.confirmed_by)
  }
  await bookPayouts(container, match.confirmed_by)
}

/**
 * A payout that counts as paid because of this line alone would lose its proof with it.
 * @throws CONFLICT
 */
export async function mustProveNothing(container: MedusaContainer, match: Match): Promise<void> {
  const lines = new Set(match.line_ids)
  const found = await payoutService(container).payoutsById(payoutsOf(match))
  const proven = found.find(({ proof_id }) => proof_id !== null && lines.has(proof_id))
  if (proven)
    throw problem(
      "CONFLICT",
      `This line is the proof that payout ${proven.reference} was paid, so the match stays. Nothing was changed. If the money came back, record the payout as returned.`,
    )
}
