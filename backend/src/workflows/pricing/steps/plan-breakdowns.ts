import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"
import type FairPriceService from "../../../modules/fair-price/service"
import { marketGrounds } from "../market-grounds"
import { piecesToPrice } from "../pieces-to-price"
import { planBreakdowns } from "../plan-breakdowns"
import { priceMarkets } from "../price-markets"
import { versionsAsText, type VersionText } from "../version-text"
import type { PublishBreakdownsInput } from "../types"

/** A refusal names at most so many prices: enough to act on, short enough to read. */
const named_max = 5

/**
 * Builds the prices of the products from agreed cost sheets and the rows in force on the day.
 *
 * @throws RATE_MISSING where no row is in force, PRICE_NOT_COVERED where a list price cannot carry
 *   the group's part, logistics and tax in some country
 */
export const planBreakdownsStep = createStep(
  "plan-breakdowns",
  async ({ product_ids, on }: PublishBreakdownsInput, { container }) => {
    const prices: FairPriceService = container.resolve("fair_price")
    const rows = await prices.datedRowsOf(on, product_ids)
    const pieces = await piecesToPrice(container, product_ids, rows.retail_prices)
    const currencies = [...new Set(rows.retail_prices.map((row) => row.currency_code))]
    const versions = currencies.flatMap((retail_currency) => {
      const markets = priceMarkets.map((market) => {
        const found = marketGrounds(market, retail_currency, rows, on)
        if (!found.ok) {
          throw problem(
            "RATE_MISSING",
            `No valid rate on ${on} for: ${found.missing.join(", ")}. Nothing was published; record the rate first.`,
          )
        }
        return found.grounds
      })
      const plan = planBreakdowns(
        pieces.filter((piece) => piece.retail_price.currency_code === retail_currency),
        markets,
      )
      if (plan.uncovered.length > 0) {
        throw problem(
          "PRICE_NOT_COVERED",
          `${plan.uncovered.length} prices do not cover the group's part, logistics and tax (${plan.uncovered.slice(0, named_max).join("; ")}). Nothing was published; raise the retail price.`,
        )
      }
      return plan.versions
    })
    return new StepResponse<VersionText[]>(versionsAsText(versions))
  },
)
