import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, n, type Point, poly, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shape, stroke } from "../kit/svg"

const rect = (x: number, y: number, w: number, h: number): string =>
  `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`
const adobe = "#D2A878"
const tile = "#B6573A"

/** Two walls in the light and the shade; the foot of the house is at y, its left corner at x. */
function walls(x: number, y: number, w: number, h: number, colour: string): string {
  return (
    shape(rect(x + 5, y - h * 0.1, w * 1.5, h * 0.12), "#1d1217", { opacity: 0.16 }) +
    shape(rect(x, y - h, w, h), colour) +
    shape(
      poly([
        [x + w, y - h],
        [x + w * 1.42, y - h * 1.04],
        [x + w * 1.42, y - h * 0.06],
        [x + w, y],
      ]),
      tone(colour, -0.2),
    )
  )
}

const opening = (x: number, y: number, w: number, h: number, colour = "#4A2E20"): string =>
  shape(rect(x, y, w, h), colour) +
  stroke(`M${n(x)} ${n(y)}h${n(w)}`, tone(colour, 0.4), 2, { opacity: 0.6 })

/** A house of adobe under a roof of tiles or straw. */
export function tileHouse(
  x: number,
  y: number,
  w: number,
  {
    wall = adobe,
    roof = tile,
    door = "#3C6F78",
  }: { wall?: string; roof?: string; door?: string } = {},
): string {
  const h = w * 0.62
  const front = poly([
    [x - w * 0.08, y - h],
    [x + w * 0.06, y - h * 1.62],
    [x + w * 1.3, y - h * 1.66],
    [x + w * 1.5, y - h * 1.02],
  ])
  const rows = [0.2, 0.45, 0.7]
    .map(
      (k) =>
        `M${n(x - w * 0.08 + w * 0.14 * (1 - k))} ${n(y - h - h * 0.62 * (1 - k))}h${n(w * 1.3)}`,
    )
    .join("")
  const ribs = Array.from(
    { length: 9 },
    (_, i) => `M${n(x + w * (0.08 + i * 0.15))} ${n(y - h * 1.62)}l${n(w * 0.02)} ${n(h * 0.6)}`,
  ).join("")
  return (
    walls(x, y, w, h, wall) +
    shape(front, tone(roof, -0.28), { transform: "translate(0 5)" }) +
    shape(front, roof) +
    stroke(ribs, tone(roof, -0.2), 2.4, { opacity: 0.7 }) +
    stroke(rows, tone(roof, 0.24), 2, { opacity: 0.5 }) +
    opening(x + w * 0.16, y - h * 0.62, w * 0.22, h * 0.62, door) +
    opening(x + w * 0.58, y - h * 0.66, w * 0.22, h * 0.26)
  )
}

/** A flat-roofed house of the city's edge; bars of iron on top wait for the next storey. */
export function flatHouse(
  x: number,
  y: number,
  w: number,
  colour: string,
  storeys: number,
  chance: Chance,
): string {
  const h = w * 0.56 * storeys
  const parts = [walls(x, y, w, h, colour)]
  for (let s = 0; s < storeys; s++) {
    const top = y - h + (h / storeys) * s
    parts.push(opening(x + w * 0.58, top + w * 0.14, w * 0.24, w * 0.2, "#5F7F8A"))
    parts.push(
      s === storeys - 1
        ? opening(
            x + w * 0.16,
            top + w * 0.16,
            w * 0.22,
            h / storeys - w * 0.16,
            chance.pick(["#7A3B2E", "#3C6F78", "#5A3A28"]),
          )
        : opening(x + w * 0.16, top + w * 0.14, w * 0.24, w * 0.2, "#5F7F8A"),
    )
    parts.push(
      stroke(`M${n(x)} ${n(top)}h${n(w)}l${n(w * 0.42)} ${n(-h * 0.04)}`, tone(colour, 0.3), 2.4),
    )
  }
  const bars = [0.06, 0.5, 0.94]
    .map(
      (k) =>
        `M${n(x + w * k)} ${n(y - h)}v${n(-w * 0.18)}M${n(x + w * k + 5)} ${n(y - h)}v${n(-w * 0.15)}`,
    )
    .join("")
  const tank = chance.yes(0.4)
    ? shape(rect(x + w * 0.62, y - h - w * 0.24, w * 0.24, w * 0.24), "#2F4A5E") +
      shape(ellipse([x + w * 0.74, y - h - w * 0.24], w * 0.12, w * 0.05), "#47697F")
    : ""
  return parts.join("") + stroke(bars, "#6B4A3A", 1.8) + tank
}

