import type { CatalogueProductAnswer, Picture } from "@ciap/contract"
import { hang } from "./gallery-pictures"

const picture = (name: string): Picture => ({
  url: `/pictures/${name}.webp`,
  alt: name,
  colour: null,
  widths: [320, 1000],
})
const scale = picture("scale")
const variant = (id: string, look: string) => ({
  id,
  pictures: [picture(`${look}-piece`), picture(`${look}-close`), scale],
})
const product = {
  pictures: [picture("navy-piece"), picture("navy-close"), scale],
  variants: [variant("m-navy", "navy"), variant("m-grey", "grey"), variant("l-grey", "grey")],
  // Only what the gallery reads.
} as unknown as CatalogueProductAnswer["product"]

describe("the pictures on a product's wall", () => {
  it("hang once each, those of the first choice in front", () => {
    const names = (first: string) => hang(product, first).pictures.map(({ alt }) => alt)
    expect(names("m-navy")).toEqual([
      "navy-piece",
      "navy-close",
      "scale",
      "grey-piece",
      "grey-close",
    ])
    expect(names("l-grey")[0]).toBe("grey-piece")
  })

  it("are found by the variant that is chosen", () => {
    expect(hang(product, "m-navy").begins_at).toEqual({ "m-navy": 0, "m-grey": 3, "l-grey": 3 })
  })

  it("are the product's own where variants have none", () => {
    const plain = { ...product, variants: product.variants.map((v) => ({ ...v, pictures: [] })) }
    const { pictures, begins_at } = hang(plain, "m-navy")
    expect(pictures).toEqual(product.pictures)
    expect(begins_at).toEqual({ "m-navy": 0, "m-grey": 0, "l-grey": 0 })
  })
})
