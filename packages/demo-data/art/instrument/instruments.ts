import { chanceOf, type Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, n, type Point } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow } from "../kit/page"
import { group, shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"
import { type Cane, cane, mouth, winding } from "./cane"
import { drum } from "./drum"

const straw = "#D3AE67"

type Row = {
  readonly count: number
  readonly left: number
  readonly top: number
  readonly longest: number
  readonly shortest: number
  readonly r: number
}

const rowOf = ({ count, left, top, longest, shortest, r }: Row, chance: Chance): Cane[] =>
  Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1)
    return {
      x: left + r + i * r * 2.06,
      top,
      foot: top + longest * (shortest / longest) ** share,
      r: r * (1 - share * 0.06),
      colour: tone(straw, chance.sway(0.08)),
    }
  })

const pipes = (row: readonly Cane[], chance: Chance): string =>
  row
    .map((one, i) => cane(one, chance.fork(`${one.x}`), [0.34 + (i % 3) * 0.08]) + mouth(one))
    .join("")

/** Two splints of cane and the cotton that binds them to every pipe. */
function binding(
  row: readonly Cane[],
  y: number,
  colours: readonly [string, string],
  chance: Chance,
): string {
  const [first, last] = [row[0], row[row.length - 1]]
  if (first === undefined || last === undefined) return ""
  const [from, to] = [first.x - first.r - 12, last.x + last.r + 12]
  const ink = new Ink()
  row.forEach((one, i) => {
    const colour = colours[i % 2] ?? colours[0]
    for (const side of [-1, 1])
      ink.line(
        tone(colour, chance.sway(0.1)),
        6,
        `M${n(one.x + side * one.r)} ${n(y - 21)}L${n(one.x + side * (one.r - 4))} ${n(y + 21)}`,
      )
    ink.line(
      tone(colour, -0.2),
      6,
      `M${n(one.x - one.r * 0.9)} ${n(y - 19)}L${n(one.x + one.r * 0.9)} ${n(y + 19)}`,
    )
    ink.line(
      colour,
      5,
      `M${n(one.x + one.r * 0.9)} ${n(y - 19)}L${n(one.x - one.r * 0.9)} ${n(y + 19)}`,
    )
  })
  const splint = `M${n(from)} ${n(y - 13)}L${n(to)} ${n(y - 14)}V${n(y + 13)}L${n(from)} ${n(y + 14)}Z`
  return (
    shape(splint, "#1d1217", {
      opacity: 0.35,
      filter: "url(#touch)",
      transform: "translate(3 7)",
    }) +
    shape(splint, tone(straw, -0.06)) +
    stroke(`M${n(from)} ${n(y - 8)}L${n(to)} ${n(y - 9)}`, tone(straw, 0.3), 3) +
    stroke(`M${n(from)} ${n(y + 1)}L${n(to)} ${n(y)}`, tone(straw, -0.3), 1.4) +
    ink.toString()
  )
}

const outlineOf = (row: readonly Cane[]): Point[] => [
  ...row.map(({ x, r, top }): Point => [x - r, top]),
  ...[...row].reverse().flatMap(({ x, r, foot }): Point[] => [
    [x + r, foot],
    [x - r, foot],
  ]),
]

type Flute = {
  readonly rows: readonly Row[]
  readonly binds: readonly number[]
  readonly lean: number
  readonly centre: Point
}

/** Pipes side by side, one row or two; the rear row looks over the front one. */
const panFlute = (
  { rows, binds, lean, centre }: Flute,
  look: Look,
  seed: string,
): { svg: string; rows: Cane[][] } => {
  const chance = chanceOf(seed)
  const built = rows.map((row, i) => rowOf(row, chance.fork(`row${i}`)))
  const svg = built.map(
    (row, i) =>
      shadow(outlineOf(row), { dx: 16, dy: 22, opacity: 0.34, blur: i ? "near" : "soft" }) +
      pipes(row, chance.fork(`pipes${i}`)) +
      binds
        .map((down) =>
          binding(
            row,
            (row[0]?.top ?? 0) + down,
            [look.dyes[1], look.dyes[0]],
            chance.fork("bind"),
          ),
        )
        .join(""),
  )
  const front = built[built.length - 1] ?? []
  const end = front[front.length - 1]
  const tie = end
    ? stroke(
        `M${n(end.x + end.r + 8)} ${n(end.top + (binds[0] ?? 0))}q40 60 20 150q-8 40 14 80M${n(end.x + end.r + 8)} ${n(end.top + (binds[0] ?? 0))}q70 40 60 120q-4 50 26 70`,
        look.dyes[1],
        5,
      )
    : ""
  return {
    svg: group(svg.join("") + tie, { transform: `rotate(${lean} ${centre[0]} ${centre[1]})` }),
    rows: built,
  }
}

