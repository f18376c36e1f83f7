import { accounts } from "../accounts"
import { bookedMinor } from "../book"
import type { Covered } from "../order/coverage"
import { lostOn } from "../order/fact-dates"
import type { ShippingFacts } from "../order/order-facts"
import type { PlanDraft } from "./plan-draft"
import { changeBy } from "./position-change"

/** Brings a shipping charge to its full amount when it is kept and paid, else to nothing. */
export function planShipping(
  draft: PlanDraft,
  charge: ShippingFacts,
  { pieces, covered_on }: Covered,
): void {
  const { currency_code: currency, tax_country } = draft.facts
  const { shipping_id: line_ref } = charge
  const booked = (fund: "shipping" | "tax") => bookedMinor(draft.position(line_ref, fund))
  const tax = charge.tax_minor * BigInt(pieces) - booked("tax")
  const net = (charge.gross_minor - charge.tax_minor) * BigInt(pieces) - booked("shipping")
  const falls = pieces === 0
  draft.add({
    key: `line:${line_ref}`,
    kind: falls ? "sale_reversal" : "sale",
    line_ref,
    source_type: "shipping",
    source_id: line_ref,
    effective_on: falls ? lostOn(draft.facts) : covered_on,
    reverses: falls ? "sale" : undefined,
    entries: [
      { account_code: accounts.customer(currency), amount_minor: net + tax },
      { account_code: accounts.shipping(currency), amount_minor: -net },
      { account_code: accounts.tax(tax_country, currency), amount_minor: -tax },
    ],
    positions: [changeBy(line_ref, "shipping", net), changeBy(line_ref, "tax", tax)],
  })
}