/** A church: a nave under tiles and one or two towers. */
export function church(
  x: number,
  y: number,
  h: number,
  {
    wall = "#E8D3A8",
    roof = tile,
    towers = 2,
    dome = false,
  }: { wall?: string; roof?: string; towers?: 1 | 2; dome?: boolean } = {},
): string {
  const w = h * 0.62
  const tower = (tx: number) => {
    const [tw, th] = [w * 0.32, h * 0.92]
    return (
      shape(rect(tx, y - th, tw, th), wall) +
      shape(rect(tx + tw * 0.66, y - th, tw * 0.34, th), tone(wall, -0.16)) +
      shape(rect(tx - 4, y - th * 0.72, tw + 8, 7), tone(wall, 0.2)) +
      shape(rect(tx - 4, y - th, tw + 8, 8), tone(wall, 0.2)) +
      shape(
        `M${n(tx + tw * 0.3)} ${n(y - th * 0.78)}v${n(-th * 0.1)}q${n(tw * 0.2)} ${n(-th * 0.06)} ${n(tw * 0.4)} 0v${n(th * 0.1)}Z`,
        "#5A3A28",
      ) +
      shape(
        `M${n(tx - 2)} ${n(y - th)}Q${n(tx + tw / 2)} ${n(y - th - tw * 0.9)} ${n(tx + tw + 2)} ${n(y - th)}Z`,
        dome ? wall : roof,
      ) +
      stroke(
        `M${n(tx + tw / 2)} ${n(y - th - tw * 0.42)}v${n(-h * 0.12)}m${n(-h * 0.03)} ${n(h * 0.04)}h${n(h * 0.06)}`,
        "#4A2E20",
        3,
      )
    )
  }
  const nave =
    shape(rect(x, y - h * 0.6, w * 1.5, h * 0.6), tone(wall, -0.08)) +
    shape(
      poly([
        [x + w * 0.1, y - h * 0.6],
        [x + w * 0.5, y - h * 0.82],
        [x + w * 1.62, y - h * 0.8],
        [x + w * 1.58, y - h * 0.58],
      ]),
      roof,
    )
  const front = shape(
    poly([
      [x + w * 0.3, y],
      [x + w * 0.3, y - h * 0.62],
      [x + w * 0.5, y - h * 0.78],
      [x + w * 0.72, y - h * 0.62],
      [x + w * 0.72, y],
    ]),
    wall,
  )
  const arch = `M${n(x + w * 0.4)} ${n(y)}v${n(-h * 0.24)}q${n(w * 0.11)} ${n(-h * 0.13)} ${n(w * 0.22)} 0v${n(h * 0.24)}Z`
  return (
    nave +
    (towers === 2 ? tower(x + w * 0.7) : "") +
    front +
    shape(arch, "#5A3A28") +
    shape(ellipse([x + w * 0.51, y - h * 0.54], w * 0.06, w * 0.06), "#5A3A28") +
    tower(x)
  )
}

