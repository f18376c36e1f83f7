import { craftLines, crafts, type InEachLanguage, type Language, products } from "@ciap/demo-data"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import type { CreateTranslationDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { SeededProduct } from "./catalogue"
import { craftHandle, lineHandle } from "./categories"
import { wayWords } from "./delivery-options"
import { optionLabel, type Options, variantTitle } from "./options"
import { quiet } from "./quiet"
import { batches, must } from "./stage"

/** English is the base text; these are stored beside it. */
const locales: readonly { language: Language; locale_code: string }[] = [
  { language: "es", locale_code: "es-PE" },
  { language: "fr", locale_code: "fr-FR" },
]

const batch_size = 500

type Text = {
  reference: string
  reference_id: string
  /** The translated columns in a language. */
  in: (language: Language) => Record<string, string>
}

/** Every word a buyer reads in Spanish and French. Groups bring theirs with their registration. */
export async function seedTranslations(
  container: MedusaContainer,
  seeded: readonly SeededProduct[],
  options: Options,
  categories: ReadonlyMap<string, string>,
): Promise<number> {
  const texts = [
    ...productTexts(seeded),
    ...optionTexts(options),
    ...categoryTexts(categories),
    ...(await shippingTexts(container)),
  ]
  const wanted = texts.flatMap((text) =>
    locales.map(({ language, locale_code }) => ({
      reference: text.reference,
      reference_id: text.reference_id,
      locale_code,
      translations: text.in(language),
    })),
  )
  const known = await standingKeys(container)
  const missing = wanted.filter((row) => !known.has(keyOf(row)))
  for (const translations of batches(missing, batch_size)) {
    await createTranslationsWorkflow(container).run({ context: quiet, input: { translations } })
  }
  return wanted.length
}

const keyOf = (row: Pick<CreateTranslationDTO, "reference_id" | "locale_code">) =>
  `${row.reference_id} ${row.locale_code}`

async function standingKeys(container: MedusaContainer): Promise<Set<string>> {
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({}, { select: ["reference_id", "locale_code"], take: 100_000 })
  return new Set(rows.map(keyOf))
}

function productTexts(seeded: readonly SeededProduct[]): Text[] {
  return products.flatMap((product) => {
    const row = must(
      seeded.find(({ sku }) => sku === product.sku),
      `product ${product.sku}`,
    )
    const ids = new Map(row.variants.map(({ id, sku }) => [sku, id]))
    return [
      {
        reference: "product",
        reference_id: row.id,
        in: (language) => ({ ...product.words[language] }),
      },
      ...product.variants.map((variant): Text => ({
        reference: "product_variant",
        reference_id: must(ids.get(variant.sku), `variant ${variant.sku}`),
        in: (language) => ({ title: variantTitle(product, variant, language) }),
      })),
    ]
  })
}

function optionTexts(options: Options): Text[] {
  return [...options.values()].flatMap(({ id, name, values }) => [
    {
      reference: "product_option",
      reference_id: id,
      in: (language) => ({ title: optionLabel(name, language) }),
    },
    ...[...values].map(([value, reference_id]): Text => ({
      reference: "product_option_value",
      reference_id,
      in: (language) => ({ value: optionLabel(value, language) }),
    })),
  ])
}

function categoryTexts(ids: ReadonlyMap<string, string>): Text[] {
  const text = (handle: string, words: Text["in"]): Text => ({
    reference: "product_category",
    reference_id: must(ids.get(handle), `category ${handle}`),
    in: words,
  })
  const lines: [string, InEachLanguage<string>][] = Object.entries(craftLines)
  return [
    ...lines.map(([line, words]) =>
      text(lineHandle(line), (language) => ({ name: words[language] })),
    ),
    ...crafts.map(({ id, words }) =>
      text(craftHandle(id), (language) => ({
        name: words[language].name,
        description: words[language].care,
      })),
    ),
  ]
}

async function shippingTexts(container: MedusaContainer): Promise<Text[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "name"],
  })
  return data.flatMap(({ id, name }) => {
    const words = Object.values(wayWords).find(({ en }) => en === name)
    return words === undefined
      ? []
      : [
          {
            reference: "shipping_option",
            reference_id: id,
            in: (language) => ({ name: words[language] }),
          },
        ]
  })
}