/** Thirteen pipes in two rows of six and seven, as two voices play them. */
const zampona: Family = family({
  beside: "hand",
  zoom: 2.2,
  draw: (piece, look): Drawn => {
    const rows: Row[] = [
      { count: 6, left: 300, top: 150, longest: 820, shortest: 360, r: 41 },
      { count: 7, left: 216, top: 230, longest: 860, shortest: 330, r: 41 },
    ]
    const { svg } = panFlute(
      { rows, binds: [120, 200], lean: 5, centre: [500, 600] },
      look,
      piece.seed,
    )
    return {
      svg,
      box: { x: 200, y: 150, width: 620, height: 950 },
      width_cm: ((piece.size_cm[0] ?? 32) * 620) / 950,
      focus: [440, 400],
    }
  },
})

/** Eight short pipes in one row. */
const antara: Family = family({
  beside: "hand",
  zoom: 2,
  draw: (piece, look): Drawn => {
    const rows: Row[] = [{ count: 8, left: 130, top: 360, longest: 520, shortest: 210, r: 44 }]
    const { svg } = panFlute({ rows, binds: [110], lean: -4, centre: [500, 600] }, look, piece.seed)
    return {
      svg,
      box: { x: 130, y: 340, width: 730, height: 560 },
      width_cm: piece.size_cm[0] ?? 12,
      focus: [400, 500],
    }
  },
})

/** A flute with six holes and a notch, bound at its ends. */
const quena: Family = family({
  beside: "hand",
  zoom: 2.6,
  draw: (piece, look): Drawn => {
    const chance = chanceOf(piece.seed)
    const stick: Cane = { x: 500, top: 90, foot: 1160, r: 44, colour: tone(straw, -0.04) }
    const { x, top, foot, r } = stick
    const outline: Point[] = [
      [x - r, top],
      [x + r, top],
      [x + r, foot],
      [x - r, foot],
    ]
    const holes = [0.36, 0.45, 0.54, 0.64, 0.73, 0.82].map((share, i) => {
      const at: Point = [x - 4, top + (foot - top) * share]
      const size = i === 3 ? 15 : 13
      return (
        shape(ellipse([at[0] + 1, at[1] + 2], size + 4, size + 3), tone(stick.colour, 0.28)) +
        shape(ellipse(at, size, size), "#2E1C12") +
        stroke(
          `M${n(at[0] - size * 0.6)} ${n(at[1] + size * 0.6)}a${size} ${size} 0 0 0 ${n(size * 1.3)} ${n(-size * 0.2)}`,
          tone(stick.colour, -0.1),
          2,
        )
      )
    })
    const notch = `M${x - 20} ${top - 2}L${x - 12} ${top + 44}Q${x - 2} ${top + 54} ${x + 8} ${top + 44}L${x + 16} ${top - 2}Z`
    const dyed = [look.dyes[0], look.dyes[0], look.dyes[2], look.dyes[1], look.dyes[2]]
    const burnt = [0.26, 0.9].map((share) =>
      stroke(
        `M${x - r} ${n(top + (foot - top) * share)}${"l11 14l11 -14".repeat(4)}`,
        "#5A3420",
        3.4,
        { opacity: 0.85 },
      ),
    )
    return {
      svg: group(
        shadow(outline, { dx: 18, dy: 16, opacity: 0.36, blur: "near" }) +
          shadow(outline, { dx: 34, dy: 30, opacity: 0.2 }) +
          cane(stick, chance, [0.985]) +
          mouth(stick, 0.3) +
          shape(notch, "#2E1C12") +
          stroke(
            `M${x - 12} ${top + 44}Q${x - 2} ${top + 54} ${x + 8} ${top + 44}`,
            tone(stick.colour, 0.4),
            3,
          ) +
          holes.join("") +
          burnt.join("") +
          winding(stick, top + 120, 12, dyed) +
          winding(stick, top + 300, 5, dyed) +
          winding(stick, foot - 92, 9, dyed),
        { transform: "rotate(27 500 625)" },
      ),
      box: { x: 210, y: 130, width: 580, height: 990 },
      width_cm: ((piece.size_cm[0] ?? 38) * 580) / 1110,
      focus: [470, 640],
    }
  },
})