/** A hut of bundled reed on its island. */
export function reedHut(x: number, y: number, w: number, chance: Chance): string {
  const h = w * 0.86
  const straw = "#CFA658"
  const ink = new Ink()
  for (let i = 0; i < 26; i++) {
    const k = i / 25
    ink.line(
      tone(straw, chance.pick([0.16, 0, -0.2])),
      3.4,
      `M${n(x + w * 0.5 + (k - 0.5) * w * 0.24)} ${n(y - h)}L${n(x - w * 0.1 + k * w * 1.2)} ${n(y - h * 0.42)}`,
    )
    ink.line(
      tone(straw, chance.pick([-0.1, -0.2, 0])),
      3.4,
      `M${n(x + w * 0.04 + k * w * 0.92)} ${n(y - h * 0.44)}V${n(y)}`,
    )
  }
  return (
    shape(ellipse([x + w * 0.6, y + 3], w * 0.7, w * 0.06), "#1d1217", { opacity: 0.18 }) +
    shape(rect(x + w * 0.03, y - h * 0.44, w * 0.94, h * 0.44), tone(straw, -0.24)) +
    shape(
      poly([
        [x + w * 0.38, y - h],
        [x + w * 0.62, y - h],
        [x + w * 1.12, y - h * 0.4],
        [x - w * 0.12, y - h * 0.4],
      ]),
      tone(straw, -0.12),
    ) +
    ink.toString() +
    stroke(
      `M${n(x + w * 0.08)} ${n(y - h * 0.72)}Q${n(x + w * 0.5)} ${n(y - h * 0.66)} ${n(x + w * 0.92)} ${n(y - h * 0.72)}`,
      "#8A5A34",
      3,
    ) +
    shape(rect(x + w * 0.38, y - h * 0.34, w * 0.24, h * 0.34), "#4A2E20")
  )
}

/** A house on posts under palm leaf, over the flood. */
export function stiltHouse(x: number, y: number, w: number): string {
  const [h, lift] = [w * 0.4, w * 0.34]
  const posts = [0.06, 0.36, 0.66, 0.96]
    .map((k) => `M${n(x + w * k)} ${n(y)}V${n(y - lift)}`)
    .join("")
  const planks = [0.14, 0.28, 0.42, 0.56, 0.7, 0.84]
    .map((k) => `M${n(x + w * k)} ${n(y - lift)}v${n(-h)}`)
    .join("")
  const roof = poly([
    [x - w * 0.12, y - lift - h * 0.86],
    [x + w * 0.2, y - lift - h * 1.7],
    [x + w * 0.8, y - lift - h * 1.7],
    [x + w * 1.12, y - lift - h * 0.86],
  ])
  const thatch = Array.from(
    { length: 14 },
    (_, i) =>
      `M${n(x + w * (0.22 + i * 0.042))} ${n(y - lift - h * 1.66)}L${n(x - w * 0.08 + i * w * 0.09)} ${n(y - lift - h * 0.88)}`,
  ).join("")
  return (
    stroke(posts, "#5A3A28", n(w * 0.05)) +
    shape(rect(x, y - lift - h, w, h), "#B98A5C") +
    stroke(planks, "#8A6038", 2.4) +
    opening(x + w * 0.4, y - lift - h * 0.74, w * 0.2, h * 0.74) +
    shape(rect(x - w * 0.05, y - lift - 3, w * 1.1, 8), "#7A5236") +
    shape(roof, "#1d1217", { opacity: 0.2, transform: "translate(0 6)" }) +
    shape(roof, "#A88B4E") +
    stroke(thatch, "#8A6F3A", 2.4)
  )
}

