import { craftFacts } from "../src/crafts/facts"
import { type Product, products } from "../src/products/products"
import { textiles } from "./families/textiles"
import { lookOf } from "./looks/groups"
import { type Piece, pieceOf, type View } from "./piece"

// A picture is some hundred thousand strokes; a busy machine draws all of them in a minute, not in a second.
jest.setTimeout(900_000)

const sold = products.filter(({ craft }) => craftFacts[craft].line === "textiles")

const drawn = (piece: Piece, view: View = "piece"): string => {
  const family = textiles[piece.sku]
  if (family === undefined) throw new Error(`Nobody draws ${piece.sku}.`)
  return family(piece, view)
}

/** One piece for each value of the first option that can be seen. */
function faces(product: Product): Piece[] {
  const seen = product.options.findIndex(({ name }) => name !== "size")
  const option = product.options[seen]
  if (option === undefined) return [pieceOf(product)]
  return option.values.map((value) =>
    pieceOf(
      product,
      product.options.map(({ values }, i) => (i === seen ? value : (values[0] ?? ""))),
    ),
  )
}

describe("the illustrated textiles", () => {
  it("are all that is sold of cloth and yarn", () => {
    expect(Object.keys(textiles).sort()).toEqual(sold.map(({ sku }) => sku).sort())
  })

  it("are each a picture of its own, in each colour, on the ground of their group", () => {
    const pictures = new Map<string, string>()
    for (const piece of sold.flatMap(faces)) {
      const svg = drawn(piece)
      const name = `${piece.sku} ${Object.values(piece.choice).join(" ")}`
      expect({ name, faulty: /NaN|undefined|Infinity/.exec(svg)?.[0] }).toEqual({ name })
      expect(svg.includes(lookOf(piece.group).ground)).toBe(true)
      expect({ name, twin: pictures.get(svg) }).toEqual({ name })
      pictures.set(svg, name)
    }
  })

  it.each(["AWA-002", "AAA-009", "CHA-003", "SUR-001", "CAS-004"])(
    "draw %s the same, byte for byte, however often they are asked",
    (sku) => {
      const product = sold.find((one) => one.sku === sku)
      if (product === undefined) throw new Error(`no product ${sku}`)
      for (const view of ["piece", "close", "scale"] as const) {
        const svg = drawn(pieceOf(product), view)
        expect(svg === drawn(pieceOf(product), view)).toBe(true)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }
    },
  )
})
