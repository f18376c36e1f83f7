import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { bounds, n, nth, type Path, type Point, poly, turned } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow } from "../kit/page"
import { clipped, shape } from "../kit/svg"
import type { Lens } from "../views"
import { hairs } from "./edges"

/** Where a fabric is to be laid: a part of a garment, a bag, a cushion. */
export type Area = {
  readonly outline: readonly Point[]
  /** Which way the rows run: 0 is level, in radians. */
  readonly angle: number
  readonly chance: Chance
  readonly lens: Lens
  /** Light at a place of the page, about -0.4 to 0.3. */
  readonly light: (at: Point) => number
}

/** Covers an area and a little more; the patch cuts it to its outline. */
export type Fabric = (area: Area) => string

/** The box of an area along its rows: its corner on the page, and how far it reaches both ways. */
export function along({ outline, angle }: Area): { corner: Point; width: number; height: number } {
  const pivot = nth(outline, 0)
  const level = bounds(turned(outline, -angle, pivot))
  const corner = nth(turned([[level.x, level.y]], angle, pivot), 0)
  return { corner, width: level.width, height: level.height }
}

export type PatchOptions = {
  readonly chance: Chance
  readonly lens: Lens
  readonly fabric: Fabric
  /** The colour of the gaps and the stray hairs. */
  readonly colour: string
  readonly angle?: number
  readonly light?: (at: Point) => number
  /** How round it looks, in px of soft shade along its edge; 0 lies flat. */
  readonly round?: number
  /** How much fibre stands off its edge. */
  readonly hair?: number
  /** Lets what lies below be seen between the stitches. */
  readonly sheer?: boolean
  /** A shadow on what lies under it; parts that lie on other parts have one. */
  readonly lifted?: number
}

/** Cut to a path. Paths that are the same share an id, and it does not matter which of them is found. */
export function cutTo(d: Path, inner: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < d.length; i++) hash = Math.imul(hash ^ d.charCodeAt(i), 0x01000193)
  return clipped(`c${(hash >>> 0).toString(36)}`, d, inner)
}

/** A part cut from a fabric: its shadow, its cloth, the shade that makes it round, the fibre at its edge. */
export function patch(outline: readonly Point[], options: PatchOptions): string {
  const {
    chance,
    lens,
    fabric,
    colour,
    angle = 0,
    light = () => 0,
    round = 26,
    hair = 0.8,
  } = options
  const d = poly(outline)
  const cloth = fabric({ outline, angle, chance: chance.fork("cloth"), lens, light })
  const fibre = new Ink()
  const clockwise = area(outline) > 0
  const edge = clockwise ? outline : [...outline].reverse()
  hairs(fibre, chance.fork("hair"), [...edge, nth(edge, 0)], colour, {
    per_ten_px: hair,
    length: 8,
  })
  const { lifted = 0, sheer = false } = options
  return (
    (lifted > 0
      ? shadow(outline, {
          dx: lifted * 0.5,
          dy: lifted,
          blur: lifted > 5 ? "near" : "touch",
          opacity: 0.34,
        })
      : "") +
    fibre.toString() +
    cutTo(d, (sheer ? "" : shape(d, tone(colour, -0.4))) + cloth + volume(d, round, colour))
  )
}

const area = (outline: readonly Point[]): number =>
  outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = nth(outline, (i + 1) % outline.length)
    return sum + (nx - x) * (ny + y) * -0.5
  }, 0)

/** Shade along the lower right edge and light along the upper left one; to be clipped to the shape. */
export function volume(d: Path, round: number, colour: string): string {
  if (round <= 0) return ""
  const rim = (paint: string, shift: number, width: number, opacity: number) =>
    Array.from({ length: 7 }, (_, i) => {
      const layer = `fill="none" stroke="${paint}" stroke-width="${n((width * (i + 0.6)) / 4)}"`
      return `<path d="${d}" ${layer} stroke-opacity="${n4(opacity / 7)}" transform="translate(${n(shift)} ${n(shift)})"/>`
    }).join("")
  return (
    rim(tone(colour, -0.7), -round * 0.26, round, 0.5) +
    rim(tone(colour, 0.34), round * 0.24, round * 0.5, 0.5)
  )
}

const n4 = (value: number): number => Math.round(value * 10000) / 10000
