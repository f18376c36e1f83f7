/** The languages the shop speaks; English is the base text in Medusa, the others are translations. */
export type Language = "en" | "es" | "fr"

/** The same thing said in each language. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>

/** What a buyer reads about one product. */
export type ProductWords = {
  /** Name of the piece, without the group's name; at most 60 characters. */
  readonly title: string
  /** Two to four sentences: what it is, how it is made, what to look for. Plain text. */
  readonly description: string
  /** Composition as it stands on a label, in this language. */
  readonly material: string
}

/** Words of one group's products, by SKU. */
export type ProductTexts = Readonly<Record<string, InEachLanguage<ProductWords>>>

/** What a visitor reads about one group. */
export type GroupWords = {
  /** Name as shown; placeholders carry a describing name. */
  readonly name: string
  /** One line under the name: craft and place; at most 90 characters. */
  readonly summary: string
  /** Two or three short paragraphs made only of published facts, separated by a blank line. */
  readonly story: string
}

/** What a visitor reads about one craft. */
export type CraftWords = {
  readonly name: string
  /** Steps of the work in order, each a short phrase. */
  readonly steps: readonly string[]
  /** How to look after a piece; one to three sentences. */
  readonly care: string
}
