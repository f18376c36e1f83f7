import { tone } from "../kit/colour"
import { type Point, poly, ribbon, ring, sampled } from "../kit/geometry"
import type { Drawn } from "../form/drawn"
import { type Hand, placed } from "../form/hand"
import { lineThrough, paintMarks, type Sheet, turnsOf, wrapped } from "../form/marks"
import { pts, soft } from "../form/outline"
import { flat, line, oval, solid } from "../form/solid"
import { type Turned, turnedForm, vessel } from "../form/turned"
import { band, turnedLine } from "./pots"
import { upright } from "./upright"

const slips = {
  clay: "#B0643C",
  cream: "#EBDDBF",
  red: "#8E3423",
  ochre: "#D2A04A",
  ink: "#2A1B14",
}

/** Where the painted panels lie: a plane round the belly of the jar. */
const belly = (form: Turned, turn: number): Sheet => wrapped(form, turn, 0.56, 1)

/** A stem with twigs and their buds. */
function fern(form: Turned, turn: number): string {
  const sheet = belly(form, turn)
  const twigs = [-150, -108, -66, -24, 18, 60, 102, 144].map((y) => {
    const buds = [-62, 62].map((x) => poly(ring([x, y - 22], 12, 11, 10).map(sheet)))
    return (
      line(lineThrough(pts("-62,-22 0,0 62,-22", 1, 0, y), sheet, 6), slips.ink, 9) +
      flat(buds.join(""), slips.ink)
    )
  })
  return line(lineThrough(pts("0,-190 0,170"), sheet, 8), slips.ink, 11) + twigs.join("")
}

/** Diamonds in diamonds, one under the other. */
function diamonds(form: Turned): string {
  const sheet = belly(form, 0)
  const diamond = (y: number, r: number, paint: string) =>
    flat(poly(pts(`0,${-r} ${r},0 0,${r} ${-r},0`, 1, 0, y).map(sheet)), paint)
  return [-130, -44, 42, 128]
    .map((y) => diamond(y, 54, slips.red) + diamond(y, 36, slips.cream) + diamond(y, 18, slips.ink))
    .join("")
}

function panel(form: Turned, turn: number, half: number, paint: string): string {
  const sheet = belly(form, turn)
  const side = (x: number) =>
    Array.from({ length: 16 }, (_, i): Point => sheet([x, -216 + i * 28.8]))
  return flat(poly([...side(-half), ...side(half).reverse()]), paint)
}

function painted(hand: Hand, form: Turned): string {
  const teeth = turnsOf(18).map((turn) => {
    const tooth = [{ points: pts("-15,18 0,-18 15,18"), paint: slips.cream }]
    return paintMarks(hand, tooth, wrapped(form, turn, 0.33, 1))
  })
  const reds = band(form, 0, 0.045) + band(form, 0.3, 0.36) + band(form, 0.8, 0.86)
  return (
    flat(band(form, 0.36, 0.8), slips.cream) +
    panel(form, 0, 92, slips.ochre) +
    diamonds(form) +
    [-0.62, 0.62].map((turn) => fern(form, turn)).join("") +
    [-1.16, 1.16].map((turn) => panel(form, turn, 60, slips.red)).join("") +
    [-0.27, 0.27].map((turn) => panel(form, turn, 8, slips.ink)).join("") +
    flat(reds, slips.red) +
    flat([0.36, 0.8, 0.3].map((down) => turnedLine(hand, form, down, 11)).join(""), slips.ink) +
    teeth.join("")
  )
}

/** The face that looks from the shoulder of the jar. */
const knob = (hand: Hand): string =>
  solid(hand, soft("-34,-640 0,-668 34,-640 30,-590 0,-572 -30,-590"), slips.clay, {
    depth: 18,
    decor:
      flat(oval(-12, -626, 5) + oval(12, -626, 5), slips.ink) + line("M-10-600H10", slips.ink, 6),
  })

/** The jar of the Incas: a long neck that opens like a trumpet, low ears, a pointed foot in a ring. */
export function incaJar(hand: Hand): Drawn {
  const form = turnedForm(
    1040,
    pts("0,206 0.03,186 0.1,110 0.2,92 0.28,108 0.38,248 0.5,366 0.62,388 0.76,322 0.9,178 1,96"),
    0.2,
  )
  const ear = (s: number) => {
    const course = sampled(pts("360,-490 448,-500 452,-390 350,-340", s), 8)
    return solid(hand, poly(ribbon(course, () => 46)), slips.clay, { depth: 18 })
  }
  const stand = turnedForm(70, pts("0,150 0.5,132 1,156"), 0.24)
  const look = { fill: slips.clay, decor: painted(hand, form), inside: "#6A3824", lip: 18 }
  const jar = ear(-1) + ear(1) + vessel(hand, form, look) + knob(hand)
  const art =
    vessel(hand, stand, { fill: tone(slips.ink, 0.16), inside: "#1A120E", lip: 30, shine: 0.3 }) +
    placed(jar, [0, -44])
  const drawn = upright(form, art, 18, 150, { at: [0, -520], width: 480 })
  const { y, height } = drawn.box
  return { ...drawn, box: { x: -470, y: y - 44, width: 940, height: height + 44 } }
}
