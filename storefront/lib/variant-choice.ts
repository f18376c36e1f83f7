/** What an island must know of a variant; all words are written on the server. */
export type VariantChoice = {
  id: string
  title: string
  /** Such as size and colour, in the order in which they are asked. */
  options: readonly { readonly name: string; readonly value: string }[]
  /** Such as "8 in stock". */
  availability: string
  /** Whether it can be ordered now. */
  orderable: boolean
}

/** What is chosen before anybody chose: the first that can be ordered. */
export const firstChoice = (variants: readonly VariantChoice[]): VariantChoice | undefined =>
  variants.find(({ orderable }) => orderable) ?? variants[0]

/** One question that a piece asks, such as its size, and the answers that some variant has. */
export type Question = { readonly name: string; readonly values: readonly string[] }

/** What must be chosen, question by question; nothing where a piece has no variants. */
export function questionsOf(variants: readonly VariantChoice[]): Question[] {
  if (variants.length < 2) return []
  const asked = new Map<string, Set<string>>()
  for (const { name, value } of variants.flatMap(({ options }) => options))
    asked.set(name, (asked.get(name) ?? new Set()).add(value))
  return [...asked].map(([name, values]) => ({ name, values: [...values] }))
}

const has = ({ options }: VariantChoice, wanted: { name: string; value: string }) =>
  options.some(({ name, value }) => name === wanted.name && value === wanted.value)

/**
 * The variant that answers one question in a new way and keeps the other answers as far as a variant has them; of
 * several that do, one that can be ordered.
 */
export function answering(
  variants: readonly VariantChoice[],
  chosen: VariantChoice | undefined,
  wanted: { name: string; value: string },
): VariantChoice | undefined {
  const others = chosen?.options.filter(({ name }) => name !== wanted.name) ?? []
  const closeness = (variant: VariantChoice) =>
    2 * others.filter((option) => has(variant, option)).length + (variant.orderable ? 1 : 0)
  return variants
    .filter((variant) => has(variant, wanted))
    .reduce<VariantChoice | undefined>(
      (best, variant) =>
        best === undefined || closeness(variant) > closeness(best) ? variant : best,
      undefined,
    )
}
