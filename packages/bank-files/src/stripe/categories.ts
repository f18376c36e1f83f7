/**
 * What a row of a Stripe report is for: the published categories that a shop selling its own goods can meet.
 * Source: docs.stripe.com/reports/reporting-categories. Left out on purpose are those of Connect, Issuing, Capital
 * and Climate: no account of the ledger answers to them, so a file with one stops instead of being booked as a fee.
 */
export const stripeCategories = [
  "charge",
  "charge_failure",
  "refund",
  "refund_failure",
  "partial_capture_reversal",
  "dispute",
  "dispute_reversal",
  "fee",
  "network_cost",
  "tax",
  "other_adjustment",
  "risk_reserved_funds",
  "payout",
  "payout_reversal",
  "topup",
  "topup_reversal",
] as const

export type StripeCategory = (typeof stripeCategories)[number]

const known: ReadonlySet<string> = new Set(stripeCategories)

export function isStripeCategory(text: string): text is StripeCategory {
  return known.has(text)
}
