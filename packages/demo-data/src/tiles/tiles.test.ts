import { groupFacts } from "../groups/facts"
import { products } from "../products/products"
import { motifs, palettes } from "./palettes"
import { productTile } from "./product-tile"
import { shapeOf } from "./shapes"

describe("the plain picture of a piece", () => {
  const tiles = products.map(({ sku }) => productTile(sku) ?? "")

  it("differs from every other", () => {
    expect(new Set(tiles).size).toBe(174)
  })

  it("is the same whenever it is drawn, and small", () => {
    products.forEach(({ sku }, i) => expect(productTile(sku)).toBe(tiles[i]))
    for (const tile of tiles) expect(tile.length).toBeLessThan(4000)
  })

  it("is one SVG without text, script or address", () => {
    for (const tile of tiles) {
      expect(tile).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 500"/)
      expect(tile.trim().endsWith("</svg>")).toBe(true)
      expect(tile).not.toMatch(/<text|<script|<image|NaN|undefined/)
    }
  })

  it("shows the outline of its kind of thing", () => {
    expect(shapeOf("611019")).toBe("garment")
    expect(shapeOf("691390")).toBe("vessel")
    expect(shapeOf("442011")).toBe("box")
    expect(shapeOf("999999")).toBe("figure")
  })

  it("is refused for a piece nobody knows", () => {
    expect(productTile("XXX-001")).toBeNull()
  })
})

describe("the palettes", () => {
  it("give every group its own dyes", () => {
    expect(Object.keys(palettes).sort()).toEqual(groupFacts.map(({ handle }) => handle).sort())
    expect(new Set(Object.values(palettes).map((p) => JSON.stringify(p))).size).toBe(21)
  })

  it("draw on motifs whose rows are equally long", () => {
    for (const rows of Object.values(motifs))
      expect(new Set(rows.map((row: string) => row.length)).size).toBe(1)
  })
})
