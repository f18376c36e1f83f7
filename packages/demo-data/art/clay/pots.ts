import { type Path, type Point, poly } from "../kit/geometry"
import type { Hand } from "../form/hand"
import { lineThrough, type Sheet, turnsOf, wrapped } from "../form/marks"
import { type Turned } from "../form/turned"
import { type Edge, kene } from "./kene"

/** A band all round a turned form between two heights; its sides follow the bulge of the wall. */
export function band(form: Turned, from: number, to: number): Path {
  const edge = Math.PI / 2
  const ring = (down: number): Point[] =>
    Array.from({ length: 33 }, (_, i) => form.place((i / 32) * 2 * edge - edge, down))
  const side = (turn: number): Point[] =>
    Array.from({ length: 13 }, (_, i) => form.place(turn, from + ((to - from) * i) / 12))
  return poly([...ring(from), ...side(edge), ...ring(to).reverse(), ...side(-edge).reverse()])
}

/** A line all round, drawn while the pot turned: its width breathes. */
export function turnedLine(hand: Hand, form: Turned, down: number, width: number): Path {
  const chance = hand.chance.fork(`line ${down}`)
  const [a, b] = [chance.range(0, 6), chance.range(0, 6)]
  const at = (i: number, sign: number): Point => {
    const [x, y] = form.place((i / 48 - 0.5) * Math.PI, down)
    return [
      x,
      y +
        (sign * width * (1 + 0.22 * Math.sin(a + i * 0.4))) / 2 +
        Math.sin(b + i * 0.17) * width * 0.16,
    ]
  }
  const all = Array.from({ length: 49 }, (_, i) => i)
  return poly([...all.map((i) => at(i, -1)), ...all.reverse().map((i) => at(i, 1))])
}

type KenePaints = {
  readonly outline: string
  readonly ground: string
  readonly heart: string
  readonly fine: string
}

/** Lines of kené through a sheet: each main line is a dark way between two thin ones. */
export function keneThrough(
  edges: { readonly main: readonly Edge[]; readonly fine: readonly Edge[] },
  sheet: Sheet,
  unit: number,
  paints: KenePaints,
): string {
  const path = (of: readonly Edge[]) => of.map((edge) => lineThrough(edge, sheet, 0.34)).join("")
  const main = path(edges.main)
  const layer = (d: Path, paint: string, width: number) =>
    `<path d="${d}" stroke="${paint}" stroke-width="${(width * unit).toFixed(1)}"/>`
  return (
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">` +
    layer(path(edges.fine), paints.fine, 0.07) +
    layer(main, paints.outline, 0.62) +
    layer(main, paints.ground, 0.46) +
    layer(main, paints.heart, 0.24) +
    `</g>`
  )
}

/** Fields of kené round a form. */
export function keneBand(
  hand: Hand,
  form: Turned,
  {
    down,
    unit,
    across,
    rows,
    count,
  }: { down: number; unit: number; across: number; rows: number; count: number },
  paints: KenePaints,
): string {
  const field = kene(hand.chance.fork("kene"), across, rows)
  return turnsOf(count)
    .map((turn) => keneThrough(field, wrapped(form, turn, down, unit), unit, paints))
    .join("")
}
