import type { UnitParts } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fromMedusa } from "../../lib/money-border"
import type { SoldLine } from "./sold-lines"

/** The group's part of one piece, and the published version it comes from. */
export type PublishedParts = UnitParts & {
  readonly price_breakdown_id: string
  /** The list price this version explains. */
  readonly total_minor: bigint
}

/** The group's part alone, as the rules take it. */
export const unitPartsOf = ({
  price_breakdown_id: _version,
  total_minor: _total,
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
  superseded_at: Date | string | null
  cost_sheet: { group_id: string }
}

const partsOf = (row: BreakdownRow): PublishedParts => ({
  price_breakdown_id: row.id,
  group_id: row.cost_sheet.group_id,
  producer_unit_minor: BigInt(row.producer_minor),
  premium_unit_minor: BigInt(row.premium_minor),
  logistics_unit_minor: BigInt(row.logistics_minor),
  total_minor: BigInt(row.total_minor),
})

/** What a line costs per piece, in minor units, before any discount. */
export const unitPriceMinor = (line: SoldLine, currency_code: string): bigint =>
  fromMedusa(line.raw_unit_price ?? line.unit_price, currency_code).amount_minor

/**
 * The version that explains an order line: the newest one published before it was bought with that very total,
 * else the newest before it (staff sold at a price of their own).
 */
function explaining(rows: BreakdownRow[], line: BoughtLine, currency_code: string) {
  const bought_at = new Date(line.created_at)
  const before = rows
    .filter((row) => row.variant_id === line.variant_id && new Date(row.published_at) <= bought_at)
    .sort((a, b) => new Date(b.published_at).getTime() - new Date(a.published_at).getTime())
  const paid = unitPriceMinor(line, currency_code)
  return before.find((row) => BigInt(row.total_minor) === paid) ?? before[0]
}

async function versionsOf(
  container: MedusaContainer,
  lines: readonly SoldLine[],
  currency_code: string,
): Promise<BreakdownRow[]> {
  const variant_id = [...new Set(lines.flatMap((line) => line.variant_id ?? []))]
  if (variant_id.length === 0) return []
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
      "superseded_at",
      "cost_sheet.group_id",
    ],
    filters: { variant_id, currency_code: currency_code.toLowerCase() },
  })
  return data
}

const byLine = <Line extends SoldLine>(
  lines: readonly Line[],
  versionOf: (line: Line) => BreakdownRow | undefined,
): Map<string, PublishedParts> =>
  new Map(
    lines.flatMap((line) => {
      const row = versionOf(line)
      return row === undefined ? [] : [[line.id, partsOf(row)] as const]
    }),
  )

/** A line of an order, with the moment it was added: at purchase, or later by an edit, exchange or claim. */
export type BoughtLine = SoldLine & { readonly created_at: Date | string }

/**
 * What belongs to the group in each line of an order.
 *
 * @returns parts by line id; a line whose variant had no published price is missing from the map
 */
export async function partsOfOrder(
  container: MedusaContainer,
  lines: readonly BoughtLine[],
  currency_code: string,
): Promise<Map<string, PublishedParts>> {
  const rows = await versionsOf(container, lines, currency_code)
  return byLine(lines, (line) => explaining(rows, line, currency_code))
}

/**
 * What belongs to the group in each line of a cart, by the versions in force: a cart is sold at the price that the
 * pages explain now, and at no other.
 *
 * @returns parts by line id; a line whose variant has no price in force is missing from the map
 */
export async function partsInForce(
  container: MedusaContainer,
  lines: readonly SoldLine[],
  currency_code: string,
): Promise<Map<string, PublishedParts>> {
  const rows = await versionsOf(container, lines, currency_code)
  const inForce = rows.filter((row) => row.superseded_at === null)
  return byLine(lines, (line) => inForce.find((row) => row.variant_id === line.variant_id))
}
