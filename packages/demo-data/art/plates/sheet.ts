import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, n, type Path } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { group, shape } from "../kit/svg"
import type { Look } from "../looks/groups"
import { type Cell, motif } from "../motifs/motifs"

/** Width and height of a plate in px. */
export type Sheet = { readonly width: number; readonly height: number }

/** Fibres of the paper over everything that was painted. */
function fibres({ width, height }: Sheet, chance: Chance): string {
  const ink = new Ink()
  for (let i = 0; i < (width * height) / 3200; i++) {
    const [x, y, l] = [chance.range(0, width), chance.range(0, height), chance.range(4, 16)]
    const d = `M${n(x)} ${n(y)}q${n(l * 0.7)} ${n(chance.sway(2))} ${n(l * 1.5)} ${n(chance.sway(3))}`
    ink.line(chance.yes(0.5) ? "#fff6e2" : "#2a1a12", chance.pick([0.7, 1]), d, 0.1)
  }
  return ink.toString()
}

/** A whole plate: what is painted, the light from the upper left, the fibres of the sheet. */
export function plate(sheet: Sheet, seed: string, body: string): string {
  const { width, height } = sheet
  const day = `<linearGradient id="day" x1="0" y1="0" x2=".8" y2="1"><stop offset="0" stop-color="#fff6e2" stop-opacity=".26"/><stop offset=".55" stop-color="#fff6e2" stop-opacity="0"/><stop offset="1" stop-color="#1a1016" stop-opacity=".12"/></linearGradient>`
  const blurs = [
    ["near", 8],
    ["touch", 3],
  ].map(
    ([id, d]) =>
      `<filter id="${id}" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="${d}"/></filter>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${day}${blurs.join("")}</defs>` +
    `${body}${shape(`M0 0H${width}V${height}H0Z`, "url(#day)")}${fibres(sheet, chanceOf(`${seed}/fibres`))}</svg>`
  )
}

/** A cut paper: its shadow on what lies behind, the paper, the light on its upper edge. */
export const cutPaper = (d: Path, colour: string, lift = 5): string =>
  shape(d, "#1d1217", {
    opacity: 0.09,
    transform: `translate(${n(lift * 0.5)} ${n(-lift * 1.6)})`,
  }) +
  shape(d, "#1d1217", {
    opacity: 0.14,
    transform: `translate(${n(lift * 0.4)} ${n(-lift * 0.7)})`,
  }) +
  shape(d, colour)

/** The woven line of a group across the foot of a plate: its first motif, thread by thread. */
export function wovenBand(
  look: Look,
  { width, height }: Sheet,
  high: number,
  seed: string,
): string {
  const figure = motif(look.motifs[0])
  const rows = figure.height + 4
  const cell = high / rows
  const cols = Math.ceil(width / cell / 2) * 2
  const top = height - high
  const [first, second, third] = look.dyes
  const ink = new Ink()
  const chance = chanceOf(`${seed}/band`)
  const paint = (cell_of: Cell, repeat: number, edge: boolean) =>
    edge
      ? second
      : cell_of === 0
        ? look.undyed
        : cell_of === 2
          ? third
          : repeat % 2
            ? second
            : first
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) {
      const out = Math.floor(Math.abs(col - (cols - 1) / 2))
      const edge = row === 0 || row === rows - 1
      const y = row - 2
      const value = y < 0 || y >= figure.height ? 0 : figure.at(out, y)
      const colour = tone(
        paint(value, Math.floor(out / figure.repeat), edge),
        chance.pick([-0.08, 0, 0.06]),
      )
      const x = col * cell
      ink.line(
        colour,
        n(cell * 0.86),
        `M${n(x + cell * 0.2)} ${n(top + (row + 0.5) * cell)}h${n(cell * 0.6)}`,
      )
    }
  const ground = shape(`M0 ${n(top)}H${width}V${height}H0Z`, tone(look.undyed, -0.3))
  const shade = shape(`M0 ${n(top - 7)}H${width}v7H0Z`, "#1d1217", { opacity: 0.16 })
  return group(shade + ground + ink.toString())
}

/** A round spot of light or shade. */
export const spot = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  opacity = 1,
): string => shape(ellipse([x, y], rx, ry), colour, opacity === 1 ? {} : { opacity })
