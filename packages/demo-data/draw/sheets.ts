// Draws what is named, to be looked at: SKUs, variant SKUs or group handles, `--view piece|close|scale|all`,
// `--variants` for every variant, `--full` for single pictures at full size. Without names: everything that has a family.
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { draw, families } from "../art/families"
import { type Piece, pieceOf, type View, views } from "../art/piece"
import { products } from "../src/products/products"
import { bitmap, sheetOf } from "./render"

const words = process.argv.slice(2).filter((word) => word !== "--")
const flag = (name: string) => words.includes(name)
const valued = (name: string) => (flag(name) ? words[words.indexOf(name) + 1] : undefined)
const view = valued("--view")
const asked = words.filter((word) => !word.startsWith("--") && word !== view)

type Named = { readonly name: string; readonly piece: Piece; readonly view: View }

function wanted(): Named[] {
  const shown: readonly View[] = view === "all" ? views : [(view as View | undefined) ?? "piece"]
  return products.flatMap((product) => {
    if (!(product.sku in families)) return []
    const { sku, group_handle, variants } = product
    const whole = asked.length === 0 || asked.includes(sku) || asked.includes(group_handle)
    const chosen = variants.filter(
      (one) => (whole && flag("--variants")) || asked.includes(one.sku),
    )
    const pieces = chosen.map((one) => ({ name: one.sku, piece: pieceOf(product, one.values) }))
    if (whole && chosen.length === 0) pieces.push({ name: sku, piece: pieceOf(product) })
    return pieces.flatMap((one) => shown.map((shown_view) => ({ ...one, view: shown_view })))
  })
}

async function main(): Promise<void> {
  const out = path.resolve(".data", "sheets")
  mkdirSync(out, { recursive: true })
  const cells: Buffer[] = []
  for (const { name, piece, view: shown } of wanted()) {
    const begun = performance.now()
    const svg = draw(piece, shown)
    const drawn = performance.now()
    const png = await bitmap(svg, flag("--full") ? 1000 : 240)
    const [drawing_ms, raster_ms] = [drawn - begun, performance.now() - drawn].map(Math.round)
    process.stdout.write(
      `${name} ${shown}: ${Math.round(svg.length / 1024)} kB, drawn in ${drawing_ms} ms, rasterised in ${raster_ms} ms\n`,
    )
    if (flag("--svg")) writeFileSync(path.join(out, `${name}-${shown}.svg`), svg)
    if (flag("--full")) writeFileSync(path.join(out, `${name}-${shown}.png`), png)
    else cells.push(png)
  }
  if (cells.length > 0) writeFileSync(path.join(out, "sheet.png"), await sheetOf(cells))
  process.stdout.write(`In ${out}\n`)
}

void main()
