import {
  type InEachLanguage,
  type Language,
  noChoice,
  type Product,
  products,
  type Variant,
  variantWords,
} from "@ciap/demo-data"
import { createProductOptionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { quiet } from "./quiet"
import { must } from "./stage"

export type OptionRow = { id: string; name: string; values: ReadonlyMap<string, string> }

/** Options by their English key, such as `colour`; value ids by the key of the value. */
export type Options = ReadonlyMap<string, OptionRow>

const no_choice_name = noChoice.en.name
const no_choice_value = noChoice.en.value

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What a buyer reads for an option or one of its values; sizes read the same in every language. */
export function optionLabel(key: string, language: Language): string {
  const words: InEachLanguage<string> | undefined =
    key === no_choice_name
      ? nameless((language_) => noChoice[language_].name)
      : key === no_choice_value
        ? nameless((language_) => noChoice[language_].value)
        : variantWords[key]
  return capital(words?.[language] ?? key)
}

const nameless = (word: (language: Language) => string): InEachLanguage<string> => ({
  en: word("en"),
  es: word("es"),
  fr: word("fr"),
})

/** The options of a product; one that leaves no choice has the option Medusa asks for. */
export const optionsOf = (
  product: Product,
): readonly { name: string; values: readonly string[] }[] =>
  product.options.length > 0
    ? product.options
    : [{ name: no_choice_name, values: [no_choice_value] }]

/** Option and value keys of one variant, in the order of the options. */
export const choicesOf = (product: Product, variant: Variant): { name: string; value: string }[] =>
  optionsOf(product).map(({ name }, i) => ({ name, value: variant.values[i] ?? no_choice_value }))

/** Title of a variant in a language, such as `S / Charcoal`. */
export const variantTitle = (product: Product, variant: Variant, language: Language): string =>
  choicesOf(product, variant)
    .map(({ value }) => optionLabel(value, language))
    .join(" / ")

/**
 * The options of the whole catalogue, shared by its products, so that a colour is named and translated
 * once.
 */
export async function seedOptions(container: MedusaContainer): Promise<Options> {
  const catalogue = container.resolve(Modules.PRODUCT)
  const wanted = new Map<string, Set<string>>()
  for (const { name, values } of products.flatMap(optionsOf)) {
    const known = wanted.get(name) ?? new Set<string>()
    values.forEach((value) => known.add(value))
    wanted.set(name, known)
  }
  const find = () =>
    catalogue.listProductOptions({ is_exclusive: false }, { relations: ["values"], take: 100 })
  const standing = await find()
  const missing = [...wanted].filter(
    ([name]) => !standing.some(({ title }) => title === optionLabel(name, "en")),
  )
  if (missing.length > 0) {
    await createProductOptionsWorkflow(container).run({
      context: quiet,
      input: {
        product_options: missing.map(([name, values]) => ({
          title: optionLabel(name, "en"),
          is_exclusive: false,
          values: [...values].map((value) => optionLabel(value, "en")),
          ranks: Object.fromEntries([...values].map((value, i) => [optionLabel(value, "en"), i])),
        })),
      },
    })
  }
  const rows = missing.length > 0 ? await find() : standing
  return new Map(
    [...wanted].map(([name, values]) => {
      const row = must(
        rows.find(({ title }) => title === optionLabel(name, "en")),
        `option ${name}`,
      )
      const ids = new Map(row.values.map(({ id, value }) => [value, id]))
      const byKey = [...values].map((value): [string, string] => [
        value,
        must(ids.get(optionLabel(value, "en")), `value ${value} of ${name}`),
      ])
      return [name, { id: row.id, name, values: new Map(byKey) }]
    }),
  )
}
