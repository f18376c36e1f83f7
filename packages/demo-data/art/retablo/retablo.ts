import { doughBrush } from "../people/brush"
import { type Chance, chanceOf } from "../kit/chance"
import { dyes, mix, tone } from "../kit/colour"
import { n, nth, poly } from "../kit/geometry"
import { shape, stroke } from "../kit/svg"
import type { Piece, View } from "../piece"
import { type Drawn, family } from "../views"
import { type Above, backdrop } from "./backdrop"
import {
  type Cabinet,
  cabinetShadow,
  doorReach,
  frame,
  inside,
  opening,
  openDoors,
  shutDoors,
} from "./cabinet"
import { plant, type SceneName, type Shelf } from "./scenes"

type Plan = {
  /** One scene for each shelf, from the top. */
  readonly shelves: (piece: Piece) => readonly SceneName[]
  readonly sky: string
  readonly above: Above
}

const boxes: Readonly<Record<string, string>> = {
  "red box": "#A8242F",
  "green box": "#3F6B3C",
  "blue box": "#2B4E86",
}

/** The box fills the page as far as its doors allow. */
function cabinetOf(piece: Piece, open: boolean): Cabinet {
  const [high = 15, wide = 12] = piece.size_cm
  const chance = chanceOf(`${piece.seed}/cabinet`)
  const px_per_cm = open ? Math.min(890 / (wide * 1.44), 880 / high) : 780 / high
  const [width, height] = [wide * px_per_cm, high * px_per_cm]
  const base = 1060
  const gable = height * 0.17
  const colour = boxes[piece.choice.colour ?? ""] ?? chance.pick(["#A8242F", "#B6502E"])
  return {
    left: n(500 - width / 2),
    right: n(500 + width / 2),
    base,
    top: n(base - height + gable),
    gable,
    colour,
    trim: mix(dyes.qolle, "#F3D48A", 0.2),
    flowers: chance.pick([
      ["#B3263A", "#D9862E", "#6D2E78"],
      ["#B3263A", "#2F5F9A", "#D9862E"],
      ["#C23B6B", "#B3263A", "#3C7F88"],
    ] as const),
  }
}

/** What the figures stand on: two steps before the back wall, and the edge of a shelf where another lies below. */
function boards(
  cabinet: Cabinet,
  shelf: Shelf,
  [from, to]: readonly [number, number],
  last: boolean,
): string {
  const { left, right, steps } = shelf
  const [behind, middle, before] = steps
  const step = (inset: number, top: number, down: number, colour: string) =>
    shape(
      `M${n(from + inset)} ${n(top - 4)}H${n(to - inset)}V${n(down)}H${n(from + inset)}Z`,
      colour,
    ) +
    shape(
      `M${n(from + inset)} ${n(top - 5)}H${n(to - inset)}v8H${n(from + inset)}Z`,
      tone(colour, 0.28),
    )
  const floor = [
    [from, middle],
    [to, middle],
    [right, before + 8],
    [left, before + 8],
  ] as const
  const edge =
    shape(`M${n(left)} ${n(before + 6)}H${n(right)}v15H${n(left)}Z`, cabinet.colour) +
    stroke(`M${n(left)} ${n(before + 7)}H${n(right)}`, tone(cabinet.trim, 0.1), 2.6)
  return (
    step(0, behind, middle, "#9C7040") +
    shape(poly(floor), "#C79C63") +
    step((to - from) * 0.012, middle, middle + (before - middle) * 0.5, "#B0834C") +
    (last ? "" : edge)
  )
}

const workshops: readonly SceneName[] = ["weaver", "potter", "hat maker"]

/** The shelves from the top, each with its boards and its people. */
function shelves(piece: Piece, cabinet: Cabinet, plan: Plan, chance: Chance): string {
  const { front, back } = opening(cabinet)
  const names = plan.shelves(piece)
  const [[left, top], [right, foot]] = [nth(front, 0), nth(front, 2)]
  const brush = doughBrush("d")
  const storey = (foot - top) / names.length
  const svg = names.map((name, i) => {
    const last = i === names.length - 1
    const alone = workshops.includes(name)
    const before = top + storey * (i + 1) - (last ? 8 : 21)
    const figure = alone ? storey * 0.52 : Math.min(storey * 0.43, (right - left) * 0.36)
    const rise = alone ? storey * 0.1 : figure * (names.length > 1 ? 0.4 : 0.46)
    const shelf: Shelf = { left, right, steps: [before - rise * 2, before - rise, before], figure }
    const planted = plant(name, shelf, brush, chance.fork(`shelf${i}`))
    return boards(cabinet, shelf, [nth(back, 0)[0], nth(back, 1)[0]], last) + planted
  })
  return `<defs>${brush.paints()}</defs>${svg.join("")}`
}

const draw =
  (plan: Plan) =>
  (piece: Piece, _look: unknown, _lens: unknown, view: View): Drawn => {
    const open = view !== "scale"
    const cabinet = cabinetOf(piece, open)
    const chance = chanceOf(piece.seed)
    const { left, right, top, base, gable } = cabinet
    const ground = plan.above === "roof" ? "#A9794A" : "#C9A266"
    const filled = () =>
      inside(cabinet, plan.sky, ground) +
      backdrop(cabinet, plan.sky, plan.above, chance.fork("wall")) +
      shelves(piece, cabinet, plan, chance)
    const doors = open
      ? openDoors(cabinet, chance.fork("doors"))
      : shutDoors(cabinet, chance.fork("doors"))
    return {
      svg:
        cabinetShadow(cabinet, open) +
        (open ? filled() : "") +
        frame(cabinet, chance.fork("frame")) +
        doors,
      box: { x: left, y: top - gable, width: right - left, height: base - top + gable + 14 },
      width_cm: piece.size_cm[1] ?? 12,
      focus: [500 - doorReach(cabinet), top + (base - top) * 0.58],
      table: base - 60,
    }
  }

const retablo = (plan: Plan, beside: "cup" | "hand" = "cup") =>
  family({ draw: draw(plan), beside, zoom: 2.1 })

/** Boxes with doors from Ayacucho, by SKU. Shut in the view beside a cup: that is how they travel. */
export const retablos = {
  "RAS-008": retablo({ shelves: () => ["harvest"], sky: "#8FB8CC", above: "sun" }),
  "TAW-009": retablo({
    shelves: ({ choice }) => [(choice.scene ?? "weaver") as SceneName],
    sky: "#E3CFA4",
    above: "roof",
  }),
  "ICH-007": retablo({ shelves: () => ["birth"], sky: "#3E5E93", above: "star" }),
  "ICH-008": retablo({ shelves: () => ["birth", "market"], sky: "#7FAFC4", above: "star" }),
}
