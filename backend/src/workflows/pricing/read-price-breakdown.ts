import type { PriceBreakdownAnswer, RateUsed } from "@ciap/contract"
import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type VersionRow, versionFields } from "../../lib/catalogue/product-rows"
import { wageReferences } from "../../lib/catalogue/wage-references"
import { day } from "../../lib/day"
import { rateBasisPoints } from "../../lib/money-border"
import {
  costSheetSummary,
  isInForce,
  priceExplained,
  type RateRow,
  rateUsed,
} from "../../lib/price-explained"
import { problem } from "../../lib/problem"

export type Question = {
  product_id: string
  region_id: string
  /** Two letters; the region's first country where none is named. */
  country_code: string | undefined
  sales_channel_ids: readonly string[]
  /** The day whose wage references and tax source are named, `YYYY-MM-DD`. */
  on: string
}

type Query = Pick<RemoteQueryFunction, "graph">

/**
 * The explained price of every variant of a product in a region, read live: the versions in force, the country's
 * tax as Medusa takes it, and what stands behind both.
 *
 * @throws NOT_FOUND for a product or region that is not there or not sold there; INVALID_REQUEST for a country
 *   outside the region
 */
export async function readPriceBreakdown(
  container: MedusaContainer,
  question: Question,
): Promise<PriceBreakdownAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { currency_code, country } = await placeOf(query, question)
  const product_id = await shownProduct(query, question)
  const [versions, references, tax] = await Promise.all([
    query.graph({
      entity: "price_breakdown",
      fields: versionFields,
      filters: { product_id, currency_code, superseded_at: null },
    }),
    wageReferences(query, question.on),
    taxOf(query, country, question.on),
  ])
  const rows = versions.data as VersionRow[]
  if (rows.length === 0)
    throw notFound("This piece has no published price in this region.", "choose another region")
  return {
    variants: rows.map((row) => {
      const price = {
        version_id: row.id,
        agreed_on: day(row.agreed_on),
        published_on: day(row.published_at),
        tax_included: row.tax_inclusive,
        producer: BigInt(row.producer_minor),
        premium: BigInt(row.premium_minor),
        logistics: BigInt(row.logistics_minor),
        total: BigInt(row.total_minor),
      }
      const behind = Array.isArray(row.rates) ? (row.rates as RateUsed[]) : []
      return {
        variant_id: row.variant_id,
        ...priceExplained(price, currency_code, tax.rate_bp),
        rates_used: [...behind, ...(row.tax_inclusive ? tax.sources : [])].map(rateUsed),
        cost_sheet: costSheetSummary(row.cost_sheet, references),
      }
    }),
  }
}

const notFound = (what: string, instead: string) =>
  problem("NOT_FOUND", `${what} Nothing was changed; please ${instead}.`)

async function placeOf(query: Query, { region_id, country_code }: Question) {
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "currency_code", "countries.iso_2"],
    filters: { id: region_id },
  })
  const [region] = data
  if (!region) throw notFound("There is no such region.", "take one of GET /store/regions")
  const countries = (region.countries ?? []).flatMap((country) => country?.iso_2 ?? [])
  const country = country_code ?? countries[0]
  if (country === undefined || !countries.includes(country))
    throw problem(
      "INVALID_REQUEST",
      `country_code: ${country ?? "the region"} is not a country of this region. Nothing was changed; please correct the address.`,
    )
  return { currency_code: region.currency_code, country }
}

async function shownProduct(query: Query, { product_id, sales_channel_ids }: Question) {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "status", "sales_channels.id"],
    filters: { id: product_id },
  })
  const [product] = data
  const channels = (product?.sales_channels ?? []).flatMap((channel) => channel?.id ?? [])
  if (product?.status !== "published" || !channels.some((id) => sales_channel_ids.includes(id)))
    throw notFound("This piece is not in the catalogue.", "look for it in the catalogue")
  return product.id
}

/** The country's standard tax as Medusa takes it, and the dated row that says the same, with its source. */
async function taxOf(query: Query, country_code: string, on: string) {
  const [regions, rows] = await Promise.all([
    query.graph({
      entity: "tax_region",
      fields: ["tax_rates.rate", "tax_rates.is_default"],
      filters: { country_code, parent_id: null },
    }),
    query.graph({
      entity: "reference_rate",
      fields: ["*"],
      filters: { kind: ["vat_standard", "igv_total"], region: country_code.toUpperCase() },
    }),
  ])
  const standard = regions.data[0]?.tax_rates.find((rate) => rate?.is_default)
  const rate_bp = rateBasisPoints(standard?.rate ?? 0)
  const sources = (rows.data as RateRow[]).filter(
    (row) => isInForce(row, on) && rateBasisPoints(row.value) === rate_bp,
  )
  return { rate_bp, sources }
}
