import type { CostSheetSummary, PriceExplained, RateUsed } from "@ciap/contract"
import { compareWages, explain, producerPrice, type WageReference } from "@ciap/fair-trade"
import { money, roundMajor, subtract, sum, toWire } from "@ciap/money"
import type { z } from "@medusajs/framework/zod"

/** A published version, amounts per piece in minor units of its currency. */
export type PublishedPrice = {
  version_id: string
  agreed_on: string
  published_on: string
  tax_included: boolean
  producer: bigint
  premium: bigint
  logistics: bigint
  total: bigint
}

/**
 * The price of one piece as it is explained in one country: five parts that add up to the total.
 *
 * @param tax_rate_bp tax of the country; it counts only where the price contains tax
 */
export function priceExplained(
  price: PublishedPrice,
  currency_code: string,
  tax_rate_bp: number,
): z.infer<typeof PriceExplained> {
  const { version_id, agreed_on, published_on, tax_included } = price
  const rate_bp = tax_included ? tax_rate_bp : 0
  const breakdown = {
    producer: money(price.producer, currency_code),
    premium: money(price.premium, currency_code),
    logistics: money(price.logistics, currency_code),
    total: money(price.total, currency_code),
  }
  const components = explain(breakdown, { rate_bp, included: tax_included })
  return {
    version_id,
    agreed_on,
    published_on,
    components: components.map(({ kind, amount }) => ({ kind, amount: toWire(amount) })),
    total: toWire(breakdown.total),
    tax_included,
    tax_rate_bp: rate_bp,
  }
}

/** Cost sheets are agreed in soles. */
export const sheet_currency = "pen"

/** A cost sheet as `query.graph` reads it; amounts in céntimos per piece. */
export type CostSheetRow = {
  hours_hundredths: number
  hourly_rate_minor: number
  materials_minor: number
  overhead_minor: number
  agreed_on: string | null
  agreed_by: string | null
}

/** A dated rate as `query.graph` reads it. */
export type RateRow = {
  kind: string
  value: string
  unit: string
  currency_code: string | null
  region: string | null
  valid_from: string | null
  valid_to: string | null
  source: string | null
  note: string | null
  demonstration: boolean
}

/** Wage references are the rows that say what an hour is worth in the currency of the cost sheets. */
export const isWageReference = (rate: RateRow, on: string): boolean =>
  rate.unit === "per_hour" && rate.currency_code === sheet_currency && isInForce(rate, on)

export const isInForce = (rate: Pick<RateRow, "valid_from" | "valid_to">, on: string): boolean =>
  (rate.valid_from ?? "") <= on && (rate.valid_to === null || rate.valid_to >= on)

/**
 * What stands behind the producer price, with the agreed hourly rate beside every wage reference.
 *
 * @param references rows for which {@link isWageReference} holds, in the order in which they are shown
 */
export function costSheetSummary(
  sheet: CostSheetRow,
  references: readonly RateRow[],
): z.infer<typeof CostSheetSummary> {
  const pen = (minor: number) => money(BigInt(minor), sheet_currency)
  const hourly_rate = pen(sheet.hourly_rate_minor)
  const materials = pen(sheet.materials_minor)
  const overhead = pen(sheet.overhead_minor)
  const producer = producerPrice({
    hours_hundredths: sheet.hours_hundredths,
    hourly_rate,
    materials,
    overhead,
  })
  const rungs = references.map((row): WageReference & { row: RateRow } => ({
    kind: row.kind,
    hourly_rate: roundMajor(row.value, sheet_currency),
    row,
  }))
  return {
    hours: String(sheet.hours_hundredths / 100),
    hourly_rate: toWire(hourly_rate),
    labour: toWire(subtract(producer, sum([materials, overhead], sheet_currency))),
    materials: toWire(materials),
    overhead: toWire(overhead),
    producer_price: toWire(producer),
    agreed_on: sheet.agreed_on ?? "",
    agreed_by: sheet.agreed_by ?? "",
    wages: compareWages(hourly_rate, rungs).map(({ reference, percent_tenths, verdict }) => ({
      kind: reference.kind,
      reference: toWire(reference.hourly_rate),
      percent_tenths,
      verdict,
      valid_from: reference.row.valid_from,
      source: reference.row.source,
    })),
  }
}

/** The wire form of a dated rate. */
export const rateUsed = (rate: RateUsed): RateUsed => ({
  kind: rate.kind,
  value: rate.value,
  unit: rate.unit,
  currency_code: rate.currency_code,
  region: rate.region,
  valid_from: rate.valid_from,
  source: rate.source,
  demonstration: rate.demonstration,
})
