import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"
import type { DatedRowsOfDay } from "../../modules/fair-price/lib/rate-book"
import type FairPriceService from "../../modules/fair-price/service"
import type { PieceToPrice } from "./plan-breakdowns"

type PricedProduct = {
  id: string
  handle: string
  weight: number | string | null
  group?: { id: string } | null
  variants: { id: string; weight: number | null }[]
}

/**
 * Every variant of the products with what its price is built from.
 *
 * @throws NOT_FOUND for an unknown product or one without an agreed cost sheet, CONFLICT where the
 *   sheet is of another group than the product, RATE_MISSING for a product without a retail price on
 *   the day, INVALID_REQUEST for a piece without a weight
 */
export async function piecesToPrice(
  container: MedusaContainer,
  product_ids: readonly string[],
  retail_prices: DatedRowsOfDay["retail_prices"],
): Promise<PieceToPrice[]> {
  const prices: FairPriceService = container.resolve("fair_price")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "weight", "group.id", "variants.id", "variants.weight"],
    filters: { id: [...product_ids] },
  })
  const products = new Map(
    (data as unknown as PricedProduct[]) // exactly the fields asked for
      .map((product) => [product.id, product]),
  )
  const sheets = new Map(
    (await prices.agreedCostSheets(product_ids)).map((sheet) => [sheet.product_id, sheet]),
  )
  const retail = new Map(retail_prices.map((row) => [row.product_id, row]))
  return [...new Set(product_ids)].flatMap((product_id) => {
    const product = products.get(product_id)
    if (!product) {
      throw problem("NOT_FOUND", `The product ${product_id} does not exist. Nothing was published.`)
    }
    const cost_sheet = sheets.get(product_id)
    if (!cost_sheet) {
      throw problem(
        "NOT_FOUND",
        `The product ${product.handle} has no agreed cost sheet. Nothing was published; agree one with the group first.`,
      )
    }
    // The sheet names whom the sale will pay: it must be the group that the shop shows.
    if (product.group?.id !== cost_sheet.group_id) {
      throw problem(
        "CONFLICT",
        `The cost sheet of ${product.handle} was agreed with another group than the one that makes it. Nothing was published; agree it with that group first.`,
      )
    }
    const retail_price = retail.get(product_id)
    if (!retail_price) {
      throw problem(
        "RATE_MISSING",
        `The product ${product.handle} has no retail price on that day. Nothing was published; record one first.`,
      )
    }
    return product.variants.map((variant) => ({
      variant_id: variant.id,
      product_id,
      product_handle: product.handle,
      weight_grams: weightOf(product, variant),
      cost_sheet,
      retail_price,
    }))
  })
}

function weightOf(product: PricedProduct, variant: PricedProduct["variants"][number]): number {
  const weight_grams = Number(variant.weight ?? product.weight)
  if (!Number.isSafeInteger(weight_grams) || weight_grams <= 0) {
    throw problem(
      "INVALID_REQUEST",
      `The product ${product.handle} has a piece without a weight in whole grams. Nothing was published; enter its weight first.`,
    )
  }
  return weight_grams
}