/** A putuco: a house of sods that narrows to its tip, as the people of the flood plain build it. */
export function putuco(x: number, y: number, w: number): string {
  const h = w * 1.25
  const left = [
    [x, y],
    [x + w * 0.02, y - h * 0.34],
    [x + w * 0.22, y - h * 0.72],
    [x + w * 0.5, y - h],
  ] as const
  const right = [
    [x + w * 0.78, y - h * 0.72],
    [x + w * 0.98, y - h * 0.34],
    [x + w, y],
  ] as const
  const sods = [0.12, 0.24, 0.36, 0.48, 0.6, 0.72, 0.84]
    .map(
      (k) =>
        `M${n(x + w * 0.5 * Math.max(0.02, k - 0.3))} ${n(y - h * k)}H${n(x + w - w * 0.5 * Math.max(0.02, k - 0.3))}`,
    )
    .join("")
  return (
    shape(ellipse([x + w * 0.6, y + 2], w * 0.62, w * 0.07), "#1d1217", { opacity: 0.18 }) +
    shape(smooth([...left, ...right]), "#A9794E") +
    shape(smooth([[x + w * 0.5, y - h], ...right, [x + w * 0.62, y]]), "#1a1016", {
      opacity: 0.16,
    }) +
    stroke(sods, "#8A5E3A", 2, { opacity: 0.6 }) +
    opening(x + w * 0.36, y - h * 0.3, w * 0.26, h * 0.3)
  )
}

/** Steps of an old mud pyramid. */
export function pyramid(x: number, y: number, w: number, steps: number, colour: string): string {
  return Array.from({ length: steps }, (_, i) => {
    const [sw, sh] = [w * (1 - i * 0.17), w * 0.085]
    const [sx, sy] = [x + (w - sw) / 2, y - i * sh]
    return (
      shape(
        poly([
          [sx - 6, sy],
          [sx + 4, sy - sh],
          [sx + sw - 4, sy - sh],
          [sx + sw + 6, sy],
        ]),
        tone(colour, i % 2 ? 0.08 : 0),
      ) +
      shape(
        poly([
          [sx + sw * 0.62, sy],
          [sx + sw * 0.62, sy - sh],
          [sx + sw - 4, sy - sh],
          [sx + sw + 6, sy],
        ]),
        "#1a1016",
        { opacity: 0.14 },
      ) +
      stroke(`M${n(sx + 4)} ${n(sy - sh)}h${n(sw - 8)}`, tone(colour, 0.3), 2.4)
    )
  }).join("")
}

/** A town house with a wooden balcony, as in the old streets of Lima. */
export function balconyHouse(x: number, y: number, w: number, colour: string): string {
  const h = w * 1.1
  const lattice = Array.from(
    { length: 7 },
    (_, i) => `M${n(x + w * (0.2 + i * 0.1))} ${n(y - h * 0.86)}v${n(h * 0.34)}`,
  ).join("")
  return (
    shape(rect(x, y - h, w, h), colour) +
    shape(rect(x - 4, y - h - 8, w + 8, 14), tone(colour, 0.3)) +
    shape(rect(x, y - h * 0.46, w, 6), tone(colour, 0.26)) +
    shape(rect(x + w * 0.14, y - h * 0.9, w * 0.72, h * 0.42), "#6B4028") +
    shape(rect(x + w * 0.17, y - h * 0.72, w * 0.66, h * 0.2), "#4F2E1C") +
    stroke(lattice, "#8F5C3A", 3) +
    shape(rect(x + w * 0.1, y - h * 0.94, w * 0.8, h * 0.05), "#5A3522") +
    shape(rect(x + w * 0.1, y - h * 0.5, w * 0.8, h * 0.05), "#5A3522") +
    shape(
      `M${n(x + w * 0.36)} ${n(y)}v${n(-h * 0.26)}q${n(w * 0.14)} ${n(-h * 0.1)} ${n(w * 0.28)} 0v${n(h * 0.26)}Z`,
      "#4A2E20",
    ) +
    opening(x + w * 0.1, y - h * 0.34, w * 0.14, h * 0.2, "#5A3A28") +
    opening(x + w * 0.76, y - h * 0.34, w * 0.14, h * 0.2, "#5A3A28")
  )
}

/** Houses strewn over a slope, those behind first and smaller. */
export function strewn(
  points: readonly Point[],
  house: (x: number, y: number, i: number) => string,
): string {
  return [...points]
    .sort((a, b) => a[1] - b[1])
    .map(([x, y], i) => house(x, y, i))
    .join("")
}
