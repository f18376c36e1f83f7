import { chance } from "../chance"
import { dyes, grounds, motifs, type Palette } from "./palettes"
import { shapeOf, shapes } from "./shapes"

type Rows = readonly string[]

/** Path of a motif's filled cells, one unit each. */
const cells = (rows: Rows): string =>
  rows
    .flatMap((row, y) => [...row].map((cell, x) => (cell === "#" ? `M${x} ${y}h1v1h-1z` : "")))
    .join("")

const cloth = (id: string, rows: Rows, unit: number, ground: string, thread: string): string => {
  const width = rows[0]?.length ?? 1
  return (
    `<pattern id="${id}" width="${width}" height="${rows.length + 1}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="scale(${unit})"><path fill="${ground}" d="M0 0h${width}v${rows.length + 1}h-${width}z"/>` +
    `<path fill="${thread}" d="${cells(rows)}"/></pattern>`
  )
}

/**
 * A plain picture of one piece as SVG, 400 × 500: its outline in the group's dyes, cut from a woven
 * cloth, above the group's woven line. The same SKU gives the same bytes; no two SKUs the same picture.
 */
export function drawTile(sku: string, hs6: string, palette: Palette): string {
  const next = chance(`tile:${sku}`)
  const names = Object.keys(motifs) as (keyof typeof motifs)[]
  const own = motifs[names[Math.floor(next() * names.length)] ?? palette.motif]
  const unit = (5 + next() * 5).toFixed(2)
  const stripe_at = Math.round(40 + next() * 110)
  const stripe_height = Math.round(14 + next() * 34)
  const turn = (next() * 6 - 3).toFixed(1)
  const scale = (1.3 + next() * 0.14).toFixed(3)
  const [main, second, third] = [dyes[palette.main], dyes[palette.second], dyes[palette.third]]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500" width="400" height="500">` +
    `<defs>${cloth("w", own, Number(unit), main, second)}` +
    `${cloth("l", motifs[palette.motif], 4, grounds[palette.ground], main)}` +
    `<clipPath id="c"><path clip-rule="evenodd" d="${shapes[shapeOf(hs6)]}"/></clipPath></defs>` +
    `<path fill="${grounds[palette.ground]}" d="M0 0h400v500H0z"/>` +
    `<ellipse cx="204" cy="388" rx="120" ry="14" fill="${dyes.walnut}" opacity=".16"/>` +
    `<g transform="translate(200 240) rotate(${turn}) scale(${scale}) translate(-120 -120)"><g clip-path="url(#c)">` +
    `<path fill="url(#w)" d="M0 0h240v240H0z"/>` +
    `<path fill="${third}" d="M0 ${stripe_at}h240v${stripe_height}H0z"/></g></g>` +
    `<path fill="url(#l)" d="M0 448h400v32H0z"/></svg>\n`
  )
}
