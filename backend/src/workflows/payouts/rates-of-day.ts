import { type FxRate, rateInForce } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { problem } from "../../lib/problem"
import { rateKinds } from "../../modules/fair-price/lib/rate-kinds"
import type FairPriceService from "../../modules/fair-price/service"

/** A rate with the row it stands in. */
export type KeptRate = FxRate & { readonly id: string }

/**
 * Soles for each foreign currency, by the rows in force on the day.
 *
 * @throws RATE_MISSING where no row is in force for one of them; the last one that was is never used instead
 */
export async function ratesToSoles(
  container: MedusaContainer,
  currencies: readonly string[],
  on: string,
): Promise<KeptRate[]> {
  const prices: FairPriceService = container.resolve("fair_price")
  const { reference_rates } = await prices.datedRowsOf(on, [])
  const dated = reference_rates.map((row) => ({ ...row, region: row.region ?? "" }))
  return currencies
    .filter((currency) => currency !== "pen")
    .map((currency) => {
      const found = rateInForce(dated, rateKinds.fx(currency), "PE", on)
      if (!found.ok)
        throw problem(
          "RATE_MISSING",
          `No exchange rate for ${currency.toUpperCase()} is in force on ${on}. Nothing was proposed; record the rate of that day first.`,
        )
      const { id, value } = found.row
      return { id, base_currency: currency, quote_currency: "pen", rate: value }
    })
}
