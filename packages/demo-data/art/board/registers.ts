import { type Animal, drawAnimal } from "../people/animals"
import { boardBrush, type Brush, placed } from "../people/brush"
import { feast, villager } from "../people/cast"
import { drawPerson } from "../people/person"
import { type Thing, things, type Tool, tools } from "../people/props"
import type { Chance } from "../kit/chance"
import { type Box, n, type Point } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shape, stroke } from "../kit/svg"
import { blossom, leaflet } from "./border"
import { lineWidth, written } from "./letters"

export const boardInk = "#2B1D14"

/** One word of a row: who or what stands there. `m` is a man and `w` a woman, with the tool after the colon. */
export type Standing =
  | `${"m" | "w" | "child" | "kneeling"}`
  | `${"m" | "w" | "kneeling"}:${Tool}`
  | Animal
  | Thing
  | "house"
  | "church"

const line_width = 2

const isOf = <T extends string>(table: Readonly<Record<T, unknown>>, word: string): word is T =>
  word in table
const beasts: Readonly<Record<Animal, string>> = {
  llama: "#EFE4CC",
  alpaca: "#EFE4CC",
  ox: "#9C6238",
  donkey: "#8F8378",
  sheep: "#F3ECDD",
  dog: "#B98A5C",
  hen: "#C98A3A",
}

/** How high a beast or a thing is drawn beside people of 1. */
const sizes: Partial<Readonly<Record<string, number>>> = {
  tree: 1.05,
  loom: 1,
  ox: 0.68,
  hen: 0.42,
  dog: 0.56,
  sheep: 0.56,
}

const house = (brush: Brush): string =>
  brush.fill("M-30 0V-44H30V0Z", "#F3E6CB") +
  brush.fill("M-38 -42L0 -78L38 -42Z", "#B6502E") +
  brush.mark("M-26 -46l8 -8M-12 -46l16 -16M4 -46l14 -14M18 -46l8 -8", "#7A2F1A", 2) +
  brush.fill("M-8 0V-26H8V0Z", "#5A3A28") +
  brush.fill("M14 -32h9v9h-9ZM-23 -32h9v9h-9Z", "#3C7F88")

const church = (brush: Brush): string =>
  brush.fill("M-32 0V-56H-12V-84L-22 -84L-4 -104L14 -84L4 -84V-56H32V0Z", "#F3E6CB") +
  brush.fill("M-9 0V-28Q0 -40 9 -28V0Z", "#7A2F1A") +
  brush.fill("M-36 -54L-12 -64H4L36 -54Z", "#B6502E") +
  brush.mark("M-4 -104V-116M-9 -111H1", boardInk, 2.6) +
  brush.fill("M-9 -66Q-4 -76 1 -66V-60H-9Z", "#3C7F88")

/** Each gets a brush of its own: no two outlines are the same. */
function drawStanding(word: Standing, seed: string, chance: Chance): { svg: string; tall: number } {
  const brush = boardBrush(boardInk, line_width, seed)
  if (word === "house") return { svg: house(brush), tall: 1.05 }
  if (word === "church") return { svg: church(brush), tall: 0.95 }
  if (isOf(things, word)) return { svg: things[word](brush), tall: sizes[word] ?? 1.3 }
  if (isOf(beasts, word))
    return {
      svg: drawAnimal(brush, word, beasts[word], chance.pick(feast)),
      tall: sizes[word] ?? 0.85,
    }
  const [who, held] = word.split(":") as [string, Tool | undefined]
  const kneels = who === "kneeling"
  const woman = who === "w" || kneels || (who === "child" && chance.yes(0.5))
  const person = villager(chance, woman, {
    ...(held ? { tool: held } : kneels ? { pose: "reach" } : {}),
    ...(kneels ? { kneels: true } : {}),
    ...(who === "child" ? { age: "child" } : {}),
  })
  return {
    svg: drawPerson(brush, person, held ? tools[held](brush) : ""),
    tall: who === "child" ? 0.6 : 1,
  }
}

export type Register = {
  readonly caption?: string
  readonly row: readonly Standing[]
  /** All look to the left; a procession that turns back on itself. */
  readonly mirrored?: true
}

/** Grass, small plants and stones between the feet of a row. */
function ground(chance: Chance, { x, width }: Box, y: number, size: number): string {
  const ink = new Ink()
  ink.line(
    boardInk,
    2.2,
    `M${n(x)} ${n(y)}q${n(width / 4)} ${n(chance.sway(4))} ${n(width / 2)} 0t${n(width / 2)} 0`,
  )
  for (let i = 0; i < width / (size * 0.34); i++) {
    const at: Point = [x + chance.range(4, width - 4), y]
    leaflet(ink, at, -Math.PI / 2 - 0.5, size * 0.09, "#5E7A3A")
    leaflet(ink, at, -Math.PI / 2 + 0.5, size * 0.09, "#7E8C4E")
  }
  return ink.toString()
}

/** Birds and loose flowers between the heads: a board leaves no field empty. */
function between(chance: Chance, box: Box, figure: number, people: number): string {
  const ink = new Ink()
  const size = figure * 0.075
  for (let i = 0; i <= people; i++) {
    const x =
      box.x + Math.min(box.width - size * 2.4, Math.max(size * 2.4, (box.width * i) / people))
    const y = box.y + Math.max(size * 2, box.height - figure * chance.range(0.82, 0.98))
    if (chance.yes(0.5)) {
      for (const turn of [0.4, 2.7, -1.6]) leaflet(ink, [x, y], turn, size * 1.7, "#7E8C4E")
      blossom(
        ink,
        [x, y],
        size,
        chance.pick(["#C23B2E", "#E2B33C", "#C9707A", "#3C7F88"]),
        "#F6EEDD",
      )
    } else
      bird(ink, [x, y], size * 1.5, chance.pick(["#23395B", "#B6502E", "#3C7F88"]), i % 2 ? 1 : -1)
  }
  return ink.toString()
}

