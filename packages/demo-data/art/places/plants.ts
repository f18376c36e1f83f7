import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, n, type Point, poly, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shape, stroke } from "../kit/svg"
import { land_width, type Ridge } from "./land"

/** Tufts of ichu grass along a line, each a fan of blades. */
export function ichu(
  ridge: Ridge,
  count: number,
  tall: number,
  colour: string,
  chance: Chance,
): string {
  const ink = new Ink()
  for (let i = 0; i < count; i++) {
    const x = chance.range(-20, land_width + 20)
    const y = ridge(x) + chance.range(6, 90)
    const size = tall * chance.range(0.6, 1.1)
    for (let k = 0; k < 9; k++) {
      const lean = (k - 4) * 0.16 + chance.sway(0.08)
      ink.line(
        tone(colour, chance.pick([0.24, 0.08, -0.16])),
        n(Math.max(1.6, size * 0.06)),
        `M${n(x + k - 4)} ${n(y)}q${n(lean * size * 0.3)} ${n(-size * 0.6)} ${n(lean * size)} ${n(-size * chance.range(0.7, 1))}`,
      )
    }
  }
  return ink.toString()
}

/** A stand of totora or cane: straight stems with brown heads. */
export function reeds(
  from: number,
  to: number,
  y: number,
  tall: number,
  colour: string,
  chance: Chance,
): string {
  const ink = new Ink()
  for (let x = from; x < to; x += chance.range(4, 11)) {
    const [high, lean] = [tall * chance.range(0.55, 1), chance.sway(tall * 0.12)]
    const foot = y + chance.range(-4, 14)
    ink.line(
      tone(colour, chance.pick([0.16, 0, -0.2])),
      chance.pick([2.5, 3.5, 4.5]),
      `M${n(x)} ${n(foot)}q${n(lean * 0.2)} ${n(-high * 0.5)} ${n(lean)} ${n(-high)}`,
    )
    if (chance.yes(0.3)) ink.fill("#8A5A34", ellipse([x + lean, foot - high], 3.4, 9))
  }
  return ink.toString()
}

export function cactus(x: number, y: number, tall: number, chance: Chance): string {
  const colour = "#5E7A46"
  const column = (dx: number, from: number, to: number, wide: number) => {
    const d = `M${n(x + dx)} ${n(y - from)}V${n(y - to)}`
    return (
      stroke(d, tone(colour, -0.2), wide) +
      stroke(d, colour, wide * 0.72, { transform: `translate(${n(-wide * 0.1)} 0)` }) +
      stroke(d, tone(colour, 0.3), 2, {
        "stroke-dasharray": "3 9",
        transform: `translate(${n(-wide * 0.15)} 0)`,
      })
    )
  }
  const w = tall * 0.16
  const arms = [-1, 1].map((side) => {
    const [out, from, to] = [
      side * tall * 0.2,
      tall * chance.range(0.3, 0.4),
      tall * chance.range(0.66, 0.84),
    ]
    return (
      stroke(
        `M${n(x)} ${n(y - from)}Q${n(x + out)} ${n(y - from)} ${n(x + out)} ${n(y - from - tall * 0.1)}`,
        tone(colour, -0.12),
        w * 0.8,
      ) + column(out, from + tall * 0.08, to, w * 0.8)
    )
  })
  return arms.join("") + column(0, 0, tall, w)
}

/** Prickly pear: pads that grow out of one another, with red fruit. */
export function tuna(x: number, y: number, size: number, chance: Chance): string {
  const ink = new Ink()
  const pad = (at: Point, angle: number, r: number, depth: number): void => {
    const centre: Point = [at[0] + Math.cos(angle) * r, at[1] + Math.sin(angle) * r]
    const points = Array.from({ length: 10 }, (_, i): Point => {
      const a = (i / 10) * 2 * Math.PI
      const [u, v] = [Math.cos(a) * r, Math.sin(a) * r * 0.7]
      return [
        centre[0] + Math.cos(angle) * u - Math.sin(angle) * v,
        centre[1] + Math.sin(angle) * u + Math.cos(angle) * v,
      ]
    })
    ink.fill(tone("#6E8A50", chance.pick([0.08, -0.06, -0.16])), smooth(points))
    for (let i = 0; i < 5; i++)
      ink.fill(
        "#D9DDB0",
        ellipse([centre[0] + chance.sway(r * 0.5), centre[1] + chance.sway(r * 0.5)], 1.6, 1.6),
      )
    if (depth === 0) {
      for (const turn of [-0.5, 0.2])
        ink.fill(
          "#B23A48",
          ellipse(
            [centre[0] + Math.cos(angle + turn) * r, centre[1] + Math.sin(angle + turn) * r],
            r * 0.2,
            r * 0.2,
          ),
        )
      return
    }
    for (const turn of depth === 2 ? [-0.7, 0.1, 0.8] : [-0.6, 0.5])
      pad(
        [
          centre[0] + Math.cos(angle + turn) * r * 0.8,
          centre[1] + Math.sin(angle + turn) * r * 0.8,
        ],
        angle + turn * 0.7,
        r * 0.8,
        depth - 1,
      )
  }
  pad([x, y], -Math.PI / 2, size * 0.2, 2)
  return ink.toString()
}

