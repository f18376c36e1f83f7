import type { Chance } from "../kit/chance"
import { mix, tone } from "../kit/colour"
import { n, type Point, poly, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { shape, stroke } from "../kit/svg"
import { cutPaper, spot } from "../plates/sheet"

export const land_width = 1500
export const land_height = 1000
/** Height of the land's foot: below it lies the woven line. */
export const land_foot = 916

/** Height of a line of hills at each place across the sheet. */
export type Ridge = (x: number) => number

/** Soft hills: `rise` px from their lowest to their highest place, about `wide` px from one to the next. */
export function hills(seed: string, y: number, rise: number, wide = 420): Ridge {
  const noise = noiseOf(seed)
  return (x) => y - rise * (0.5 + 0.42 * noise(x / wide, 3.3) + 0.12 * noise(x / (wide * 0.3), 9.1))
}

/** A nearly level line, as of a plain or a shore. */
export const level = (seed: string, y: number, sway = 6): Ridge =>
  hills(seed, y + sway / 2, sway, 700)

const across = (ridge: Ridge, step = 25): Point[] =>
  Array.from({ length: Math.ceil((land_width + 100) / step) + 1 }, (_, i): Point => [
    i * step - 50,
    ridge(i * step - 50),
  ])

type Layer = {
  readonly colour: string
  readonly chance: Chance
  readonly foot?: number
  readonly strokes?: number
  readonly down?: number
}

/** One sheet of hills, with strokes of a dry brush that follow its line. */
export function layer(
  ridge: Ridge,
  { colour, chance, foot = land_height, strokes = 150, down = 170 }: Layer,
): string {
  const ink = new Ink()
  for (let i = 0; i < strokes; i++) {
    const [x, depth, run] = [
      chance.range(-40, land_width),
      chance.next() ** 1.4 * down + 8,
      chance.range(30, 130),
    ]
    const [y, end] = [ridge(x) + depth, ridge(x + run) + depth]
    if (Math.max(y, end) > foot - 4) continue
    const colour_of = tone(colour, chance.pick([0.13, 0.08, -0.08]))
    ink.line(
      colour_of,
      chance.pick([2, 4, 7]),
      `M${n(x)} ${n(y)}Q${n(x + run / 2)} ${n((y + end) / 2 - 4)} ${n(x + run)} ${n(end)}`,
      0.5,
    )
  }
  const top = smooth(across(ridge), false)
  return (
    cutPaper(`${top}V${foot}H-50Z`, colour) +
    stroke(top, tone(colour, 0.28), 2, { opacity: 0.5 }) +
    ink.toString()
  )
}

/** The sky in broad strokes, lighter towards the horizon. */
export function sky(colour: string, horizon: number, chance: Chance): string {
  const ink = new Ink()
  const bands = 9
  for (let i = 0; i < bands; i++) {
    const y = (horizon * i) / bands
    ink.fill(
      mix(colour, "#FFF6E4", 0.1 + (i / bands) * 0.5),
      `M0 ${n(y)}${wave(y, chance)}V${land_height}H0Z`,
    )
  }
  for (let i = 0; i < 46; i++) {
    const [x, y, run] = [
      chance.range(-100, land_width),
      chance.range(0, horizon),
      chance.range(120, 420),
    ]
    ink.line(
      mix(colour, "#FFF9EC", chance.range(0.2, 0.7) > 0.45 ? 0.55 : 0.3),
      chance.pick([6, 10, 16]),
      `M${n(x)} ${n(y)}q${n(run / 2)} ${n(chance.sway(12))} ${n(run)} ${n(chance.sway(6))}`,
      0.28,
    )
  }
  return shape(`M0 0H${land_width}V${land_height}H0Z`, mix(colour, "#FFF6E4", 0.1)) + ink.toString()
}

const wave = (y: number, chance: Chance): string =>
  `C400 ${n(y + chance.sway(16))} 900 ${n(y + chance.sway(16))} ${land_width} ${n(y)}`

/** A cloud cut from white paper, flat below. */
export function cloud(x: number, y: number, wide: number, colour = "#FBF6EA"): string {
  const h = wide * 0.22
  const d = `M${n(x - wide / 2)} ${n(y)}q${n(-wide * 0.02)} ${n(-h * 0.7)} ${n(wide * 0.17)} ${n(-h * 0.7)}q${n(wide * 0.04)} ${n(-h)} ${n(wide * 0.24)} ${n(-h * 0.9)}q${n(wide * 0.12)} ${n(-h * 0.3)} ${n(wide * 0.26)} ${n(h * 0.55)}q${n(wide * 0.24)} ${n(-h * 0.15)} ${n(wide * 0.33)} ${n(h * 1.05)}Z`
  return shape(d, "#1d1217", { opacity: 0.08, transform: "translate(6 8)" }) + shape(d, colour)
}

export const sun = (x: number, y: number, r: number, colour = "#E9B949"): string =>
  spot(x, y, r * 1.5, r * 1.5, mix(colour, "#FFF6E4", 0.6), 0.5) + spot(x, y, r, r, colour)

type Peak = {
  readonly x: number
  readonly top: number
  readonly foot: number
  readonly wide: number
  readonly colour: string
  readonly snow?: number
  readonly lean?: number
}

/** A mountain of folded paper: a light face, a shaded one, and snow down to a share of its height. */
export function peak(
  { x, top, foot, wide, colour, snow = 0, lean = 0 }: Peak,
  chance: Chance,
): string {
  const high = foot - top
  const side = (sign: number, count: number): Point[] =>
    Array.from({ length: count + 1 }, (_, i): Point => {
      const share = i / count
      const jag = i === 0 || i === count ? 0 : chance.sway(wide * 0.03)
      return [x + lean * (1 - share) + sign * (wide / 2) * share ** 1.12 + jag, top + high * share]
    })
  const [left, right] = [side(-1, 6), side(1, 6)]
  const fold: Point[] = Array.from({ length: 6 }, (_, i): Point => [
    x + lean * (1 - i / 5) + (i === 0 ? 0 : chance.sway(wide * 0.05) + wide * 0.03 * i),
    top + (high * i) / 5,
  ])
  // The foot runs on below the hills in front, however low they dip.
  const root = (points: readonly Point[]): Point[] => [
    ...points,
    [points[points.length - 1]?.[0] ?? x, foot + 130],
  ]
  const whole = [...root(left), ...root(right).reverse()]
  const cap = (points: readonly Point[]): Point[] =>
    points.filter(([, y]) => y <= top + high * snow + 1)
  const zigzag = (from: Point, to: Point): Point[] =>
    Array.from({ length: 7 }, (_, i): Point => [
      from[0] + ((to[0] - from[0]) * (i + 1)) / 8,
      from[1] +
        ((to[1] - from[1]) * (i + 1)) / 8 +
        (i % 2 ? -1 : 1) * high * 0.045 +
        chance.sway(high * 0.02),
    ])
  const snowy = (): string => {
    const [l, r] = [cap(left), cap(right)]
    const [a, b] = [l[l.length - 1], r[r.length - 1]]
    if (a === undefined || b === undefined) return ""
    const edge = zigzag(a, b)
    const shade: Point[] = [
      [x + lean, top],
      ...r.slice(1),
      ...edge.slice(4).reverse(),
      [x + wide * 0.03, top + high * snow * 0.6],
    ]
    return (
      shape(poly([...l, ...edge, ...[...r].reverse()]), "#FBF7EC") + shape(poly(shade), "#CBD3DA")
    )
  }
  return (
    cutPaper(poly(whole), tone(colour, 0.1)) +
    shape(poly([...root(fold), ...root(right).reverse()]), tone(colour, -0.16)) +
    (snow ? snowy() : "")
  )
}

/** Water between two heights, with strokes of light that grow towards the viewer. */
export function water(from: number, to: number, colour: string, chance: Chance): string {
  const ink = new Ink()
  for (let i = 0; i < 150; i++) {
    const near = chance.next() ** 0.8
    const y = from + 6 + (to - from - 8) * near
    const run = 20 + 130 * near * chance.range(0.5, 1)
    const x = chance.range(-60, land_width)
    ink.line(
      tone(colour, chance.pick([0.22, 0.32, -0.1])),
      n(1.4 + near * 3.4),
      `M${n(x)} ${n(y)}q${n(run / 2)} ${n(chance.sway(3))} ${n(run)} 0`,
      0.55,
    )
  }
  return (
    shape(`M0 ${n(from)}H${land_width}V${n(to)}H0Z`, colour) +
    shape(`M0 ${n(from)}H${land_width}v14H0Z`, tone(colour, 0.3), { opacity: 0.5 }) +
    ink.toString()
  )
}

/** A river or a road seen from above: wide where it is near. */
export function course(
  points: readonly Point[],
  from_wide: number,
  to_wide: number,
  colour: string,
): string {
  const last = points.length - 1
  const side = (sign: number) =>
    points.map(([x, y], i): Point => [
      x + (sign * (from_wide + (to_wide - from_wide) * (i / last))) / 2,
      y,
    ])
  const [left, right] = [side(-1), side(1).reverse()]
  const d = `${smooth(left, false)}L${smooth(right, false).slice(1)}Z`
  return (
    shape(d, tone(colour, -0.25), { transform: "translate(3 4)", opacity: 0.5 }) +
    shape(d, colour) +
    stroke(smooth(points, false), tone(colour, 0.3), n(to_wide * 0.08), {
      opacity: 0.5,
      "stroke-dasharray": "60 90",
    })
  )
}

/** Steps of a terraced slope below a ridge: `count` lines that keep their distance. */
export function terraces(
  ridge: Ridge,
  [from, to]: Point,
  count: number,
  step: number,
  colour: string,
  chance: Chance,
): string {
  const ink = new Ink()
  for (let i = 0; i < count; i++) {
    const [a, b] = [from + chance.range(0, 40) + i * 6, to - chance.range(0, 50) - i * 8]
    const points = Array.from({ length: 9 }, (_, k): Point => {
      const x = a + ((b - a) * k) / 8
      return [x, ridge(x) + 16 + i * step + Math.sin((k / 8) * Math.PI) * step * 0.5]
    })
    const d = smooth(points, false)
    ink.line(tone(colour, -0.34), n(step * 0.3), d, 0.7)
    ink.line(
      tone(colour, i % 2 ? 0.26 : 0.14),
      n(step * 0.36),
      smooth(
        points.map(([x, y]): Point => [x, y - step * 0.34]),
        false,
      ),
      0.9,
    )
  }
  return ink.toString()
}

/** Fields of a plain in perspective: strips of changing colour between two heights. */
export function fields(
  from: number,
  to: number,
  colours: readonly string[],
  chance: Chance,
): string {
  const parts: string[] = []
  const rows = 5
  for (let row = 0; row < rows; row++) {
    const [top, foot] = [
      from + (to - from) * (row / rows) ** 1.35,
      from + (to - from) * ((row + 1) / rows) ** 1.35,
    ]
    let x = -60 - chance.range(0, 120)
    while (x < land_width + 60) {
      const wide = chance.range(120, 240) * (0.6 + row * 0.28)
      const lean = (x + wide / 2 - land_width / 2) * 0.1
      const d = poly([
        [x, top],
        [x + wide - 5, top],
        [x + wide - 5 + lean, foot - 4],
        [x + lean, foot - 4],
      ])
      const colour = tone(chance.pick(colours), chance.sway(0.06))
      parts.push(shape(d, colour), furrows(x, wide - 5, lean, top, foot - 4, colour, chance))
      x += wide
    }
  }
  return (
    shape(`M0 ${n(from)}H${land_width}V${n(to)}H0Z`, tone(colours[0] ?? "#7E8C4E", -0.24)) +
    parts.join("")
  )
}

function furrows(
  x: number,
  wide: number,
  lean: number,
  top: number,
  foot: number,
  colour: string,
  chance: Chance,
): string {
  const [count, lengthwise] = [Math.round(wide / 22), chance.yes(0.5)]
  const lines = Array.from({ length: lengthwise ? count : 4 }, (_, i) => {
    const share = (i + 0.5) / (lengthwise ? count : 4)
    return lengthwise
      ? `M${n(x + wide * share)} ${n(top + 2)}L${n(x + wide * share + lean)} ${n(foot - 2)}`
      : `M${n(x + lean * share + 3)} ${n(top + (foot - top) * share)}h${n(wide - 6)}`
  })
  return stroke(lines.join(""), tone(colour, -0.18), 1.8, { opacity: 0.6 })
}
