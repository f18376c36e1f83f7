import { mix, tone } from "../kit/colour"
import { ellipse, type Path, type Point, poly, ring } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { lathe, type Lathe } from "../kit/lathe"
import { brush, type Hand } from "./hand"

/** Half the width of a turned form, in units of the drawing, at places from 0 (mouth) to 1 (foot). */
export type Profile = readonly Point[]

/** A form turned round its axis that stands on the point 0 0. */
export type Turned = Lathe & {
  readonly silhouette: Path
  readonly mouth: { readonly centre: Point; readonly rx: number; readonly ry: number }
  readonly tilt: number
}

/**
 * @param height from the foot to the mouth, in units of the drawing
 * @param tilt how round its circles look: 0 from the side, 1 from above
 */
export function turnedForm(height: number, profile: Profile, tilt = 0.16): Turned {
  const foot = profile[profile.length - 1]?.[1] ?? 0
  const top = -height - tilt * foot
  const form = lathe({ x: 0, top, height, tilt }, profile)
  const rx = form.radius(0)
  return {
    ...form,
    tilt,
    silhouette: poly(form.outline),
    mouth: { centre: [0, top], rx, ry: tilt * rx },
  }
}

type Finish = {
  /** 0 … 1, how dark the far side becomes. */
  readonly deep?: number
  /** 0 matt … 1 polished. */
  readonly shine?: number
  /** Where the polish shows: heights between which the highlight runs. */
  readonly glint?: Point
}

const columns = 36
const rows = 36

/** Shade over a turned form: a mesh of flat greys that follow the wall, softened and multiplied. */
function shadeOn(form: Turned, deep: number): string {
  const dark = new Ink()
  const cell = (i: number, k: number) => {
    const [a, b] = [(i / columns - 0.5) * Math.PI, ((i + 1) / columns - 0.5) * Math.PI + 0.02]
    const [v, w] = [k / rows, Math.min(1, (k + 1.15) / rows)]
    const turn = (a + b) / 2
    const rim = Math.abs(Math.sin(turn)) ** 7 * 0.16
    const shade =
      Math.max(0, 0.4 - form.light(turn, (v + w) / 2) * 0.62) * 1.1 +
      rim +
      Math.max(0, w - 0.86) * 0.7
    const darkness = Math.round(Math.min(1, shade) * deep * 30)
    if (darkness === 0) return
    const corners = [form.place(a, v), form.place(b, v), form.place(b, w), form.place(a, w)]
    dark.fill(mix("#ffffff", "#24140f", darkness / 30), poly(corners))
  }
  for (let i = 0; i < columns; i++) for (let k = 0; k < rows; k++) cell(i, k)
  return `<g style="mix-blend-mode:multiply"><g filter="url(#near)">${dark.toString()}</g></g>`
}

/** Light on the polished side as a painter sets it: one broad soft stroke, two narrow ones in it. */
function glintOn(hand: Hand, form: Turned, shine: number, [from, to]: Point): string {
  const chance = hand.chance.fork("glint")
  const stroke = (turn: number, start: number, end: number, width: number) =>
    brush(
      Array.from({ length: 17 }, (_, i) => form.place(turn, start + ((end - start) * i) / 16)),
      width * form.radius((from + to) / 2),
      chance,
      0.5,
    )
  const span = to - from
  return (
    `<path fill="#fff1d8" opacity="${(0.16 + shine * 0.3).toFixed(2)}" filter="url(#near)" d="${stroke(-0.72, from, to, 0.16)}"/>` +
    `<path fill="#fff6e4" opacity="${(shine * 0.5).toFixed(2)}" filter="url(#touch)" d="${stroke(-0.8, from + span * 0.12, to - span * 0.35, 0.045)}${stroke(-0.66, from + span * 0.3, to - span * 0.5, 0.02)}"/>`
  )
}

/** Long soft strokes of the polishing stone that follow the wall from mouth to foot. */
export function burnish(hand: Hand, form: Turned, colour: string, count = 70): string {
  const chance = hand.chance.fork("burnish")
  const ink = new Ink()
  for (let i = 0; i < count; i++) {
    const turn = chance.range(-1.5, 1.5)
    const from = chance.range(0, 0.8)
    const to = Math.min(1, from + chance.range(0.12, 0.4))
    const drift = chance.sway(0.05)
    const points = Array.from({ length: 9 }, (_, k) =>
      form.place(turn + (drift * k) / 8, from + ((to - from) * k) / 8),
    )
    const paint = chance.yes(0.5) ? tone(colour, 0.35) : tone(colour, -0.3)
    ink.fill(paint, brush(points, chance.range(3, 9), chance, 0.5), 0.22)
  }
  return ink.toString()
}

type Vessel = Finish & {
  readonly fill: string
  /** Painted on the wall, under light and shade. */
  readonly decor?: string
  /** The colour seen inside its mouth; a closed form has none. */
  readonly inside?: string
  readonly rim?: string
  /** Thickness of the lip, in units of the drawing. */
  readonly lip?: number
  /** Painted inside the mouth. */
  readonly inner_decor?: string
}

/** A turned vessel: its wall with what is painted on it, its light, its mouth. */
export function vessel(hand: Hand, form: Turned, look: Vessel): string {
  const { fill, decor = "", inside, rim = tone(fill, 0.12), lip = 14, inner_decor = "" } = look
  const { deep = 0.72, shine = 0.4, glint = [0.16, 0.62] } = look
  const wall = hand.id()
  const body =
    `<clipPath id="${wall}"><path d="${form.silhouette}"/></clipPath><g clip-path="url(#${wall})">` +
    `<path d="${form.silhouette}" fill="${fill}"/>${burnish(hand, form, fill)}${decor}${shadeOn(form, deep)}${glintOn(hand, form, shine, glint)}</g>`
  return inside === undefined ? body : body + mouthOf(hand, form, { inside, rim, lip, inner_decor })
}

/** The rim of an open form: its thickness, and what of the inside can be seen, darker at the near left. */
function mouthOf(
  hand: Hand,
  form: Turned,
  {
    inside,
    rim,
    lip,
    inner_decor,
  }: Required<Pick<Vessel, "rim" | "lip" | "inner_decor">> & { inside: string },
): string {
  const { centre, rx, ry } = form.mouth
  const [ix, iy] = [rx - lip, Math.max(ry * 0.5, ry - lip * 0.7)]
  const [hole, shaded] = [hand.id(), hand.id()]
  const opening = ellipse(centre, ix, iy)
  return (
    `<linearGradient id="${shaded}" x1="0" y1="0.1" x2="1" y2=".5"><stop offset="0" stop-color="${tone(inside, -0.62)}"/><stop offset=".55" stop-color="${tone(inside, -0.3)}"/><stop offset="1" stop-color="${tone(inside, 0.08)}"/></linearGradient>` +
    `<path d="${ellipse(centre, rx, ry)}" fill="${rim}"/>` +
    `<clipPath id="${hole}"><path d="${opening}"/></clipPath><g clip-path="url(#${hole})">` +
    `<path d="${opening}" fill="url(#${shaded})"/>${inner_decor}` +
    `<path d="${poly(ring([centre[0], centre[1] + iy * 1.1], ix * 1.05, iy * 1.35, 40))}" fill="${tone(inside, 0.1)}" opacity=".22"/></g>`
  )
}
