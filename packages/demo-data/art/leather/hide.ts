import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, n, type Path, type Point, sampled, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { clipped, group, shape, stroke } from "../kit/svg"
import { type Look } from "../looks/groups"
import { band, blank, cellOf } from "../motifs/grid"
import { motif, type Motif } from "../motifs/motifs"
import { needle } from "../textile/edges"
import { type Sheet, weave } from "../textile/weave"
import type { Lens } from "../views"

/** Vegetable-tanned brown or drum-dyed black. */
export const leatherOf = (word: string | undefined): string =>
  word === "black" ? "#332C2A" : "#8A5434"

/** A corner-rounded box as points, for an edge that carries stitches. */
export function roundedBox(x: number, y: number, w: number, h: number, r: number): Point[] {
  const corners: readonly (readonly [number, number, number])[] = [
    [x + w - r, y + r, -Math.PI / 2],
    [x + w - r, y + h - r, 0],
    [x + r, y + h - r, Math.PI / 2],
    [x + r, y + r, Math.PI],
  ]
  return corners.flatMap(([cx, cy, from]) =>
    Array.from({ length: 7 }, (_, i): Point => {
      const a = from + ((Math.PI / 2) * i) / 6
      return [cx + Math.cos(a) * r, cy + Math.sin(a) * r]
    }),
  )
}

type HideOptions = {
  readonly id: string
  readonly seed: string
  readonly box: { x: number; y: number; width: number; height: number }
}

/** A cut of leather: pores, a patina that is lighter where hands rub it, a burnished edge. */
export function hide(
  d: Path,
  colour: string,
  chance: Chance,
  { id, seed, box }: HideOptions,
): string {
  const noise = noiseOf(seed)
  const ink = new Ink()
  const spots = Math.round((box.width * box.height) / 420)
  for (let i = 0; i < spots; i++) {
    const at: Point = [box.x + chance.next() * box.width, box.y + chance.next() * box.height]
    const rub = noise(at[0] / 190, at[1] / 190)
    const light = rub * 0.12 + 0.06 * (1 - (2 * (at[0] - box.x)) / box.width) + chance.sway(0.03)
    ink.fill(tone(colour, light), ellipse(at, chance.range(9, 26), chance.range(5, 13)), 0.35)
  }
  for (let i = 0; i < spots * 2.4; i++) {
    const at: Point = [box.x + chance.next() * box.width, box.y + chance.next() * box.height]
    ink.line(
      tone(colour, chance.pick([-0.24, -0.16, 0.16])),
      0.9,
      `M${n(at[0])} ${n(at[1])}q${n(chance.sway(3))} ${n(chance.sway(3))} ${n(chance.sway(6))} ${n(chance.sway(5))}`,
      0.5,
    )
  }
  return (
    shape(d, colour) +
    clipped(id, d, ink.toString() + stroke(d, tone(colour, -0.4), 9, { opacity: 0.6 })) +
    stroke(d, tone(colour, 0.32), 1.6, { opacity: 0.5, transform: "translate(-1.5 -1.5)" })
  )
}

/** A line pressed into the leather: dark where it sinks, light at its lower lip. */
export const pressed = (d: Path, colour: string, width = 4): string =>
  stroke(d, tone(colour, -0.42), width, { opacity: 0.75 }) +
  stroke(d, tone(colour, 0.34), width * 0.45, {
    opacity: 0.7,
    transform: `translate(${n(width * 0.25)} ${n(width * 0.55)})`,
  })

/** Saddle stitch along a line of points. */
export const saddleStitch = (edge: readonly Point[], thread = "#E9D7B4", closed = true): string =>
  needle(closed ? [...edge, ...edge.slice(0, 1)] : edge, thread, 3.6, 11)

/** A flower punched with small tools, as on saddles: petals round a heart. */
export function stamped(centre: Point, r: number, colour: string): string {
  const petals = Array.from({ length: 8 }, (_, i): Path => {
    const a = (i / 8) * 2 * Math.PI
    const p = (k: number, turn: number): Point => [
      centre[0] + Math.cos(a + turn) * r * k,
      centre[1] + Math.sin(a + turn) * r * k,
    ]
    return smooth([p(0.3, 0), p(0.7, -0.3), p(1, 0), p(0.7, 0.3)])
  })
  return pressed(
    petals.join("") + ellipse(centre, r * 0.22, r * 0.22),
    colour,
    Math.max(2.4, r * 0.06),
  )
}

/** A strip of weaving that is let into the leather: the motif between two lines of edge. */
export function inset(
  look: Look,
  place: Sheet,
  cols: number,
  figure: Motif,
  chance: Chance,
  lens: Lens,
  shade: (u: number, v: number) => number = () => 0,
): string {
  const cells = figure.height + 8
  const grid = blank(cols, cells)
  band(grid, 4, figure, [0, 1, 2, 3])
  grid[1]?.fill(1)
  grid[2]?.fill(3)
  grid[cells - 2]?.fill(1)
  grid[cells - 3]?.fill(3)
  const palette = [look.undyed, ...look.dyes]
  const ink = new Ink()
  weave(ink, chance, lens, {
    cols,
    cells,
    picks: 2,
    place,
    colour: (col, cell) => palette[cellOf(grid, col, cell)] ?? look.undyed,
    shade: (u, v) => shade(u, v) + 0.02 - (v < 0.06 ? 0.12 : 0),
  })
  return group(ink.toString())
}

export const favourite = (look: Look, i: number): Motif =>
  motif(look.motifs[i % 3] ?? look.motifs[0])

/** Brass or steel: a bar with its light. */
export const metal = (d: Path, width: number, colour: string): string =>
  stroke(d, tone(colour, -0.45), width + 3) +
  stroke(d, colour, width) +
  stroke(d, tone(colour, 0.6), width * 0.28, {
    transform: `translate(${n(-width * 0.16)} ${n(-width * 0.2)})`,
    opacity: 0.9,
  })

export const along = (points: readonly Point[], per_span = 10): Point[] => sampled(points, per_span)
