import { buildUp, listPrice, producerPrice } from "@ciap/fair-trade"
import { format, type Money, money, toMajor } from "@ciap/money"
import type { AgreedCostSheet } from "../../modules/fair-price/lib/cost-sheet-book"
import type { DatedRowsOfDay } from "../../modules/fair-price/lib/rate-book"
import type { RateBehindPrice, VersionToPublish } from "../../modules/fair-price/lib/version-book"
import type { MarketGrounds } from "./market-grounds"

type RetailPrice = DatedRowsOfDay["retail_prices"][number]

/** A variant that shall have a price in every market. */
export type PieceToPrice = {
  variant_id: string
  product_id: string
  /** For the person who reads a refusal. */
  product_handle: string
  weight_grams: number
  cost_sheet: AgreedCostSheet
  retail_price: RetailPrice
}

export type BreakdownPlan = {
  versions: VersionToPublish[]
  /** One sentence for each price that cannot carry its parts. */
  uncovered: string[]
}

/** The prices of the pieces in every market, built up from the grounds of the day. Pure. */
export function planBreakdowns(
  pieces: readonly PieceToPrice[],
  markets: readonly MarketGrounds[],
): BreakdownPlan {
  const plan: BreakdownPlan = { versions: [], uncovered: [] }
  for (const piece of pieces) {
    const producer_pen = producerPrice(asCostSheet(piece.cost_sheet))
    for (const grounds of markets) {
      const built = buildUp({
        producer_pen,
        fx_rates: grounds.fx_rates,
        premium_rate_bp: grounds.premium_rate_bp,
        logistics_tariff: grounds.tariff,
        weight_grams: piece.weight_grams,
        list_price: listPrice(retailOf(piece), grounds.list_price, grounds.fx_rates),
        taxes: grounds.taxes,
      })
      if (!built.ok) {
        plan.uncovered.push(
          `${piece.product_handle}: ${format(built.missing, "en-GB")} are missing at a tax of ${built.tax.rate_bp / 100} %`,
        )
        continue
      }
      const { producer, premium, logistics, total } = built.breakdown
      plan.versions.push({
        variant_id: piece.variant_id,
        product_id: piece.product_id,
        cost_sheet_id: piece.cost_sheet.id,
        currency_code: grounds.market.currency_code,
        tax_inclusive: grounds.market.tax_inclusive,
        producer_minor: producer.amount_minor,
        premium_minor: premium.amount_minor,
        logistics_minor: logistics.amount_minor,
        total_minor: total.amount_minor,
        rates: [...grounds.rates, retailBehindPrice(piece)],
        agreed_on: piece.cost_sheet.agreed_on,
      })
    }
  }
  return plan
}

/** A cost sheet as the rules take it. */
export function asCostSheet(
  sheet: Pick<
    AgreedCostSheet,
    "hours_hundredths" | "hourly_rate_minor" | "materials_minor" | "overhead_minor"
  >,
) {
  return {
    hours_hundredths: sheet.hours_hundredths,
    hourly_rate: money(sheet.hourly_rate_minor, "pen"),
    materials: money(sheet.materials_minor, "pen"),
    overhead: money(sheet.overhead_minor, "pen"),
  }
}

const retailOf = ({ retail_price }: PieceToPrice): Money =>
  money(retail_price.amount_minor, retail_price.currency_code)

function retailBehindPrice(piece: PieceToPrice): RateBehindPrice {
  const { id, currency_code, valid_from, demonstration } = piece.retail_price
  return {
    id,
    kind: "retail_price",
    value: toMajor(retailOf(piece)),
    unit: "per_piece",
    currency_code,
    region: null,
    valid_from,
    source: null,
    demonstration,
  }
}
