import type { PricingAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { rateUsed } from "../../lib/price-explained"
import { problem } from "../../lib/problem"
import type FairPriceService from "../../modules/fair-price/service"

/**
 * Every rate in force on a day and the premium policy: what *how prices are made* shows.
 *
 * @param on the day, `YYYY-MM-DD`
 * @throws RATE_MISSING when no premium policy is in force
 */
export async function readPricing(container: MedusaContainer, on: string): Promise<PricingAnswer> {
  const prices: FairPriceService = container.resolve("fair_price")
  const { reference_rates, premium_policies } = await prices.datedRowsOf(on, [])
  const policy = premium_policies.find(({ basis }) => basis === "producer_price")
  if (policy === undefined)
    throw problem(
      "RATE_MISSING",
      `No premium policy is in force on ${on}. Nothing was changed; CIAP's staff must record the one that the assembly decided.`,
    )
  return {
    as_of: on,
    rates: reference_rates.map((rate) => ({ ...rateUsed(rate), note: rate.note })),
    premium_policy: {
      rate_bp: policy.rate_bp,
      valid_from: policy.valid_from,
      decided_by: policy.decided_by,
      demonstration: policy.demonstration,
    },
  }
}
