import type { UnitParts } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fromMedusa } from "../../lib/money-border"
import type { SoldLine } from "./sold-lines"

/** The group's part of one piece, and the published version it comes from. */
export type PublishedParts = UnitParts & { readonly price_breakdown_id: string }

/** The group's part alone, as the rules take it. */
export const unitPartsOf = ({
  price_breakdown_id: _version,
  ...parts
}: PublishedParts): UnitParts => parts

type BreakdownRow = {
  id: string
  variant_id: string
  producer_minor: number
  premium_minor: number
  logistics_minor: number
  total_minor: number
  published_at: Date | string
  cost_sheet: { group_id: string }
}

const partsOf = (row: BreakdownRow): PublishedParts => ({
  price_breakdown_id: row.id,
  group_id: row.cost_sheet.group_id,
  producer_unit_minor: BigInt(row.producer_minor),
  premium_unit_minor: BigInt(row.premium_minor),
  logistics_unit_minor: BigInt(row.logistics_minor),
})

/**
 * The version that explains a line's unit price: the newest one published before the purchase with that very
 * total, else the newest before the purchase (staff sold at a price of their own).
 */
function explaining(rows: BreakdownRow[], line: SoldLine, currency_code: string, bought_at: Date) {
  const before = rows
    .filter((row) => row.variant_id === line.variant_id && new Date(row.published_at) <= bought_at)
    .sort((a, b) => new Date(b.published_at).getTime() - new Date(a.published_at).getTime())
  const paid = fromMedusa(line.raw_unit_price ?? line.unit_price, currency_code).amount_minor
  return before.find((row) => BigInt(row.total_minor) === paid) ?? before[0]
}

/**
 * Looks up what belongs to the group in each line.
 *
 * @param lines lines of a cart or an order
 * @param bought_at moment of the purchase; now, for a cart
 * @returns parts by line id; a line whose variant has no published price is missing from the map
 */
export async function publishedParts(
  container: MedusaContainer,
  lines: readonly SoldLine[],
  currency_code: string,
  bought_at: Date,
): Promise<Map<string, PublishedParts>> {
  const variant_id = [...new Set(lines.flatMap((line) => line.variant_id ?? []))]
  if (variant_id.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "price_breakdown",
    fields: [
      "id",
      "variant_id",
      "producer_minor",
      "premium_minor",
      "logistics_minor",
      "total_minor",
      "published_at",
      "cost_sheet.group_id",
    ],
    filters: { variant_id, currency_code },
  })
  const rows = data as BreakdownRow[]
  return new Map(
    lines.flatMap((line) => {
      const row = explaining(rows, line, currency_code, bought_at)
      return row === undefined ? [] : [[line.id, partsOf(row)] as const]
    }),
  )
}
