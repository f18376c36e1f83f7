import type { DeskBreakdownAnswer } from "@ciap/contract"
import { producerPrice } from "@ciap/fair-trade"
import { money, subtract, sum, toWire } from "@ciap/money"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../../lib/day"
import { fromMedusa } from "../../lib/money-border"
import { sheet_currency } from "../../lib/price-explained"
import { problem } from "../../lib/problem"
import type { AgreedCostSheet } from "../../modules/fair-price/lib/cost-sheet-book"
import type FairPriceService from "../../modules/fair-price/service"

type Variant = {
  id: string
  title: string
  sku: string | null
  price_set?: {
    prices?: { amount: BigNumberInput; raw_amount?: BigNumberInput; currency_code: string }[]
  }
}
type Product = {
  group?: { id: string; name: string } | null
  variants: Variant[]
}

function sheetOf(sheet: AgreedCostSheet | undefined): DeskBreakdownAnswer["cost_sheet"] {
  if (sheet === undefined) return null
  const pen = (minor: bigint) => money(minor, sheet_currency)
  return {
    version: sheet.version,
    hours: String(sheet.hours_hundredths / 100),
    hourly_rate: toWire(pen(sheet.hourly_rate_minor)),
    materials: toWire(pen(sheet.materials_minor)),
    overhead: toWire(pen(sheet.overhead_minor)),
    producer_price: toWire(
      producerPrice({
        hours_hundredths: sheet.hours_hundredths,
        hourly_rate: pen(sheet.hourly_rate_minor),
        materials: pen(sheet.materials_minor),
        overhead: pen(sheet.overhead_minor),
      }),
    ),
    floor: toWire(pen(sheet.floor_minor)),
    floor_decision: sheet.floor_decision,
    agreed_on: day(sheet.agreed_on),
    agreed_by: sheet.agreed_by,
    demonstration: sheet.demonstration,
  }
}

/** Medusa's own price of a variant in a currency, so that staff see at once if somebody changed it by hand. */
function medusaPrice(variant: Variant | undefined, currency_code: string) {
  const price = variant?.price_set?.prices?.find((p) => p.currency_code === currency_code)
  return price ? toWire(fromMedusa(price.raw_amount ?? price.amount, currency_code)) : null
}

/**
 * What stands behind a product's prices: the agreed cost sheet and every version in force, before any tax.
 *
 * @throws NOT_FOUND
 */
export async function readDeskBreakdown(
  container: MedusaContainer,
  product_id: string,
): Promise<DeskBreakdownAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const prices: FairPriceService = container.resolve("fair_price")
  const [{ data }, [sheet], versions] = await Promise.all([
    query.graph({
      entity: "product",
      fields: [
        "group.id",
        "group.name",
        "variants.id",
        "variants.title",
        "variants.sku",
        "variants.price_set.prices.*",
      ],
      filters: { id: product_id },
    }),
    prices.agreedCostSheets([product_id]),
    prices.versionsOfProducts([product_id]),
  ])
  const product = data[0] as unknown as Product | undefined // exactly the fields asked for
  if (product === undefined)
    throw problem("NOT_FOUND", "There is no product with this id. Nothing was changed.")
  const variants = new Map(product.variants.map((variant) => [variant.id, variant]))
  return {
    group: product.group ? { id: product.group.id, name: product.group.name } : null,
    cost_sheet: sheetOf(sheet),
    prices: versions.map((version) => {
      const { currency_code } = version
      const of = (minor: bigint) => money(minor, currency_code)
      const total = of(version.total_minor)
      const fixed = [version.producer_minor, version.premium_minor, version.logistics_minor].map(of)
      const variant = variants.get(version.variant_id)
      return {
        variant_id: version.variant_id,
        variant_title: variant?.title ?? "",
        sku: variant?.sku ?? null,
        currency_code,
        version: version.version,
        producer: toWire(of(version.producer_minor)),
        premium: toWire(of(version.premium_minor)),
        logistics: toWire(of(version.logistics_minor)),
        services_and_tax: toWire(subtract(total, sum(fixed, currency_code))),
        total: toWire(total),
        medusa_price: medusaPrice(variant, currency_code),
        published_on: day(version.published_at),
      }
    }),
  }
}
