import { dyes, mix, tone } from "../kit/colour"
import { pts } from "../form/outline"
import { ellipse, n, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { band, turnedLine } from "../clay/pots"
import { brush, type Hand } from "../form/hand"
import { type Mark, moved, paintMarks, turnsOf, wrapped } from "../form/marks"
import { flat } from "../form/solid"
import type { Turned } from "../form/turned"
import { type Burin, filler } from "./scenes"

export const straw = "#E3BC78"
export const umber = dyes.umber
/** Bare figures on a burnt ground. */
export const onBurnt: Burin = { bare: "#EBCB90", cut: "#3A2012", burnt: "#B4743A" }
/** Burnt figures on the bare skin. */
export const onBare: Burin = { bare: "#A5652F", cut: "#F0D6A4", burnt: "#5A3118" }

/** The skin of a dried gourd: straw, browner to the foot, with the spots it grew. */
export function skin(hand: Hand, form: Turned): string {
  const chance = hand.chance.fork("skin")
  const id = hand.id()
  const spots = Array.from({ length: 60 }, () => {
    const at = form.place(chance.range(-1.4, 1.4), chance.range(0.05, 0.95))
    return ellipse(at, chance.range(2, 6), chance.range(1.5, 4))
  })
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${mix(straw, umber, 0.5)}"/><stop offset=".2" stop-color="${straw}"/><stop offset=".62" stop-color="${mix(straw, dyes.clay, 0.16)}"/><stop offset="1" stop-color="${mix(straw, umber, 0.55)}"/></linearGradient>` +
    `<path d="${form.silhouette}" fill="url(#${id})"/>${flat(spots.join(""), tone(straw, -0.25), 0.18)}`
  )
}

/** Ground burnt with the ember between two heights: deep in the middle, its edges singed. */
export function burnt(form: Turned, from: number, to: number): string {
  const soft = `<path d="${band(form, from, to)}" fill="${mix(straw, umber, 0.62)}" filter="url(#near)"/>`
  return soft + flat(band(form, from + 0.004, to - 0.004), mix(umber, dyes.clay, 0.12))
}

/** Fine upright cuts all round, as a border. */
export function hatchedBand(
  hand: Hand,
  form: Turned,
  from: number,
  to: number,
  paint: string,
  count = 120,
): string {
  const chance = hand.chance.fork(`hatch ${n(from * 100)}`)
  const ink = new Ink()
  for (const turn of turnsOf(count)) {
    const lean = chance.sway(0.01)
    const cut = [0, 0.5, 1].map((t) => form.place(turn + lean * t, from + (to - from) * t))
    ink.fill(paint, brush(cut, chance.range(2.6, 4.2), chance, 0.4))
  }
  return ink.toString()
}

/** Lines cut all round. */
export const rings = (
  hand: Hand,
  form: Turned,
  downs: readonly number[],
  paint: string,
  width = 6,
): string => flat(downs.map((down) => turnedLine(hand, form, down, width)).join(""), paint)

/** A tale that goes round: its figures stand on the line at `down`, `size` times their height of 100. */
export function tale(
  hand: Hand,
  form: Turned,
  figures: readonly ((burin: Burin) => Mark[])[],
  burin: Burin,
  { down, size, count, first = 0 }: { down: number; size: number; count: number; first?: number },
): string {
  const pitch = (2 * Math.PI) / count
  const at = (turn: number, marks: Mark[], name: string) => {
    const part = { ...hand, chance: hand.chance.fork(`${name} ${n(down * 100)} ${n(turn * 10)}`) }
    return paintMarks(part, marks, wrapped(form, turn, down, size), size, 5)
  }
  const between = turnsOf(count, first + pitch / 2).map((turn) => at(turn, filler(burin), "filler"))
  const told = turnsOf(count, first).map((turn, i) => {
    const draw = figures[i % figures.length]
    return draw ? at(turn, draw(burin), "figure") : ""
  })
  return between.join("") + told.join("")
}

/** Leaves in a row, every second one turned over. */
export function leafBand(
  hand: Hand,
  form: Turned,
  down: number,
  size: number,
  count: number,
  { bare, cut }: Burin,
): string {
  const leaf: Mark[] = [
    { points: pts("-24,0 -10,-14 12,-13 26,0 12,13 -10,14"), paint: bare },
    { points: pts("-22,0 22,0"), paint: cut, width: 2.6 },
    ...[-8, 2, 12].flatMap((x): Mark[] => [
      { points: pts("0,0 6,-9", 1, x), paint: cut, width: 1.8 },
      { points: pts("0,0 6,9", 1, x), paint: cut, width: 1.8 },
    ]),
  ]
  return turnsOf(count)
    .map((turn, i) =>
      paintMarks(
        hand,
        moved(leaf, [0, 0], 1, i % 2 === 0 ? 0.5 : -0.5),
        wrapped(form, turn, down, size),
        size,
        4,
      ),
    )
    .join("")
}

/** Petals round the stem, seen from the side. */
export function crown(
  hand: Hand,
  form: Turned,
  down: number,
  size: number,
  count: number,
  { bare, cut, burnt: brown }: Burin,
): string {
  const petal: Mark[] = [
    { points: pts("-16,-34 0,-44 16,-34 18,-8 0,26 -18,-8"), paint: bare },
    { points: pts("-8,-24 0,-32 8,-24 9,-8 0,10 -9,-8"), paint: brown },
    { points: pts("0,18 0,-24"), paint: cut, width: 2.4 },
  ]
  return turnsOf(count)
    .map((turn) => paintMarks(hand, petal, wrapped(form, turn, down, size), size, 4))
    .join("")
}

/** The dried stem. */
export const stalk = (paint = "#7A5230"): string =>
  flat(poly(pts("0,10 -4,-26 6,-58 30,-84 52,-92 28,-52 22,-24 26,10")), paint) +
  flat(poly(pts("4,6 2,-26 14,-58 36,-84 30,-84 6,-58 -4,-26 -2,8")), tone(paint, 0.3), 0.7)
