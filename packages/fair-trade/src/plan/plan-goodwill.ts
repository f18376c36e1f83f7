import { accounts } from "../accounts"
import { bookedMinor } from "../book"
import { newestChangeOn, newestMoneyOn } from "../order/fact-dates"
import type { PlanDraft } from "./plan-draft"
import { changeBy } from "./position-change"

/** Money given back without a piece coming back: the cooperative's expense, never the group's. */
export function planGoodwill(draft: PlanDraft, goodwill_minor: bigint): void {
  const { order_id, currency_code: currency } = draft.facts
  const difference = goodwill_minor - bookedMinor(draft.position(order_id, "goodwill"))
  const position = changeBy(order_id, "goodwill", difference)
  const falls = position.reversed_minor > 0n
  draft.add({
    key: `goodwill:${order_id}`,
    kind: falls ? "goodwill_reversal" : "goodwill",
    line_ref: order_id,
    source_type: "order",
    source_id: order_id,
    effective_on: falls ? newestChangeOn(draft.facts) : newestMoneyOn(draft.facts),
    reverses: falls ? "goodwill" : undefined,
    entries: [
      { account_code: accounts.goodwill(currency), amount_minor: difference },
      { account_code: accounts.customer(currency), amount_minor: -difference },
    ],
    positions: [position],
  })
}
