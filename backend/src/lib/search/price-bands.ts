import type { Currency } from "@ciap/contract"
import { unitsPerMajor } from "@ciap/money"

/** Where one price range ends and the next begins, in whole units of each currency. */
const edges: Record<Currency, readonly number[]> = {
  pen: [75, 150, 300, 600],
  eur: [25, 50, 100, 200],
  usd: [25, 50, 100, 200],
  gbp: [25, 50, 100, 200],
}

/** A range of prices: `value` as the address says it, amounts in minor units, `below` exclusive or open. */
export type PriceBand = { value: string; from_minor: bigint; below_minor: bigint | null }

/** Reads a range such as `25-50` or `200-`. */
function bandOf(value: string, currency: Currency): PriceBand {
  const [from = "", below = ""] = value.split("-")
  const minor = (units: string) => BigInt(units) * unitsPerMajor(currency)
  return { value, from_minor: minor(from), below_minor: below === "" ? null : minor(below) }
}

/** The ranges that a shop shows for a currency, and those that were asked for besides. */
export function priceBands(currency: Currency, asked: readonly string[] = []): PriceBand[] {
  const ends = edges[currency]
  const shown = ends.map((end, i) => `${ends[i - 1] ?? 0}-${end}`)
  return [...new Set([...shown, `${ends.at(-1)}-`, ...asked])].map((value) =>
    bandOf(value, currency),
  )
}
