import type { CraftId } from "../../src/crafts/facts"
import { products } from "../../src/products/products"
import { pieceOf, views } from "../piece"
import { wood } from "./wood"

const crafts: readonly CraftId[] = [
  "retablo_ayacucho",
  "sarhua_board",
  "carved_wood",
  "leather_accessories",
  "cane_wind_instrument",
  "percussion_instrument",
]
const pieces = products.filter(({ craft }) => crafts.includes(craft))

const drawn = (sku: string, values?: readonly string[]): string => {
  const product = pieces.find((one) => one.sku === sku)
  const family = wood[sku]
  if (product === undefined || family === undefined) throw new Error(`Nobody draws ${sku}.`)
  return family(pieceOf(product, values), "piece")
}

describe("boxes, boards, leather and instruments", () => {
  it("has a family for every piece of its crafts, and for no other", () => {
    expect(Object.keys(wood).sort()).toEqual(pieces.map(({ sku }) => sku).sort())
  })

  it.each(pieces.map((product) => [product.sku, product] as const))(
    "draws %s the same twice, whole, near and beside something",
    (sku, product) => {
      const seen = views.map((view) => wood[sku]?.(pieceOf(product), view) ?? "")
      for (const svg of seen) {
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1000"/)
        expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<image/)
      }
      expect(new Set(seen).size).toBe(3)
      expect(wood[sku]?.(pieceOf(product), "piece")).toBe(seen[0])
    },
  )

  it.each(pieces.filter(({ variants }) => variants.length > 1).map(({ sku }) => sku))(
    "shows the choice of %s",
    (sku) => {
      const { variants, options } = pieces.find((one) => one.sku === sku) ?? {}
      const looks = variants?.map(({ values }) => drawn(sku, values)) ?? []
      // A belt of another length is the same belt.
      const visible = options?.some(({ name }) => name !== "size")
      expect(new Set(looks).size).toBe(visible ? looks.length : 1)
    },
  )
})