/** Agave: a rosette of pointed leaves and, where `stalk`, its tall flower. */
export function agave(x: number, y: number, size: number, stalk: boolean): string {
  const ink = new Ink()
  const colour = "#6F8F86"
  for (let i = 0; i < 11; i++) {
    const a = -Math.PI * (0.04 + (0.92 * i) / 10)
    const tip: Point = [x + Math.cos(a) * size * 0.62, y + Math.sin(a) * size * 0.5]
    ink.fill(
      tone(colour, i % 2 ? 0.12 : -0.12),
      poly([[x - size * 0.07, y], tip, [x + size * 0.07, y]]),
    )
  }
  if (!stalk) return ink.toString()
  const top = y - size * 1.7
  const branches = Array.from({ length: 6 }, (_, i) => {
    const by = top + i * size * 0.12
    const out = size * (0.1 + i * 0.035)
    ink.fill("#C9A94A", ellipse([x - out, by - 4], size * 0.07, size * 0.045))
    ink.fill("#C9A94A", ellipse([x + out, by - 4], size * 0.07, size * 0.045))
    return `M${n(x - out)} ${n(by)}Q${n(x)} ${n(by + 8)} ${n(x + out)} ${n(by)}`
  })
  return (
    stroke(
      `M${n(x)} ${n(y - size * 0.3)}V${n(top)}${branches.join("")}`,
      "#7F8A50",
      n(size * 0.045),
    ) + ink.toString()
  )
}

/** A crown of leaves in dabs: carob, mango, poinciana. */
export function broadTree(
  x: number,
  y: number,
  tall: number,
  leaf: string,
  chance: Chance,
  flat = false,
): string {
  const ink = new Ink()
  const [w, h] = [tall * (flat ? 0.72 : 0.5), tall * (flat ? 0.24 : 0.36)]
  const cy = y - tall + h
  for (let i = 0; i < 70; i++) {
    const [a, r] = [chance.range(0, 2 * Math.PI), Math.sqrt(chance.next())]
    const at: Point = [x + Math.cos(a) * w * r, cy + Math.sin(a) * h * r]
    const light = -(Math.cos(a) * 0.5 + Math.sin(a)) * r * 0.16
    ink.fill(
      tone(leaf, light + chance.sway(0.06)),
      ellipse(at, tall * chance.range(0.05, 0.09), tall * chance.range(0.04, 0.06)),
    )
  }
  const branch = [-0.5, -0.15, 0.3, 0.55]
    .map(
      (k) =>
        `M${n(x)} ${n(y - tall * 0.3)}Q${n(x + w * k * 0.4)} ${n(cy + h)} ${n(x + w * k)} ${n(cy + h * 0.2)}`,
    )
    .join("")
  const trunk = `M${n(x)} ${n(y)}Q${n(x - tall * 0.05)} ${n(y - tall * 0.15)} ${n(x)} ${n(y - tall * 0.32)}`
  return (
    shape(ellipse([x + tall * 0.12, y + 2], w * 0.8, tall * 0.04), "#1d1217", { opacity: 0.16 }) +
    stroke(trunk, "#5A3A28", n(tall * 0.08)) +
    stroke(branch, "#5A3A28", n(tall * 0.035)) +
    shape(ellipse([x, cy], w * 0.96, h * 0.92), tone(leaf, -0.18)) +
    ink.toString()
  )
}

