import type { CatalogueCard, Currency } from "@ciap/contract"

/** Crafts that suit an occasion; each occasion is shown by a piece of the first of them that has one. */
const occasions = {
  child: ["finger_puppet", "percussion_instrument", "cane_wind_instrument"],
  table: ["chulucanas_ceramic", "quinua_ceramic", "cusco_ceramic", "shipibo_ceramic"],
  christmas: ["retablo_ayacucho", "ceramic_nativity", "ayacucho_ceramic_figures"],
  cold: ["alpaca_hand_knit", "alpaca_frame_knit", "alpaca_weaving", "sheep_wool_knit"],
  wall: ["arpillera", "tapestry_loom", "tapestry_san_pedro", "applique_tapestry", "sarhua_board"],
  wear: ["silver_jewellery", "costume_jewellery", "woven_bag", "leather_accessories"],
} as const

type Occasion = keyof typeof occasions

/** Where one band of prices ends and the next begins, in whole units of each currency. */
const price_edges: Readonly<Record<Currency, readonly number[]>> = {
  pen: [50, 150, 350],
  eur: [15, 40, 100],
  usd: [15, 40, 100],
  gbp: [15, 40, 100],
}

export type OccasionWay = {
  readonly occasion: Occasion
  readonly crafts: readonly string[]
  readonly count: number
  readonly example: CatalogueCard
}

/** Occasions for which there are pieces. */
export function occasionWays(cards: readonly CatalogueCard[]): OccasionWay[] {
  return (Object.keys(occasions) as Occasion[]).flatMap((occasion) => {
    const crafts: readonly string[] = occasions[occasion]
    const fitting = cards
      .filter(({ craft }) => crafts.includes(craft.id))
      .sort((a, b) => crafts.indexOf(a.craft.id) - crafts.indexOf(b.craft.id))
    const [example] = fitting
    return example ? [{ occasion, crafts, count: fitting.length, example }] : []
  })
}

export type PriceWay = { readonly from: number; readonly to: number | null; readonly count: number }

/** Bands of prices in a currency with their pieces; from inclusive, to exclusive, the last one open. */
export function priceWays(cards: readonly CatalogueCard[], currency: Currency): PriceWay[] {
  const edges = price_edges[currency]
  const major = cards.map(({ price }) => Number(price.total.amount_minor) / 100)
  return [0, ...edges]
    .map((from, index) => {
      const to = edges[index] ?? null
      const count = major.filter((price) => price >= from && (to === null || price < to)).length
      return { from, to, count }
    })
    .filter(({ count }) => count > 0)
}

export type NamedWay = { readonly value: string; readonly count: number }

/** Pieces counted by a name of theirs, the most frequent first. */
export function waysBy(
  cards: readonly CatalogueCard[],
  nameOf: (card: CatalogueCard) => string,
): NamedWay[] {
  const counts = new Map<string, number>()
  for (const card of cards) counts.set(nameOf(card), (counts.get(nameOf(card)) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, "es"))
}