/** A small bird in flight that looks to one side. */
function bird(ink: Ink, [x, y]: Point, r: number, colour: string, side: 1 | -1): void {
  const at = (dx: number, dy: number) => `${n(x + dx * r * side)} ${n(y + dy * r)}`
  const body = `M${at(-1.1, 0.2)}L${at(-0.5, 0)}Q${at(0.1, -0.5)} ${at(0.7, -0.35)}L${at(1.1, -0.2)}L${at(0.75, 0)}Q${at(0.5, 0.5)} ${at(-0.4, 0.35)}Z`
  const wing = `M${at(0.3, -0.1)}Q${at(-0.1, -1)} ${at(-0.7, -1)}Q${at(-0.5, -0.3)} ${at(-0.3, 0.1)}Z`
  for (const d of [body, wing]) {
    ink.line(boardInk, 3, d)
    ink.fill(colour, d)
  }
}

/** One storey of the board: the caption on its strip below, the people above it. */
export function register(box: Box, { caption, row, mirrored }: Register, chance: Chance): string {
  const strip = caption ? Math.min(box.height * 0.15, box.width * 0.11) : box.height * 0.05
  const floor = box.y + box.height - strip
  const space = box.width / row.length
  const figure = Math.min((box.height - strip) * 0.86, space * 1.72)
  const people = row.map((word, i) => {
    const { svg, tall } = drawStanding(
      word,
      `${chance.whole(0, 1e6)}${i}`,
      chance.fork(`${i}${word}`),
    )
    const x = box.x + space * (i + 0.5)
    return placed(svg, { x, y: floor, height: figure * tall, ...(mirrored ? { mirrored } : {}) })
  })
  const size = strip * 0.5
  const text = caption
    ? shape(
        `M${n(box.x)} ${n(floor + 1)}h${n(box.width)}v${n(strip - 2)}h${n(-box.width)}Z`,
        "#EBD9B4",
      ) +
      stroke(`M${n(box.x)} ${n(floor + strip)}h${n(box.width)}`, boardInk, 2.2) +
      written(
        caption,
        box.x + (box.width - lineWidth(caption, size)) / 2,
        floor + strip * 0.25,
        size,
        "#7A1F24",
      )
    : ""
  const air = between(
    chance.fork("air"),
    { ...box, height: box.height - strip },
    figure,
    row.length,
  )
  return ground(chance.fork("ground"), box, floor, figure) + text + air + people.join("")
}

/** Sun and moon over the mountains: the upper end of every board. */
export function heaven(box: Box, chance: Chance): string {
  const foot = box.y + box.height
  const peaks = Array.from({ length: 5 }, (_, i) => {
    const [x, wide] = [box.x + (box.width * (i + 0.5)) / 5, box.width / 4.2]
    const top = foot - box.height * (i % 2 ? 0.46 : 0.62) + chance.sway(box.height * 0.05)
    const cap = 0.32
    const colour = ["#8A9A5B", "#B98A5C", "#6C8FA0"][i % 3] ?? "#8A9A5B"
    return (
      shape(
        `M${n(x - wide / 2)} ${n(foot)}L${n(x)} ${n(top)}L${n(x + wide / 2)} ${n(foot)}Z`,
        colour,
        { stroke: boardInk, "stroke-width": 2.2, "stroke-linejoin": "round" },
      ) +
      shape(
        `M${n(x - (wide / 2) * cap)} ${n(top + (foot - top) * cap)}L${n(x)} ${n(top)}L${n(x + (wide / 2) * cap)} ${n(top + (foot - top) * cap)}l${n(-wide * 0.08)} ${n(-box.height * 0.05)}l${n(-wide * 0.08)} ${n(box.height * 0.06)}Z`,
        "#FBF6EA",
        { stroke: boardInk, "stroke-width": 1.6 },
      )
    )
  })
  const r = Math.min(box.width * 0.085, box.height * 0.2)
  const [sx, mx, y] = [box.x + box.width * 0.2, box.x + box.width * 0.8, box.y + r * 1.6]
  const rays = Array.from({ length: 12 }, (_, i) => {
    const [c, s] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)]
    return `M${n(sx + c * r * 1.15)} ${n(y + s * r * 1.15)}L${n(sx + c * r * 1.5)} ${n(y + s * r * 1.5)}`
  })
  const round = `M${n(sx - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-r * 2)} 0Z`
  const moon = `M${n(mx + r * 0.5)} ${n(y - r * 0.9)}a${n(r)} ${n(r)} 0 1 0 0 ${n(r * 1.8)}a${n(r * 0.9)} ${n(r * 0.9)} 0 1 1 0 ${n(-r * 1.8)}Z`
  const drawn = { stroke: boardInk, "stroke-width": 2.2, "stroke-linejoin": "round" }
  return (
    stroke(rays.join(""), "#C23B2E", n(r * 0.16)) +
    shape(round, "#E8B93C", drawn) +
    shape(moon, "#DCE3EA", drawn) +
    peaks.join("")
  )
}
