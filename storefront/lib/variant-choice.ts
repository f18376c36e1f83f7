/** What an island must know of a variant; all words are written on the server. */
export type VariantChoice = {
  id: string
  title: string
  /** Such as "8 in stock". */
  availability: string
  /** Whether it can be ordered now. */
  orderable: boolean
}

/** What is chosen before anybody chose: the first that can be ordered. */
export const firstChoice = (variants: readonly VariantChoice[]): VariantChoice | undefined =>
  variants.find(({ orderable }) => orderable) ?? variants[0]