/** A long cane with pins through its wall: seeds trickle over them. A few have been laid beside it. */
const rainStick: Family = family({
  beside: "chair",
  zoom: 2.4,
  draw: (piece, look): Drawn => {
    const chance = chanceOf(piece.seed)
    const stick: Cane = { x: 500, top: 70, foot: 1180, r: 52, colour: tone("#C79A58", 0) }
    const { x, top, foot, r } = stick
    const outline: Point[] = [
      [x - r, top],
      [x + r, top],
      [x + r, foot],
      [x - r, foot],
    ]
    const pins = Array.from({ length: 46 }, (_, i) => {
      const turn = (i * 0.62) % (2 * Math.PI)
      const y = top + 110 + (i * (foot - top - 220)) / 46
      if (Math.cos(turn) < 0.05) return ""
      const at: Point = [x + Math.sin(turn) * r * 0.94, y]
      return (
        shape(ellipse([at[0] + 1.4, at[1] + 2], 6 * Math.cos(turn) + 1.5, 6), "#4A2C18") +
        shape(ellipse(at, 5 * Math.cos(turn) + 1, 5), "#8A5A34") +
        shape(ellipse([at[0] - 1.2, at[1] - 1.4], 1.8, 1.8), "#E2BE7E")
      )
    })
    const dyed = [look.dyes[0], look.dyes[2], look.dyes[1], look.dyes[2]]
    const burnt = [0.2, 0.5, 0.8].map((share) => {
      const y = top + (foot - top) * share
      return stroke(
        `M${x - r} ${n(y - 22)}h${r * 2}M${x - r} ${n(y + 22)}h${r * 2}M${x - r} ${n(y + 16)}${`l${n(r * 0.25)} -32l${n(r * 0.25)} 32`.repeat(4)}`,
        "#4A2A18",
        4,
        { opacity: 0.85 },
      )
    })
    const seeds = Array.from({ length: 17 }, () => {
      const at: Point = [chance.range(690, 850), chance.range(900, 1060)]
      return (
        shape(ellipse([at[0] + 5, at[1] + 6], 11, 8), "#1d1217", { opacity: 0.3 }) +
        shape(ellipse(at, 11, 9), chance.pick(["#2B211C", "#7A3B2A", "#A3243B", "#C79A58"])) +
        shape(ellipse([at[0] - 3, at[1] - 3], 3, 2.2), "#fff4dc", { opacity: 0.7 })
      )
    })
    return {
      svg:
        seeds.join("") +
        group(
          shadow(outline, { dx: 18, dy: 16, opacity: 0.36, blur: "near" }) +
            shadow(outline, { dx: 34, dy: 30, opacity: 0.2 }) +
            cane(stick, chance, [0.31, 0.67]) +
            burnt.join("") +
            pins.join("") +
            winding(stick, top + 14, 13, dyed) +
            winding(stick, foot - 96, 14, dyed) +
            shape(ellipse([x, top], r, r * 0.28), "#8A5A34") +
            stroke(
              `M${x - r * 0.7} ${top}h${r * 1.4}M${x - r * 0.4} ${top - 7}h${r * 0.8}`,
              "#A97A4A",
              2,
            ),
          { transform: "rotate(-24 500 625)" },
        ),
      box: { x: 240, y: 80, width: 520, height: 1090 },
      width_cm: ((piece.size_cm[0] ?? 60) * 520) / 1190,
      focus: [520, 640],
    }
  },
})

/** Instruments of cane and skin, by SKU. */
export const instruments = {
  "ARE-004": zampona,
  "ARE-005": quena,
  "ARE-006": antara,
  "ARE-007": rainStick,
  "ARE-008": drum,
}
