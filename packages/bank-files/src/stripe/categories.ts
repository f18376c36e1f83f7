import { read, type Reading, refuse } from "../common/problem"

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

/** The category that a row names. An unknown one refuses the file: by default it would be booked as something else. */
export function readCategory(text: string): Reading<StripeCategory> {
  return isKnown(text)
    ? read(text)
    : refuse(
        "UNKNOWN_CATEGORY",
        `"${text}" is a category this house does not book. Nothing was imported: say first on which account it belongs.`,
      )
}

const isKnown = (text: string): text is StripeCategory => known.has(text)
