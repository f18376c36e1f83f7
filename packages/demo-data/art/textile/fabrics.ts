import { tone } from "../kit/colour"
import { ellipse, n, type Point } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { inside, knit, lattice } from "./knit"
import { along, type Fabric } from "./patch"

/** Colour by stitch: columns counted from the middle of the area, rows from its top. */
export type Dyer = (col: number, row: number, at: Point) => string

type KnitOptions = {
  /** Width of a stitch in px. */
  readonly stitch: number
  readonly colour: Dyer
  /** Plain, or columns that stand forward and back by turns of so many stitches. */
  readonly rib?: number
  /** Rows at the bottom and the top of the area that are ribbed whatever the rest is. */
  readonly welt?: { readonly bottom?: number; readonly top?: number }
}

const height_of_stitch = 0.8

/** Stocking stitch, in rows along the area's angle, with ribs where they are asked for. */
export function knitted({ stitch, colour, rib, welt = {} }: KnitOptions): Fabric {
  return (area) => {
    const { corner, width, height } = along(area)
    const [w, h] = [stitch, stitch * height_of_stitch]
    const cols = Math.ceil(width / w) + 2
    const rows = Math.ceil(height / h) + 2
    const [c, s] = [Math.cos(area.angle), Math.sin(area.angle)]
    // The middle column lies on the middle of the area, so that motifs are mirrored about it.
    const shift = (width - cols * w) / 2
    const place = lattice(
      [corner[0] + shift * c + h * s, corner[1] + shift * s - h * c],
      w,
      h,
      area.angle,
    )
    const middle = (cols - 1) / 2
    const ribbed = (row: number) =>
      row < (welt.top ?? 0) || row >= rows - 1 - (welt.bottom ?? 0) ? 2 : rib
    const ink = new Ink()
    knit(ink, area.chance, area.lens, {
      cols,
      rows,
      place,
      colour: (col, row) => colour(col - middle, row, place(col + 0.5, row + 0.5)),
      shade: (col, row) => {
        const pair = ribbed(row)
        const back = pair !== undefined && Math.floor((col + 100) / pair) % 2 === 0
        return area.light(place(col + 0.5, row + 0.5)) - (back ? 0.19 : 0)
      },
    })
    return ink.toString()
  }
}

type PlainOptions = { readonly stitch: number; readonly colour: string }

/** Moss or garter: bumps, set from row to row. */
export function moss({ stitch, colour }: PlainOptions): Fabric {
  return (area) => {
    const { corner, width, height } = along(area)
    const [w, h] = [stitch, stitch * 0.72]
    const place = lattice(corner, w, h, area.angle)
    const ink = new Ink()
    const degrees = (area.angle * 180) / Math.PI
    for (let row = -1; row * h < height + h; row++) {
      for (let col = -1; col * w < width + w; col++) {
        const at = place(col + (row % 2 ? 0.5 : 0), row)
        const k = area.light(at) + area.chance.sway(0.06) + (row % 2 ? 0.02 : -0.04)
        if (!inside(at, area.lens.window)) continue
        bump(ink, at, w, h, degrees, colour, k)
        if (area.lens.zoom > 1.6)
          bump(ink, [at[0] - 1, at[1] - 1], w * 0.5, h * 0.4, degrees, colour, k + 0.14)
      }
    }
    return ink.toString()
  }
}

function bump(
  ink: Ink,
  [x, y]: Point,
  w: number,
  h: number,
  lean: number,
  colour: string,
  k: number,
) {
  const a = (lean * Math.PI) / 180
  const [dx, dy] = [Math.cos(a) * w * 0.54, Math.sin(a) * w * 0.54]
  const [ux, uy] = [Math.sin(a) * h * 1.05, -Math.cos(a) * h * 1.05]
  ink.fill(
    tone(colour, k),
    `M${n(x - dx)} ${n(y - dy)}Q${n(x + ux)} ${n(y + uy)} ${n(x + dx)} ${n(y + dy)}Q${n(x - ux * 0.7)} ${n(y - uy * 0.7)} ${n(x - dx)} ${n(y - dy)}Z`,
  )
}

type WovenOptions = {
  /** Colour by place across the stripes, in px from the area's left edge. */
  readonly stripe: (across: number, whole: number) => string
  readonly thread?: number
  /** Whether the stripes run down the cloth or across it. */
  readonly down?: boolean
}

