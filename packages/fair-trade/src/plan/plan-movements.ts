import { accounts } from "../accounts"
import { bookedMinor } from "../book"
import { newestChangeOn } from "../order/fact-dates"
import type { MoneyMovement } from "../order/order-facts"
import type { PlanDraft } from "./plan-draft"
import { changeBy } from "./position-change"

/** One side of the money: what came in swells the cash account, what went back drains it. */
type Side = { kind: "capture"; fund: "captured" } | { kind: "refund"; fund: "refunded" }

/** Posts each capture and refund once, and takes back what the provider no longer knows. */
export function planMovements(draft: PlanDraft): void {
  planSide(draft, draft.facts.captures, { kind: "capture", fund: "captured" })
  planSide(draft, draft.facts.refunds, { kind: "refund", fund: "refunded" })
}

/**
 * A refund row that the payment module deletes after an error of its provider leaves a posting
 * without a fact: it is corrected by its mirror. The line_ref carries the provider, because such a
 * movement can no longer say into which cash account it belongs.
 */
function planSide(draft: PlanDraft, movements: readonly MoneyMovement[], side: Side): void {
  const known = new Map(movements.map((m) => [`${m.provider}:${m.id}`, m]))
  const refs = new Set([...known.keys(), ...draft.refsOf(side.fund)])
  for (const line_ref of [...refs].sort()) {
    const movement = known.get(line_ref)
    const booked = bookedMinor(draft.position(line_ref, side.fund))
    planMovement(draft, side, line_ref, movement, (movement?.amount_minor ?? 0n) - booked)
  }
}

function planMovement(
  draft: PlanDraft,
  { kind, fund }: Side,
  line_ref: string,
  movement: MoneyMovement | undefined,
  difference: bigint,
): void {
  const currency = draft.facts.currency_code
  const colon = line_ref.indexOf(":")
  const provider = line_ref.slice(0, colon)
  const source_id = line_ref.slice(colon + 1)
  const into_cash = kind === "capture" ? difference : -difference
  draft.add({
    key: `${kind}:${source_id}`,
    kind: movement ? kind : "correction",
    line_ref,
    source_type: kind,
    source_id,
    effective_on: movement?.on ?? newestChangeOn(draft.facts),
    reverses: movement ? undefined : kind,
    entries: [
      { account_code: accounts.cash(provider, currency), amount_minor: into_cash },
      { account_code: accounts.customer(currency), amount_minor: -into_cash },
    ],
    positions: [changeBy(line_ref, fund, difference)],
  })
}
