import { crafts } from "./crafts/crafts"
import { groups } from "./groups/groups"
import { products } from "./products/products"
import { variantWords } from "./texts/variant-words"

const languages = ["en", "es", "fr"] as const
const distinct = (list: readonly string[]) => new Set(list).size

describe("the catalogue", () => {
  it("has 21 groups and 174 products, seven to nine of each group", () => {
    expect(groups).toHaveLength(21)
    expect(products).toHaveLength(174)
    for (const { handle } of groups) {
      const own = products.filter((product) => product.group_handle === handle)
      expect(own.length).toBeGreaterThanOrEqual(7)
      expect(own.length).toBeLessThanOrEqual(9)
    }
  })

  it("gives no SKU, address, title or description twice", () => {
    expect(distinct(products.map(({ sku }) => sku))).toBe(174)
    expect(distinct(products.map(({ handle }) => handle))).toBe(174)
    const variants = products.flatMap((product) => product.variants)
    expect(distinct(variants.map(({ sku }) => sku))).toBe(variants.length)
    for (const language of languages) {
      expect(distinct(products.map(({ words }) => words[language].title))).toBe(174)
      expect(distinct(products.map(({ words }) => words[language].description))).toBe(174)
    }
  })

  it("begins every SKU with the three letters of its group", () => {
    for (const { handle } of groups) {
      const letters = products
        .filter((product) => product.group_handle === handle)
        .map(({ sku }) => sku.slice(0, 4))
      expect(distinct(letters)).toBe(1)
      expect(letters[0]).toMatch(/^[A-Z]{3}-$/)
    }
  })

  it("names every piece, craft and group in three languages", () => {
    const said = (text: string) => expect(text.trim().length).toBeGreaterThan(0)
    for (const language of languages) {
      for (const { words } of products) Object.values(words[language]).forEach(said)
      for (const { words } of groups) Object.values(words[language]).forEach(said)
      for (const { words } of crafts) {
        said(words[language].name)
        said(words[language].care)
        expect(words[language].steps.length).toBeGreaterThan(1)
        expect(words[language].steps).toHaveLength(words.en.steps.length)
      }
    }
  })

  it("keeps titles and summaries short enough for a card", () => {
    for (const language of languages) {
      for (const { words } of products) expect(words[language].title.length).toBeLessThanOrEqual(60)
      for (const { words } of groups) expect(words[language].summary.length).toBeLessThanOrEqual(90)
    }
  })

  it("tells the languages apart: no description is the same in two of them", () => {
    for (const { words } of products)
      expect(distinct(languages.map((language) => words[language].description))).toBe(3)
  })

  it("has a word for every choice, except sizes that read the same everywhere", () => {
    const sameEverywhere = /^(X?[SL]|M|XL|\d{2,3}(-\d{2})?)$/
    for (const { options } of products)
      for (const { name, values } of options)
        for (const key of [name, ...values].filter((word) => !sameEverywhere.test(word)))
          expect(Object.keys(variantWords[key] ?? { [`no word for ${key}`]: "" })).toEqual([
            "en",
            "es",
            "fr",
          ])
  })

  it("writes the English word of a choice as the key that stands in the facts", () => {
    for (const [key, { en }] of Object.entries(variantWords)) expect(en).toBe(key)
  })
})

describe("the words of the house", () => {
  const forbidden =
    /(?<!\p{L})(empower|empoder|authenti|auténtic|ethical|éthique|étic[oa]|unique(?!ment)|únic[oa]s?(?!\p{L})|lovingly|con amor|avec amour)/iu

  it("prefers facts to praise", () => {
    for (const language of languages) {
      for (const { words } of products)
        expect(`${words[language].title} ${words[language].description}`).not.toMatch(forbidden)
      for (const { words } of groups)
        expect(`${words[language].summary} ${words[language].story}`).not.toMatch(forbidden)
    }
  })
})
