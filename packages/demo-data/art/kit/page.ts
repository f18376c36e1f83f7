import type { Look } from "../looks/groups"
import { type Chance, chanceOf } from "./chance"
import { mix, tone } from "./colour"
import { ellipse, grown, n, type Path, type Point, poly, ring, shifted, smooth } from "./geometry"
import { Ink } from "./ink"
import { shape, stroke } from "./svg"

/** The sheet every picture is drawn on, in px; 4:5. */
export const page_width = 1000
export const page_height = 1250
const whole_page = `M0 0H${page_width}V${page_height}H0Z`

const blur = (id: string, deviation: number) =>
  `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`

/** Pushes edges about as an unsteady pair of scissors does. Dear on large shapes: keep it for small ones. */
const unsteady = (id: string, frequency: number, scale: number, seed: number) =>
  `<filter id="${id}" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}" result="t"/><feDisplacementMap in="SourceGraphic" in2="t" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/></filter>`

const defs = (seed: string): string => {
  const number = chanceOf(`${seed}/filters`).whole(1, 900)
  const day = `<linearGradient id="day" x1="0" y1="0" x2=".8" y2="1"><stop offset="0" stop-color="#fff6e2" stop-opacity=".30"/><stop offset=".6" stop-color="#fff6e2" stop-opacity="0"/><stop offset=".6" stop-color="#1a1016" stop-opacity="0"/><stop offset="1" stop-color="#1a1016" stop-opacity=".09"/></linearGradient>`
  // `cm` is for shapes drawn in centimetres and scaled up.
  const filters = [blur("soft", 20), blur("near", 8), blur("touch", 3), blur("cm", 0.5)]
  return `<defs>${filters.join("")}${unsteady("hand", 0.04, 5, number)}${day}</defs>`
}

/** Broad strokes of a trowel and the pits between them. */
function plaster(chance: Chance, ground: string): string {
  const ink = new Ink()
  for (let i = 0; i < 130; i++) {
    const [x, y] = [chance.range(-80, 1050), chance.range(-20, 1270)]
    const [length, lean, width] = [
      chance.range(60, 220),
      chance.sway(26),
      n(chance.range(10, 30) / 2) * 2,
    ]
    const colour = tone(ground, chance.yes(0.55) ? 0.09 : -0.045)
    ink.line(
      colour,
      width,
      `M${n(x)} ${n(y)}q${n(length / 2)} ${n(lean)} ${n(length)} ${n(lean / 3)}`,
      0.3,
    )
  }
  for (let i = 0; i < 420; i++) {
    const at: Point = [chance.range(0, 1000), chance.range(0, 1250)]
    ink.fill(tone(ground, chance.yes(0.5) ? -0.12 : 0.16), ellipse(at, chance.range(0.6, 1.7), 0.9))
  }
  return ink.toString()
}

/** Short fibres that dried in the sheet. */
function paper(chance: Chance, ground: string): string {
  const ink = new Ink()
  for (let i = 0; i < 620; i++) {
    const [x, y, l] = [chance.range(0, 1000), chance.range(0, 1250), chance.range(5, 22)]
    const [dx, dy] = [chance.sway(l), chance.sway(l)]
    ink.line(
      tone(ground, chance.pick([-0.12, -0.07, 0.16])),
      chance.pick([0.8, 1.2]),
      `M${n(x)} ${n(y)}q${n(dx + chance.sway(5))} ${n(dy + chance.sway(5))} ${n(dx * 1.6)} ${n(dy)}`,
      0.5,
    )
  }
  return ink.toString()
}

/** A cloth of plain threads, some of them thicker. */
function weave(chance: Chance, ground: string): string {
  const ink = new Ink()
  for (let y = 2; y < page_height; y += 5) {
    const colour = tone(ground, chance.pick([-0.05, -0.05, 0.07, 0.1]))
    ink.line(colour, chance.pick([1.2, 1.6, 2]), `M0 ${n(y + chance.sway(0.6))}H1000`, 0.55)
  }
  for (let x = 2; x < page_width; x += 5) {
    const colour = tone(ground, chance.pick([-0.06, 0.08]))
    ink.line(colour, chance.pick([1, 1.4]), `M${n(x + chance.sway(0.6))} 0V1250`, 0.4)
  }
  return ink.toString()
}

const grains = { plaster, paper, weave }

type PageOptions = {
  /** Height in px at which a table begins below the wall; without it the piece hangs or lies. */
  readonly table?: number
}

/** A whole picture: the group's quiet ground in the light from the upper left, and the piece on it. */
export function page(look: Look, seed: string, body: string, { table }: PageOptions = {}): string {
  const chance = chanceOf(`${seed}/page`)
  const ground = shape(whole_page, look.ground)
  const grain = grains[look.grain](chance.fork("grain"), look.ground)
  const light = shape(whole_page, "url(#day)")
  const board = table === undefined ? "" : tableFrom(table, look, chance.fork("table"))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${page_width}" height="${page_height}" viewBox="0 0 ${page_width} ${page_height}">${defs(seed)}${ground}${grain}${board}${light}${body}</svg>`
}

