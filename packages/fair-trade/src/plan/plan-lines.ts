import { accounts } from "../accounts"
import { bookedMinor, pendingMinor } from "../book"
import type { Covered } from "../order/coverage"
import { greaterOf, lesserOf } from "../comparing"
import { lostOn } from "../order/fact-dates"
import { type LineAmounts, lineTarget } from "../order/line-target"
import type { LineFacts } from "../order/order-facts"
import type { PlanDraft } from "./plan-draft"
import { changeBy } from "./position-change"
import { type GroupFund, groupFunds, type PositionChange, type PostingEntry } from "../posting"

type Leg = { entries: PostingEntry[]; position: PositionChange }

const lineFunds = [...groupFunds, "logistics", "services", "tax"] as const

/** Brings one line to what its kept and paid pieces are worth: one posting for all its components. */
export function planLine(draft: PlanDraft, line: LineFacts, { pieces, covered_on }: Covered): void {
  const { line_id } = line.frozen
  const difference = differenceOf(draft, line, pieces)
  const falls = isFall(difference)
  const legs = [
    ...groupFunds.map((fund) => groupLeg(draft, line, fund, difference[fund])),
    ...cooperativeLegs(draft, line_id, difference),
  ]
  draft.add({
    key: `line:${line_id}`,
    kind: falls ? "sale_reversal" : "sale",
    line_ref: line_id,
    source_type: "order_line",
    source_id: line_id,
    effective_on: falls ? lostOn(draft.facts, line) : soldOn(draft, line, covered_on),
    reverses: falls ? "sale" : undefined,
    entries: [
      {
        account_code: accounts.customer(draft.facts.currency_code),
        amount_minor: difference.gross,
      },
      ...legs.flatMap((leg) => leg.entries),
    ],
    positions: legs.map((leg) => leg.position),
  })
}

function differenceOf(draft: PlanDraft, line: LineFacts, pieces: number): LineAmounts {
  const target = lineTarget(line.frozen, pieces)
  const difference = { ...target }
  for (const fund of lineFunds) {
    const booked = bookedMinor(draft.position(line.frozen.line_id, fund))
    difference[fund] -= booked
    difference.gross -= booked
  }
  return difference
}

/** With the pieces all amounts rise or fall together; only the remainder may go its own way by a cent. */
function isFall({ gross, producer_pay, premium, logistics, tax }: LineAmounts): boolean {
  return [gross, producer_pay, premium, logistics, tax].some((amount) => amount < 0n)
}

/** A first sale is dated by its payment, a later one not before the change that led to it. */
function soldOn(draft: PlanDraft, line: LineFacts, covered_on: string): string {
  return draft.hasPosted(line.frozen.line_id)
    ? greaterOf(covered_on, line.kept_changed_on ?? covered_on)
    : covered_on
}

/**
 * The group's money. It comes in as pending. A reversal takes this line's own unreleased part from
 * pending, then what the group still has available; what was already spent becomes a clawback.
 */
function groupLeg(draft: PlanDraft, line: LineFacts, fund: GroupFund, difference: bigint): Leg {
  const { line_id, group_id } = line.frozen
  const currency = draft.facts.currency_code
  const pending = accounts.pending(group_id, fund, currency)
  const available = accounts.available(group_id, fund, currency)
  const position = changeBy(line_id, fund, difference)
  const from_pending = lesserOf(
    position.reversed_minor,
    pendingMinor(draft.position(line_id, fund)),
  )
  const from_released = position.reversed_minor - from_pending
  const from_available = lesserOf(from_released, -draft.balance(available))
  return {
    entries: [
      { account_code: pending, amount_minor: from_pending - position.accrued_minor },
      { account_code: available, amount_minor: from_available },
      {
        account_code: accounts.clawback(group_id, currency),
        amount_minor: from_released - from_available,
      },
    ],
    position: { ...position, released_minor: -from_released },
  }
}

function cooperativeLegs(draft: PlanDraft, line_id: string, difference: LineAmounts): Leg[] {
  const { currency_code: currency, tax_country } = draft.facts
  const codes = {
    logistics: accounts.logistics(currency),
    services: accounts.services(currency),
    tax: accounts.tax(tax_country, currency),
  }
  return (["logistics", "services", "tax"] as const).map((fund) => ({
    entries: [{ account_code: codes[fund], amount_minor: -difference[fund] }],
    position: changeBy(line_id, fund, difference[fund]),
  }))
}
