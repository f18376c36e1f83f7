import { dyes, tone } from "../kit/colour"
import { nth, type Point, poly, sampled } from "../kit/geometry"
import { rosette } from "../figures/bull"
import { child, dressed, joseph, mary, villager } from "../figures/cast"
import type { Person } from "../figures/person"
import type { Drawn } from "../form/drawn"
import { type Hand, placed } from "../form/hand"
import { pts, soft } from "../form/outline"
import { flat, line, oval, solid } from "../form/solid"
import { type Turned, turnedForm, vessel } from "../form/turned"
import { bloom, leafOf, multicolour } from "./tree"

const { cream, petals, leaf, trunk } = multicolour

/** Flowers and leaves along the edge of the stable under the bell. */
function garland(hand: Hand): string {
  const course = sampled(pts("-296,-60 -282,-350 -214,-560 0,-662 214,-560 282,-350 296,-60"), 6)
  const flowers = course
    .filter((_, i) => i % 3 === 0)
    .map((at, i) => placed(bloom(hand, nth(petals, i % petals.length), cream), at, 0.36))
  const sprigs = course
    .filter((_, i) => i % 3 === 1)
    .map((at, i) => placed(leafOf(hand, leaf, i * 47), at, 0.34))
  return sprigs.join("") + flowers.join("")
}

function bellPaint(form: Turned): string {
  const round = (down: number) =>
    poly(
      Array.from({ length: 25 }, (_, k) => form.place((k / 24 - 0.5) * Math.PI, down)),
      false,
    )
  const rosettes = [-1.1, -0.7, -0.3, 0.3, 0.7, 1.1].map((turn) =>
    rosette(form.place(turn, 0.13), 19, nth(petals, 0), cream),
  )
  return line(round(0.2), cream, 20) + line(round(0.26), nth(petals, 1), 9) + rosettes.join("")
}

/** A bell of clay, open in front, with the nativity under it. */
export function bellNativity(hand: Hand): Drawn {
  const form = turnedForm(
    860,
    pts("0,40 0.04,110 0.14,200 0.34,282 0.6,330 0.84,382 0.95,432 1,440"),
  )
  const opening = soft("-262,-30 -250,-330 -190,-520 0,-610 190,-520 250,-330 262,-30 0,10")
  const ring = (x: number, paint: string, width: number) =>
    `<path d="${oval(x, -1010, 50, 56)}" fill="none" stroke="${paint}" stroke-width="${width}"/>`
  const d = (robe: string, over: string, trim: string) => dressed(robe, over, trim, { hat: trunk })
  const inside =
    solid(hand, opening, tone(trunk, -0.55), { depth: 90, shine: 0 }) +
    placed(mary(hand, d("#C4586A", "#4F7396", cream)), [-112, -10], 0.46) +
    placed(joseph(hand, d(cream, dyes.clay, dyes.qolle)), [120, -20], 0.46) +
    placed(child(hand, cream, trunk, "#C4586A"), [4, 30], 0.42)
  const look = { fill: dyes.clay, decor: bellPaint(form), shine: 0.35, glint: [0.16, 0.4] as const }
  return {
    art:
      ring(0, tone(trunk, -0.1), 30) +
      ring(-3, tone(trunk, 0.3), 8) +
      vessel(hand, form, look) +
      inside +
      garland(hand),
    box: { x: -440, y: -1070, width: 880, height: 1100 },
    wide_cm: 8,
    pose: "stands",
    fine: true,
    feet: [{ at: [0, -60], rx: 430, ry: 70 }],
    depth: 80,
    focus: { at: [0, -250], width: 500 },
  }
}

function candleCup(hand: Hand): string {
  const cup = turnedForm(150, pts("0,170 0.3,166 0.7,120 1,70"), 0.24)
  const wax =
    solid(hand, "M-74-90V-360Q0-392 74-360V-90Q0-56-74-90Z", "#F3EBDB", { depth: 40 }) +
    flat(oval(0, -366, 73, 22), "#FBF7EE") +
    line("M0-366q10-36 0-56", "#2A1B14", 9)
  const look = {
    fill: "#4F7396",
    inside: tone("#4F7396", -0.5),
    rim: dyes.qolle,
    lip: 22,
    decor: line("M-200-84Q0-40 200-84", cream, 14),
  }
  return vessel(hand, cup, look) + wax
}

function candleFoot(hand: Hand): string {
  const foot = soft("-390,-90 -280,-170 0,-200 280,-170 390,-90 300,0 0,26 -300,0")
  const rosettes = [-270, -150, 0, 150, 270].map((x, i) =>
    rosette([x, -14 - Math.abs(x) * 0.09], 20, nth(petals, i % 4), cream),
  )
  return solid(hand, foot, dyes.clay, {
    depth: 50,
    decor: line("M-410-70Q0 40 410-70", cream, 14) + rosettes.join(""),
  })
}

/** A candlestick with small musicians about its stem. */
export function musicCandlestick(hand: Hand): Drawn {
  const stem = turnedForm(620, pts("0,150 0.08,130 0.16,64 0.3,46 0.6,50 0.86,76 1,130"), 0.2)
  const vine = pts("-60,-330 64,-430 -58,-520 60,-600").map(
    ([x, y], i) =>
      placed(leafOf(hand, leaf, i % 2 === 0 ? -64 : 64), [x * 0.5, y], 0.8) +
      placed(bloom(hand, nth(petals, i % 4), cream), [x * 1.5, y - 40], 0.6),
  )
  const player = (
    [robe, over, hat]: readonly [string, string, string],
    wear: Person["wear"],
    holds: Person["holds"],
    at: Point,
  ) => {
    const dress = dressed(robe, over, cream, { hat })
    return placed(villager(hand, dress, wear, holds, { looks: at[0] < 0 ? 8 : -8 }), at, 0.4)
  }
  return {
    art:
      candleFoot(hand) +
      placed(vessel(hand, stem, { fill: trunk, shine: 0.3 }), [0, -90]) +
      vine.join("") +
      placed(candleCup(hand), [0, -690]) +
      player([cream, "#C4586A", trunk], "felt", "guitar", [-215, -70]) +
      player(["#4F7396", dyes.qolle, dyes.qolle], "montera", "drum", [220, -70]) +
      player([dyes.clay, leaf, leaf], "chullo", "flute", [10, -4]),
    box: { x: -390, y: -1130, width: 780, height: 1150 },
    wide_cm: 12,
    pose: "stands",
    fine: true,
    feet: [{ at: [0, -60], rx: 370, ry: 70 }],
    depth: 80,
    focus: { at: [0, -250], width: 560 },
  }
}
