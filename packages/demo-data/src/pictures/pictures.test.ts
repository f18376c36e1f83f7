import { groups } from "../groups/groups"
import { products } from "../products/products"
import { crafts } from "../crafts/crafts"
import { landPicture, type Picture, productPictures, stepPictures } from "./files"
import { looksOf } from "./looks"

const productOf = (sku: string) => {
  const product = products.find((each) => each.sku === sku)
  if (product === undefined) throw new Error(`no product ${sku}`)
  return product
}
const allPictures: readonly Picture[] = [
  ...products.flatMap(productPictures),
  ...groups.map(landPicture),
  ...crafts.flatMap(stepPictures),
]
const filesOf = (sku: string) => productPictures(productOf(sku)).map(({ file }) => file)

describe("the looks of a product", () => {
  it("are its colours, and never its sizes", () => {
    const looks = looksOf(productOf("QEN-001"))
    expect(looks.map(({ values }) => values)).toEqual([["navy"], ["grey"]])
    expect(looks[1]?.skus).toEqual(["QEN-001-M-GREY", "QEN-001-L-GREY", "QEN-001-XL-GREY"])
    expect(looksOf(productOf("QEN-002"))).toHaveLength(1)
  })

  it("cover every variant once", () => {
    for (const product of products)
      expect(looksOf(product).flatMap(({ skus }) => skus)).toHaveLength(product.variants.length)
  })
})

describe("the pictures of a product", () => {
  it("are the whole piece, the close view and the scale, then each other look", () => {
    expect(filesOf("QEN-001")).toEqual([
      "qen-001-navy-piece.webp",
      "qen-001-navy-close.webp",
      "qen-001-scale.webp",
      "qen-001-grey-piece.webp",
      "qen-001-grey-close.webp",
    ])
    expect(filesOf("QEN-002")).toEqual([
      "qen-002-piece.webp",
      "qen-002-close.webp",
      "qen-002-scale.webp",
    ])
  })

  it("belong to the variants one sees in them", () => {
    const owners = productPictures(productOf("QEN-001")).map(({ skus }) => skus?.[0] ?? null)
    expect(owners).toEqual([
      "QEN-001-M-NAVY",
      "QEN-001-M-NAVY",
      null,
      "QEN-001-M-GREY",
      "QEN-001-M-GREY",
    ])
    expect(productPictures(productOf("QEN-002")).every(({ skus }) => skus === null)).toBe(true)
  })

  it("have names that no other picture has, and that may stand in any address", () => {
    const files = allPictures.map(({ file }) => file)
    expect(new Set(files).size).toBe(files.length)
    for (const file of files) expect(file).toMatch(/^[a-z0-9]+([-_][a-z0-9]+)*\.webp$/)
  })
})

describe("the words for somebody who does not see a picture", () => {
  it("say what one would see, in each language", () => {
    const [whole, close, scale] = productPictures(productOf("QEN-001"))
    expect(whole?.alt).toEqual({
      en: "Drawing: Men’s V-neck pullover in alpaca, navy.",
      es: "Dibujo: Chompa de alpaca con cuello en V para hombre, azul marino.",
      fr: "Dessin : Pull homme en alpaga, col en V, bleu marine.",
    })
    expect(close?.alt.fr).toContain("100 % alpaga")
    expect(scale?.alt.es).toBe(
      "A escala: Chompa de alpaca con cuello en V para hombre. Mide 70 × 56 cm.",
    )
  })

  it("leave nothing open", () => {
    for (const { alt } of allPictures)
      for (const words of Object.values(alt)) {
        expect(words).not.toMatch(/undefined|null|\s\.|\.\.|;\s*\./)
        expect(words.length).toBeLessThan(260)
      }
  })

  it("name a place once where town and region share their name", () => {
    const named = groups.map((group) => landPicture(group).alt.en)
    for (const words of named) expect(words).not.toMatch(/(\b\w+\b), \1\./)
  })
})
