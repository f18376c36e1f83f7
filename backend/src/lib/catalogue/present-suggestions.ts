import type { CatalogueCard, Market, SuggestAnswer } from "@ciap/contract"
import { type KnownRow, understood } from "../search/asked"
import { marksIn } from "../search/marks"
import { type CardRow, presentCard } from "./present"

/** A group or craft whose name was found: its handle or code, and the first of its pieces, whose picture shows it. */
type NamedRow = {
  key: string
  name: string
  place: string | null
  pieces: number
  first_id: string
}

/** The one row that the suggest statement answers. */
export type SuggestRow = {
  active_index: string | null
  tax_rate_bp: number | null
  known: KnownRow[]
  every_word: boolean | null
  count: number
  product_ids: string[]
  cards: CardRow[]
  groups: NamedRow[]
  crafts: NamedRow[]
}

/** The answer of `GET /store/suggest`. */
export function presentSuggestions(row: SuggestRow, market: Market, q: string): SuggestAnswer {
  const words = understood(q, row.known, row.every_word ?? false)
  const cards = new Map(
    row.cards.map((card) => [card.id, presentCard(card, market, row.tax_rate_bp ?? 0)]),
  )
  const pictureOf = (card: CatalogueCard | undefined) => card?.pictures[0] ?? null
  const named = ({ name, pieces, first_id }: NamedRow) => ({
    name,
    marks: marksIn(name, words),
    picture: pictureOf(cards.get(first_id)),
    pieces,
  })
  return {
    products: row.product_ids.flatMap((id) => {
      const card = cards.get(id)
      if (!card) return []
      return [
        {
          id,
          handle: card.handle,
          name: card.title,
          marks: marksIn(card.title, words),
          picture: pictureOf(card),
          group_name: card.group.name,
          total: card.price.total,
        },
      ]
    }),
    groups: row.groups.map((group) => ({
      ...named(group),
      handle: group.key,
      place: group.place ?? "",
    })),
    crafts: row.crafts.map((craft) => ({ ...named(craft), id: craft.key })),
    understood: words,
    count: row.count,
  }
}
