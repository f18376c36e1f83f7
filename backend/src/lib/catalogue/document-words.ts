import type { Language } from "@ciap/contract"
import { groupName } from "../group-name"
import { craftSteps } from "../product-facts"
import { coloursIn, materialsIn } from "../search/facet-words"
import { synonymsOf } from "../search/synonyms"
import type { CardWords, DocumentVariant, PageWords, SearchWords } from "./document"
import { present, type Source } from "./source"

const craftCategory = ({ words, craft }: Source, language: Language) =>
  present(words[language].categories).find(({ id }) => id === craft.category_id)

/** What a card says in a language. */
export function cardWords(source: Source, language: Language): CardWords {
  const { words, group, may, craft } = source
  const category = craftCategory(source, language)
  const name = words[language].group?.name ?? group.name
  return {
    title: words[language].title,
    group: groupName({ name, place: group.place }, language, may.name),
    craft: category?.name ?? craft.craft,
    line: category?.parent_category?.name ?? craft.craft_line,
  }
}

/** What a product page says besides, in a language. */
export function pageWords(source: Source, language: Language): PageWords {
  const { words, group, may, craft } = source
  const text = words[language]
  return {
    description: text.description ?? "",
    material: text.material ?? "",
    care: craftCategory(source, language)?.description ?? "",
    steps: craftSteps(craft, language),
    group_summary: may.story ? (text.group?.summary ?? group.summary ?? "") : "",
    options: optionsIn(source, language),
  }
}

/** Title and chosen values of a variant in a language. */
export function variantWords(
  { words }: Source,
  variant_id: string,
  language: Language,
): DocumentVariant["words"][Language] {
  const { variants, options } = words[language]
  const variant = variants?.find(({ id }) => id === variant_id)
  return {
    title: variant?.title ?? "",
    options: (variant?.options ?? []).map(({ option_id, value }) => ({
      name: options?.find(({ id }) => id === option_id)?.title ?? "",
      value,
    })),
  }
}

/**
 * What there is to choose, read off the variants: options are shared by many products, so an option's own list
 * of values is longer than what this product comes in. One variant leaves nothing to choose.
 */
function optionsIn(source: Source, language: Language): PageWords["options"] {
  if (source.variants.length < 2) return []
  const options = new Map<string, Set<string>>()
  for (const { id } of source.variants) {
    for (const { name, value } of variantWords(source, id, language).options) {
      options.set(name, (options.get(name) ?? new Set()).add(value))
    }
  }
  return [...options].map(([name, values]) => ({ name, values: [...values] }))
}

/** Words by which a piece is found in a language. */
export function searchWords(source: Source, language: Language): SearchWords {
  const { title, group, craft, line } = cardWords(source, language)
  const { description, material } = pageWords(source, language)
  const values = optionsIn(source, language).flatMap((option) => option.values)
  return {
    title: parted(title),
    kin: parted([group, craft, line, ...synonymsOf(title, `${craft} ${material}`)].join(" ")),
    choices: parted([material, ...values].join(" ")),
    text: parted(description),
  }
}

/** Without apostrophes, so that *alpaga* is a word of *l’alpaga*. */
const parted = (text: string): string => text.replaceAll(/['’]/g, " ")

/** Materials and colours for the facets, read off the English texts, which every piece has. */
export function facetKeys({ product, variants }: Source): {
  materials: string[]
  colours: string[]
} {
  const values = variants.flatMap(({ options }) => (options ?? []).map(({ value }) => value))
  return {
    materials: materialsIn(product.material ?? ""),
    colours: coloursIn([product.title, product.material ?? "", ...values]),
  }
}

/** Words of no language: numbers of the piece, written so that the text parser splits them as people type them. */
export function codeWords({ product, group, variants }: Source): string {
  const codes = [product.external_id, ...variants.map(({ sku }) => sku)].map((code) =>
    (code ?? "").replaceAll("-", " "),
  )
  return [...new Set(codes), group.place, group.department].join(" ")
}