/** A plain cloth with stripes: fine threads both ways, lit and shaded one by one. */
export function woven({ stripe, thread = 4.2, down = true }: WovenOptions): Fabric {
  return (area) => {
    const { corner, width, height } = along(area)
    const [across, length] = down ? [width, height] : [height, width]
    const unit = area.lens.zoom > 1.6 ? thread * 0.8 : thread
    const steps = Math.ceil(length / 26)
    const [c, s] = [Math.cos(area.angle), Math.sin(area.angle)]
    const place = (a: number, b: number): Point => {
      const [x, y] = down ? [a, b] : [b, a]
      return [corner[0] + x * c - y * s, corner[1] + x * s + y * c]
    }
    const ink = new Ink()
    for (let a = -unit; a < across + unit; a += unit) {
      const hex = stripe(Math.max(0, a), across)
      const lot = area.chance.sway(0.05)
      for (let i = 0; i < steps; i++) {
        const [from, to] = [(i * length) / steps - 1, ((i + 1) * length) / steps + 1]
        const middle = place(a, (from + to) / 2)
        const k = area.light(middle) + lot + area.chance.sway(0.025)
        if (!inside(middle, area.lens.window)) continue
        const [p, q] = [place(a, from), place(a, to)]
        ink.line(tone(hex, k), n(unit * 1.15), `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`)
      }
    }
    return ink.toString() + crossings(area.lens.zoom, place, across, length, unit)
  }
}

/** The other thread, which shows as a fine dark line with light below it. */
function crossings(
  zoom: number,
  place: (a: number, b: number) => Point,
  across: number,
  length: number,
  unit: number,
): string {
  const ink = new Ink()
  const at = ([x, y]: Point) => `${n(x)} ${n(y)}`
  const dash = zoom > 1.6 ? unit : 0
  for (let b = 0, i = 0; b < length; b += unit, i++) {
    if (dash > 0) {
      for (let a = (i % 2) * unit; a < across; a += 2 * unit) {
        const [p, q] = [place(a - unit * 0.35, b), place(a + unit * 0.35, b)]
        ink.line("#1a1016", n(unit * 0.34), `M${at(p)}L${at(q)}`, 0.34)
      }
    } else ink.line("#1a1016", 1, `M${at(place(0, b))}L${at(place(across, b))}`, 0.1)
    const lit = b + unit * 0.45
    ink.line("#fff4dc", 0.9, `M${at(place(0, lit))}L${at(place(across, lit))}`, 0.1)
  }
  return ink.toString()
}

type FeltOptions = { readonly colour: string; readonly nap?: number }

/** Flannel, felt, brushed cloth: no threads to see, but a nap of short fibres. */
export function felt({ colour, nap = 1 }: FeltOptions): Fabric {
  return (area) => {
    const { corner, width, height } = along(area)
    const place = lattice(corner, 1, 1, area.angle)
    const ink = new Ink()
    const q = [
      place(-4, -4),
      place(width + 4, -4),
      place(width + 4, height + 4),
      place(-4, height + 4),
    ]
    ink.fill(colour, `M${q.map(([a, b]) => `${n(a)} ${n(b)}`).join("L")}Z`)
    const count = Math.min(5200, (width * height * nap) / 55)
    for (let i = 0; i < count; i++) {
      const at = place(area.chance.range(0, width), area.chance.range(0, height))
      const [dx, dy] = [area.chance.sway(5), area.chance.sway(5)]
      const k = area.light(at) + area.chance.pick([-0.1, -0.06, 0.09, 0.14])
      if (!inside(at, area.lens.window)) continue
      ink.line(
        tone(colour, k),
        1,
        `M${n(at[0])} ${n(at[1])}q${n(dx)} ${n(dy)} ${n(dx * 1.7)} ${n(dy * 0.8)}`,
        0.6,
      )
    }
    return ink.toString()
  }
}

/** Colours by turns along a cloth: `[colour, width in px]`, repeated; `mirror` turns the order in the middle. */
export function stripeOf(
  bands: readonly (readonly [string, number])[],
  mirror = true,
): (across: number, whole: number) => string {
  const period = bands.reduce((sum, [, width]) => sum + width, 0)
  return (across, whole) => {
    let place = (mirror ? Math.abs(across - whole / 2) : across) % period
    for (const [colour, width] of bands) {
      if (place < width) return colour
      place -= width
    }
    return bands[0]?.[0] ?? "#888888"
  }
}

/** A round button with two holes. */
export const button = ([x, y]: Point, radius: number, colour: string): string => {
  const ink = new Ink()
  ink.fill("#1d1217", ellipse([x + radius * 0.25, y + radius * 0.35], radius, radius), 0.35)
  ink.fill(colour, ellipse([x, y], radius, radius))
  ink.fill(
    tone(colour, 0.22),
    ellipse([x - radius * 0.2, y - radius * 0.22], radius * 0.72, radius * 0.7),
  )
  ink.fill(tone(colour, 0.04), ellipse([x, y], radius * 0.64, radius * 0.64))
  for (const side of [-1, 1])
    ink.fill(
      tone(colour, -0.6),
      ellipse([x + side * radius * 0.22, y], radius * 0.12, radius * 0.12),
    )
  return ink.toString()
}
