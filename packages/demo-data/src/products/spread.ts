import type { Facts, OptionName } from "./types"

export type ProductOption = { readonly name: OptionName; readonly values: readonly string[] }

export type Variant = {
  readonly sku: string
  /** Value of each option, in the order of the options; empty where there is nothing to choose. */
  readonly values: readonly string[]
  readonly stock: number
}

/** The options of a product in the order in which a buyer chooses: size before colour. */
export function optionsOf({ options = {} }: Facts): ProductOption[] {
  return Object.entries(options).map(([name, values]) => ({ name: name as OptionName, values }))
}

/**
 * Every combination of the options with its SKU (`RAS-001-RED-OCHRE`). The stock of the product is
 * spread evenly; what does not divide goes to the first ones. A product without options has one
 * variant under its own SKU.
 */
export function variantsOf(sku: string, facts: Facts): Variant[] {
  const combinations = optionsOf(facts).reduce<string[][]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  )
  const pieces = facts.stock ?? 0
  const each = Math.floor(pieces / combinations.length)
  const left_over = pieces % combinations.length
  return combinations.map((values, i) => ({
    sku: [sku, ...values.map(skuPart)].join("-"),
    values,
    stock: each + (i < left_over ? 1 : 0),
  }))
}

const skuPart = (value: string): string => value.toUpperCase().replace(/[^A-Z0-9]+/g, "-")

/** The address part of a title: lower-case letters, digits and single hyphens. */
export function slug(title: string): string {
  return title
    .normalize("NFD")
    .replace(/[\u0300-\u036f’']/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}
