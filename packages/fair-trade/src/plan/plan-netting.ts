import { accounts } from "../accounts"
import { compareText, lesserOf } from "../comparing"
import type { PlanDraft } from "./plan-draft"

/**
 * Law 6: later premium settles an open clawback. Only premium does: pay that members have earned
 * with their hands is not used for a debt of the group (DOMAIN §5.2 keeps the two flows apart).
 * Runs after every other step and only for groups whose money this plan moves, so that whatever
 * order the facts came in, no group is left with premium to decide on and a clawback beside it.
 */
export function planNetting(draft: PlanDraft): void {
  const groups = new Set(draft.facts.lines.map((line) => line.frozen.group_id))
  for (const group_id of groups) {
    const settled_on = newestMoveOf(draft, group_id)
    if (settled_on) {
      netGroup(draft, group_id, settled_on)
    }
  }
}

function netGroup(draft: PlanDraft, group_id: string, settled_on: string): void {
  const { order_id, currency_code: currency } = draft.facts
  const premium = accounts.available(group_id, "premium", currency)
  const clawback = accounts.clawback(group_id, currency)
  const settled = lesserOf(draft.balance(clawback), -draft.balance(premium))
  draft.add({
    key: `netting:${group_id}:${order_id}`,
    kind: "clawback_netting",
    line_ref: null,
    source_type: "order",
    source_id: order_id,
    effective_on: settled_on,
    entries: [
      { account_code: premium, amount_minor: settled },
      { account_code: clawback, amount_minor: -settled },
    ],
    positions: [],
  })
}

/** The day of the newest posting of this plan that touches the group, if one does. */
function newestMoveOf(draft: PlanDraft, group_id: string): string | undefined {
  return draft.postings
    .filter((posting) =>
      posting.entries.some((entry) => entry.account_code.startsWith(`group:${group_id}:`)),
    )
    .map(({ effective_on }) => effective_on)
    .sort(compareText)
    .at(-1)
}
