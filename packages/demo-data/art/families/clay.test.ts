import { products } from "../../src/products/products"
import { draw } from "../families"
import { pieceOf, views } from "../piece"
import { clay } from "./clay"

const crafts = new Set([
  "quinua_ceramic",
  "chulucanas_ceramic",
  "shipibo_ceramic",
  "cusco_ceramic",
  "ayacucho_ceramic_figures",
  "ceramic_nativity",
  "carved_gourd",
  "huamanga_stone",
  "silver_jewellery",
  "costume_jewellery",
  "totora_reed",
])
const mine = products.filter(({ craft }) => crafts.has(craft))

describe("pieces of clay, gourd, stone, silver and reed", () => {
  it("has a hand for every product of its crafts", () => {
    expect(mine.map(({ sku }) => sku).filter((sku) => !(sku in clay))).toEqual([])
  })

  it("draws no piece of another craft", () => {
    const known = new Set(mine.map(({ sku }) => sku))
    expect(Object.keys(clay).filter((sku) => !known.has(sku))).toEqual([])
  })

  it.each(mine.map((product) => [product.sku, product] as const))(
    "draws %s whole, from near and at scale, in numbers only, the same each time",
    (_sku, product) => {
      for (const view of views) {
        const svg = draw(pieceOf(product), view)
        expect(svg).toMatch(/^<svg /)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        expect(draw(pieceOf(product), view) === svg).toBe(true)
      }
    },
  )

  it.each(mine.filter(({ variants }) => variants.length > 1).map((one) => [one.sku, one] as const))(
    "shows the choice in %s",
    (_sku, product) => {
      const pictures = product.variants.map(({ values }) => draw(pieceOf(product, values), "piece"))
      expect(new Set(pictures).size).toBe(pictures.length)
    },
  )

  it("draws no two pieces alike", () => {
    const pictures = mine.map((product) => draw(pieceOf(product), "piece"))
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it("names each clip and shade of a picture once", () => {
    for (const product of mine) {
      const ids = [...draw(pieceOf(product), "piece").matchAll(/ id="([^"]+)"/g)].map(
        ([, id]) => id,
      )
      expect([product.sku, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([product.sku, []])
    }
  })
})