/** Eucalyptus or poplar: a tall narrow flame of leaves on a pale stem. */
export function slimTree(x: number, y: number, tall: number, leaf: string, chance: Chance): string {
  const w = tall * 0.13
  const edge: Point[] = [
    [x, y - tall],
    [x + w * 0.8, y - tall * 0.74],
    [x + w, y - tall * 0.45],
    [x + w * 0.5, y - tall * 0.2],
    [x - w * 0.5, y - tall * 0.2],
    [x - w, y - tall * 0.45],
    [x - w * 0.8, y - tall * 0.74],
  ]
  const ink = new Ink()
  for (let i = 0; i < 16; i++)
    ink.line(
      tone(leaf, chance.pick([0.2, -0.14])),
      n(tall * 0.018),
      `M${n(x + chance.sway(w * 0.7))} ${n(y - tall * chance.range(0.25, 0.85))}q2 ${n(tall * 0.03)} ${n(chance.sway(4))} ${n(tall * 0.07)}`,
    )
  return (
    stroke(`M${n(x)} ${n(y)}V${n(y - tall * 0.3)}`, "#B9A68C", n(tall * 0.04)) +
    shape(smooth(edge), tone(leaf, -0.2), { transform: "translate(3 3)" }) +
    shape(smooth(edge), leaf) +
    ink.toString()
  )
}

export function palm(x: number, y: number, tall: number, chance: Chance): string {
  const lean = chance.sway(tall * 0.14)
  const top: Point = [x + lean, y - tall]
  const ink = new Ink()
  for (let i = 0; i < 11; i++) {
    const a = -Math.PI * (-0.18 + (1.36 * i) / 10)
    const reach = tall * 0.42
    const tip: Point = [
      top[0] + Math.cos(a) * reach,
      top[1] + Math.sin(a) * reach * 0.62 + reach * 0.2,
    ]
    const bow: Point = [
      top[0] + Math.cos(a) * reach * 0.5,
      top[1] + Math.sin(a) * reach * 0.75 - reach * 0.08,
    ]
    ink.fill(
      tone("#4F7A3E", i % 2 ? 0.12 : -0.12),
      `M${n(top[0])} ${n(top[1])}Q${n(bow[0])} ${n(bow[1] - 12)} ${n(tip[0])} ${n(tip[1])}Q${n(bow[0])} ${n(bow[1] + 12)} ${n(top[0])} ${n(top[1] + 6)}Z`,
    )
  }
  return (
    stroke(
      `M${n(x)} ${n(y)}Q${n(x + lean * 0.2)} ${n(y - tall * 0.5)} ${n(top[0])} ${n(top[1])}`,
      "#7A5A3C",
      n(tall * 0.05),
    ) + ink.toString()
  )
}

/** Large leaves at the lower edge of a forest picture. */
export function undergrowth(
  from: number,
  to: number,
  y: number,
  size: number,
  colours: readonly string[],
  chance: Chance,
): string {
  const ink = new Ink()
  for (let x = from; x < to; x += size * 0.34) {
    for (let k = 0; k < 5; k++) {
      const a = -Math.PI * (0.12 + 0.76 * chance.next())
      const long = size * chance.range(0.6, 1.15)
      const tip: Point = [x + Math.cos(a) * long, y + Math.sin(a) * long]
      const wide = long * 0.2
      const [px, py] = [-Math.sin(a) * wide, Math.cos(a) * wide]
      const middle: Point = [x + Math.cos(a) * long * 0.5, y + Math.sin(a) * long * 0.5]
      const colour = tone(chance.pick(colours), chance.sway(0.1))
      ink.fill(
        colour,
        `M${n(x)} ${n(y)}Q${n(middle[0] + px)} ${n(middle[1] + py)} ${n(tip[0])} ${n(tip[1])}Q${n(middle[0] - px)} ${n(middle[1] - py)} ${n(x)} ${n(y)}Z`,
      )
      ink.line(tone(colour, 0.3), 1.6, `M${n(x)} ${n(y)}L${n(tip[0])} ${n(tip[1])}`, 0.7)
    }
  }
  return ink.toString()
}

/** Quinoa or flowers in rows: coloured heads on stems. */
export function crop(
  ridge: Ridge,
  [from, to]: Point,
  tall: number,
  colours: readonly string[],
  chance: Chance,
): string {
  const ink = new Ink()
  for (let x = from; x < to; x += chance.range(9, 18)) {
    const y = ridge(x) + chance.range(8, 60)
    const high = tall * chance.range(0.7, 1.1)
    const colour = chance.pick(colours)
    ink.line("#6E7A3C", 3, `M${n(x)} ${n(y)}V${n(y - high)}`)
    ink.fill(
      tone(colour, chance.sway(0.12)),
      smooth([
        [x, y - high * 1.25],
        [x + high * 0.14, y - high * 0.95],
        [x + high * 0.08, y - high * 0.55],
        [x - high * 0.08, y - high * 0.55],
        [x - high * 0.14, y - high * 0.95],
      ]),
    )
  }
  return ink.toString()
}
