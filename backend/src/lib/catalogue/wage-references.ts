import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { isWageReference, type RateRow } from "../price-explained"

/** What an hour of work is worth by law, by need and by agreement, lowest first. */
export async function wageReferences(
  query: Pick<RemoteQueryFunction, "graph">,
  on: string,
): Promise<RateRow[]> {
  const { data } = await query.graph({
    entity: "reference_rate",
    fields: ["*"],
    filters: { unit: "per_hour" },
  })
  return (data as RateRow[])
    .filter((row) => isWageReference(row, on))
    .sort((a, b) => Number(a.value) - Number(b.value))
}