function tableFrom(y: number, look: Look, chance: Chance): string {
  const edge: Point[] = [-20, 200, 480, 760, 1020].map((x) => [x, y + chance.sway(3)])
  const top = smooth(edge, false)
  const ink = new Ink()
  for (let i = 0; i < 46; i++) {
    const [x, down] = [chance.range(-60, 960), chance.range(14, page_height - y)]
    const run = chance.range(60, 260)
    ink.line(
      tone(look.table, chance.yes(0.5) ? 0.07 : -0.06),
      chance.pick([1.5, 3, 6]),
      `M${n(x)} ${n(y + down)}q${n(run / 2)} ${n(chance.sway(5))} ${n(run)} ${n(chance.sway(3))}`,
      0.4,
    )
  }
  return `${shape(`${top}V1260H-20Z`, look.table)}${ink.toString()}${stroke(top, tone(look.table, 0.3), 2.5, { opacity: 0.7 })}`
}

type ShadowOptions = {
  readonly dx?: number
  readonly dy?: number
  readonly opacity?: number
  readonly blur?: "soft" | "near" | "touch" | "cm"
}

const reaches = { soft: 34, near: 14, touch: 6, cm: 0.8 } as const

/**
 * The one shadow of a piece, thrown to the lower right. Its soft edge is made of a few layers cut ever
 * smaller: a blur over the whole page costs as much as everything else on it.
 */
export function shadow(
  outline: readonly Point[],
  { dx = 20, dy = 30, opacity = 0.3, blur = "soft" }: ShadowOptions = {},
): string {
  const layers = blur === "soft" ? 20 : 9
  const each = Math.round((1 - (1 - opacity) ** (1 / layers)) * 10000) / 10000
  const fallen = shifted(outline, dx, dy)
  return Array.from({ length: layers }, (_, i) => {
    const reach = reaches[blur] * (1 - (2 * i + 1) / layers)
    return shape(poly(grown(fallen, reach)), "#1d1217", { "fill-opacity": each })
  }).join("")
}

/** The same for a path that is not made of points. It is blurred, which is dear: not more than a few to a picture. */
export const shadowOf = (
  d: Path,
  { dx = 20, dy = 30, opacity = 0.3, blur = "soft" }: ShadowOptions = {},
): string =>
  shape(d, "#1d1217", { filter: `url(#${blur})`, opacity, transform: `translate(${dx} ${dy})` })

/** Where something stands on a table: a dark touch and a soft pool to the right. */
export const standing = ([x, y]: Point, half_width: number): string =>
  shadow(ring([x + half_width * 0.25, y + 6], half_width * 1.12, half_width * 0.2, 40), {
    dx: 0,
    dy: 0,
    opacity: 0.42,
    blur: "near",
  }) +
  shadow(ring([x + 4, y], half_width * 0.98, half_width * 0.12, 40), {
    dx: 0,
    dy: 0,
    opacity: 0.4,
    blur: "touch",
  })

/** A round wooden rod from one x to another, with its light along the top. */
export function rod(from: number, to: number, y: number, wood: string, thick = 20): string {
  const half = thick / 2
  const middle = (from + to) / 2
  const outline = `M${from} ${y - half + 1}L${middle} ${y - half}L${to} ${y - half + 1}q${half * 0.8} ${half - 1} 0 ${2 * half - 2}L${middle} ${y + half}L${from} ${y + half - 1}q${-half * 0.8} ${1 - half} 0 ${2 - 2 * half}Z`
  const run = `M${from + 4} ${n(y - half * 0.4)}C${n(middle - 90)} ${n(y - half * 0.6)} ${n(middle + 90)} ${n(y - half * 0.3)} ${to - 4} ${n(y - half * 0.45)}`
  const under = `M${from + 4} ${n(y + half * 0.55)}H${to - 4}`
  return (
    shape(outline, wood) +
    stroke(run, tone(wood, 0.34), thick / 6, { opacity: 0.7 }) +
    stroke(under, tone(wood, -0.35), thick / 5, { opacity: 0.6 })
  )
}

/** A nail in the wall and the cord from it to both ends of a rod. */
export const cord = (from: number, to: number, y: number, nail: Point, colour: string): string =>
  stroke(`M${n(from)} ${n(y)}L${n(nail[0])} ${n(nail[1])}L${n(to)} ${n(y)}`, colour, 4) +
  shape(ellipse([nail[0] + 3, nail[1] + 5], 8, 7), "#1d1217", {
    opacity: 0.25,
    filter: "url(#touch)",
  }) +
  shape(ellipse(nail, 7, 7), mix("#231C17", colour, 0.15)) +
  shape(ellipse([nail[0] - 2, nail[1] - 2.5], 2.2, 2), "#fff6e2", { opacity: 0.5 })
