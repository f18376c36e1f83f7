import type { Language } from "@ciap/contract"

/** Label of a language's words in a document's text vector (`src/search/product.ts`); D are words of no language. */
const labels: Record<Language, string> = { en: "AD", es: "BD", fr: "CD" }

const words_max = 8

/**
 * What a visitor typed, as a text query: every word must begin a word of the document in that language. A final
 * `s` is dropped, so that a plural finds its singular.
 *
 * Only letters and digits get into the query, so nothing typed can be query syntax.
 *
 * @returns an empty text where there is no word; PostgreSQL finds nothing for it
 */
export function searchQuery(q: string, language: Language): string {
  return textQuery(q, `:*${labels[language]}`)
}

/** The same words against a title alone, which carries no labels. */
export function titleQuery(q: string): string {
  return textQuery(q, ":*")
}

function textQuery(q: string, suffix: string): string {
  const words = q.match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .slice(0, words_max)
    .map((word) => `${word.length > 3 ? word.replace(/s$/iu, "") : word}${suffix}`)
    .join(" & ")
}
