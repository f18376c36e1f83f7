import type { Market } from "@ciap/contract"
import { formatterOf } from "@/lib/format"
import { craftPath } from "@/lib/search/address"
import { list, maybe, number, object, type Read, text } from "@/lib/store/read"

const picture = object({ url: text, alt: text, colour: maybe(text), widths: list(number) })
const named = { name: text, marks: list(list(number)), picture: maybe(picture) }

/** What the browser reads of `GET /store/suggest`. */
export const suggestAnswer = object({
  products: list(
    object({
      ...named,
      handle: text,
      group_name: text,
      total: object({ amount_minor: text, currency_code: text }),
    }),
  ),
  groups: list(object({ ...named, handle: text, place: text })),
  crafts: list(object({ ...named, id: text, pieces: number })),
  count: number,
})
export type SuggestAnswer = Read<typeof suggestAnswer>

/** One suggestion: where it leads, what it says, which parts of it were typed. */
export type Suggestion = {
  href: string
  name: string
  marks: readonly (readonly number[])[]
  note: string
  picture: Read<typeof picture> | null
}

export type SuggestionGroup = { kind: "products" | "groups" | "crafts"; suggestions: Suggestion[] }

/** The answer as groups of suggestions, in the order in which they are shown; empty groups are left out. */
export function suggestionsOf(answer: SuggestAnswer, market: Market): SuggestionGroup[] {
  const base = `/${market.code}`
  const format = formatterOf(market)
  const groups: SuggestionGroup[] = [
    {
      kind: "products",
      suggestions: answer.products.map((piece) => ({
        href: `${base}/products/${piece.handle}`,
        name: piece.name,
        marks: piece.marks,
        note: `${piece.group_name} · ${format.money(piece.total)}`,
        picture: piece.picture,
      })),
    },
    {
      kind: "groups",
      suggestions: answer.groups.map((group) => ({
        href: `${base}/groups/${group.handle}`,
        name: group.name,
        marks: group.marks,
        note: group.place,
        picture: group.picture,
      })),
    },
    {
      kind: "crafts",
      suggestions: answer.crafts.map((craft) => ({
        href: `${base}${craftPath(craft.id)}`,
        name: craft.name,
        marks: craft.marks,
        note: format.number(craft.pieces),
        picture: craft.picture,
      })),
    },
  ]
  return groups.filter(({ suggestions }) => suggestions.length > 0)
}

/** A name cut at its marks: the typed parts and what stands between. */
export function pieces(
  name: string,
  marks: Suggestion["marks"],
): { text: string; marked: boolean }[] {
  const cut: { text: string; marked: boolean }[] = []
  let at = 0
  for (const [from = 0, to = 0] of marks) {
    cut.push(
      { text: name.slice(at, from), marked: false },
      { text: name.slice(from, to), marked: true },
    )
    at = to
  }
  cut.push({ text: name.slice(at), marked: false })
  return cut.filter(({ text: part }) => part !== "")
}
