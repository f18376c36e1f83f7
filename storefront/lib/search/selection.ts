import { type FacetName, facetNames, sortings } from "@ciap/contract"

/** What a visitor looks for: words, choices in each facet, an order, a page. It stands in the address, all of it. */
export type Selection = {
  q: string
  chosen: Partial<Record<FacetName, readonly string[]>>
  sort?: (typeof sortings)[number]
  page: number
}

/** The parameters of an address, as a page or a form has them. */
export type Parameters = Record<string, string | string[] | undefined>

export const nothing_chosen: Selection = { q: "", chosen: {}, page: 1 }

const q_max = 80
/** As many ranges as the API takes; with commas between, ten values of the longest shape are no longer than it takes. */
const values_max = 10
/** What can be a value of a facet at all; one that no piece has finds nothing. */
const shape: Record<FacetName, RegExp> = {
  line: /^\w{1,39}$/,
  craft: /^\w{1,39}$/,
  group: /^[a-z0-9-]{1,39}$/,
  department: /^[\p{L} .'-]{1,39}$/u,
  material: /^\w{1,30}$/,
  colour: /^\w{1,30}$/,
  price: /^\d{1,7}-(\d{1,7})?$/,
  available: /^now$/,
}

const textOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value.join(",") : (value ?? "")).trim()

/** Reads an address. What makes no sense in it is left out: an old or mistyped link still leads somewhere. */
export function selectionOf(parameters: Parameters): Selection {
  const chosen: Selection["chosen"] = {}
  for (const facet of facetNames) {
    const values = textOf(parameters[facet])
      .split(",")
      .filter((value) => shape[facet].test(value))
    if (values.length > 0) chosen[facet] = [...new Set(values)].slice(0, values_max)
  }
  const sort = sortings.find((each) => each === parameters.sort)
  const page = Number(textOf(parameters.page))
  return {
    // Cut first: a cut may leave half of a character.
    q: textOf(parameters.q)
      .slice(0, q_max)
      .replaceAll(/[\p{Cc}\p{Cs}]/gu, " ")
      .trim(),
    chosen,
    ...(sort ? { sort } : {}),
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  }
}

/** The address of a selection after the market, always written the same way. */
export function searchPath({ q, chosen, sort, page }: Selection): string {
  const query = new URLSearchParams()
  if (q !== "") query.set("q", q)
  for (const facet of facetNames) {
    const values = chosen[facet]
    if (values?.length) query.set(facet, values.join(","))
  }
  if (sort) query.set("sort", sort)
  if (page > 1) query.set("page", String(page))
  const text = query.toString().replaceAll("%2C", ",")
  return text === "" ? "/search" : `/search?${text}`
}

export const isChosen = ({ chosen }: Selection, facet: FacetName, value: string): boolean =>
  chosen[facet]?.includes(value) ?? false

/** The same with a value chosen that was not, or no longer chosen. Other pieces begin on page one. */
export function toggled(selection: Selection, facet: FacetName, value: string): Selection {
  const values = selection.chosen[facet] ?? []
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  return { ...selection, chosen: { ...selection.chosen, [facet]: next }, page: 1 }
}

/** The same without any choice in one facet. */
export const withoutFacet = (selection: Selection, facet: FacetName): Selection => ({
  ...selection,
  chosen: { ...selection.chosen, [facet]: [] },
  page: 1,
})

/** The facets in which something is chosen. */
export const chosenFacets = ({ chosen }: Selection): FacetName[] =>
  facetNames.filter((facet) => (chosen[facet]?.length ?? 0) > 0)
