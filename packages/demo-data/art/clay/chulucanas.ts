import { tone } from "../kit/colour"
import { pts, soft, softLine } from "../form/outline"
import { type Path, type Point, ring, smooth } from "../kit/geometry"
import { type Chance } from "../kit/chance"
import type { Drawn } from "../form/drawn"
import { arc, brush, type Hand, placed } from "../form/hand"
import { type Mark, moved, paintMarks, turnsOf, wrapped } from "../form/marks"
import { flat, line, oval, solid } from "../form/solid"
import { type Profile, type Turned, turnedForm, vessel } from "../form/turned"
import { kene } from "./kene"
import { fish, leaf } from "./motifs"
import { band, keneThrough, turnedLine } from "./pots"
import { upright } from "./upright"
import { put, setOf } from "./scene"

/** What clay, slip and the smoke of mango leaves leave behind. */
export const smoked = { clay: "#C57F4C", cream: "#E6CFA6", black: "#231A16", brown: "#5B3524" }

/** Clouds that the smoke left where it lay longer or shorter. */
export function smoke(
  chance: Chance,
  width: number,
  height: number,
  paint: string,
  count = 9,
): string {
  const cloud = (): Path => {
    const [x, y] = [chance.range(-width / 2, width / 2), -chance.range(0, height)]
    return smooth(
      ring([x, y], chance.range(0.08, 0.2) * width, chance.range(0.04, 0.1) * height, 9, () =>
        chance.sway(0.3),
      ),
    )
  }
  const d = Array.from({ length: count }, cloud).join("")
  return `<path d="${d}" fill="${paint}" opacity=".34" filter="url(#near)"/>`
}

type Pattern = "leaf" | "fish" | "maze"

const leafRow = (paint: string, vein: string): Mark[] => [
  ...moved(leaf(paint, vein, 40), [0, 62], 1.25),
  ...moved(leaf(paint, vein, 24), [-38, 66], 0.8, -0.62),
  ...moved(leaf(paint, vein, 24), [38, 66], 0.8, 0.62),
]

/** The negative: what was covered with clay before the smoke keeps the colour of the slip. */
function negative(
  hand: Hand,
  form: Turned,
  kind: Pattern,
  down: number,
  size: number,
  count: number,
): string {
  if (kind === "maze") {
    const field = kene(hand.chance.fork("maze"), 3, 3)
    const paints = {
      outline: smoked.cream,
      ground: smoked.black,
      heart: smoked.clay,
      fine: smoked.cream,
    }
    return turnsOf(count)
      .map((turn) => keneThrough(field, wrapped(form, turn, down, size * 36), size * 36, paints))
      .join("")
  }
  return turnsOf(count, 0)
    .map((turn, i) => {
      const marks =
        kind === "fish"
          ? moved(
              fish(i % 2 === 0 ? smoked.cream : smoked.clay, smoked.black),
              [0, i % 2 === 0 ? -4 : 10],
              [0.95, 0.95],
            )
          : leafRow(i % 2 === 0 ? smoked.cream : smoked.clay, smoked.black)
      return paintMarks(
        { ...hand, chance: hand.chance.fork(`motif ${i}`) },
        marks,
        wrapped(form, turn, down, size),
        size,
        5,
      )
    })
    .join("")
}

type Shape = {
  readonly height: number
  readonly profile: Profile
  readonly tilt?: number
  readonly zone: Point
  readonly lip?: number
  readonly shine?: number
}

/** A paddled pot, black from the smoke, with a zone of pattern between slip lines. */
function smokedPot(
  hand: Hand,
  { height, profile, tilt = 0.18, zone, lip = 18, shine = 0.95 }: Shape,
  pattern: (form: Turned) => string,
): { form: Turned; art: string } {
  const form = turnedForm(height, profile, tilt)
  const chance = hand.chance.fork("smoke")
  const lines = [zone[0], zone[1]].map((down) => turnedLine(hand, form, down, 15)).join("")
  const fine = [zone[0] - 0.022, zone[1] + 0.022]
    .map((down) => turnedLine(hand, form, down, 6))
    .join("")
  const decor =
    flat(band(form, zone[0], zone[1]), "#37231a") +
    smoke(chance, 900, height, smoked.brown, 12) +
    pattern(form) +
    flat(lines, smoked.cream) +
    flat(fine, smoked.clay)
  return {
    form,
    art: vessel(hand, form, {
      fill: smoked.black,
      decor,
      inside: "#2E211A",
      rim: tone(smoked.black, 0.24),
      lip,
      shine,
      deep: 0.5,
    }),
  }
}

const asPattern = (word: string | undefined): Pattern =>
  word === "fish" || word === "maze" ? word : "leaf"

export function roundVase(hand: Hand, pattern?: string): Drawn {
  const { form, art } = smokedPot(
    hand,
    {
      height: 740,
      profile: pts("0,148 0.05,134 0.1,138 0.2,258 0.36,400 0.52,432 0.68,400 0.85,276 1,168"),
      zone: [0.25, 0.7],
      tilt: 0.2,
    },
    (form) =>
      negative(hand, form, asPattern(pattern), 0.475, 2.1, asPattern(pattern) === "fish" ? 7 : 8),
  )
  return upright(form, art, 20, 180, { at: [-80, -440], width: 470 })
}

export function tallVase(hand: Hand, pattern?: string): Drawn {
  const { form, art } = smokedPot(
    hand,
    {
      height: 1080,
      profile: pts(
        "0,176 0.03,168 0.1,128 0.2,134 0.36,236 0.52,304 0.66,304 0.82,236 0.94,170 1,166",
      ),
      zone: [0.32, 0.76],
    },
    (form) =>
      negative(
        hand,
        form,
        asPattern(pattern),
        0.54,
        asPattern(pattern) === "maze" ? 1.78 : 2.5,
        asPattern(pattern) === "maze" ? 5 : 6,
      ),
  )
  return upright(form, art, 18, 176, { at: [-60, -540], width: 430 })
}

export function largeVase(hand: Hand, pattern?: string): Drawn {
  const { form, art } = smokedPot(
    hand,
    {
      height: 1100,
      profile: pts(
        "0,210 0.03,196 0.08,170 0.16,226 0.3,344 0.42,372 0.58,344 0.78,236 0.94,160 1,164",
      ),
      zone: [0.2, 0.6],
    },
    (form) =>
      negative(
        hand,
        form,
        asPattern(pattern),
        0.4,
        asPattern(pattern) === "maze" ? 1.72 : 2.3,
        asPattern(pattern) === "maze" ? 6 : 7,
      ),
  )
  return upright(form, art, 26, 176, { at: [-90, -700], width: 480 })
}

export function fishBowl(hand: Hand): Drawn {
  const { form, art } = smokedPot(
    hand,
    {
      height: 330,
      tilt: 0.4,
      profile: pts("0,470 0.14,474 0.4,442 0.66,360 0.86,250 1,190"),
      zone: [0.1, 0.66],
      lip: 22,
    },
    (form) => negative(hand, form, "fish", 0.37, 1.5, 9),
  )
  const { centre, rx, ry } = form.mouth
  const swim = [
    [-150, 24, 1],
    [140, -6, -1],
  ]
    .map(([x = 0, y = 0, s = 1]) =>
      paintMarks(
        { ...hand, chance: hand.chance.fork(`in ${x}`) },
        moved(
          fish(tone(smoked.cream, -0.3), "#2E211A"),
          [centre[0] + x, centre[1] + ry * 0.25 + y],
          [s * 1.2, 0.72],
        ),
        (p) => p,
        1,
      ),
    )
    .join("")
  const inner = `<clipPath id="${"inner"}"><path d="${oval(centre[0], centre[1], rx - 24, ry - 18)}"/></clipPath><g clip-path="url(#inner)">${swim}${flat(brush(arc([centre[0], centre[1] + 14], rx * 0.7, ry * 0.6, 0.3, 1.5), 26, hand.chance, 0.5), "#fff1d8", 0.14)}</g>`
  return upright(form, art + inner, 24, 210, { at: [-110, -330], width: 560 })
}

/** A closed pot pierced for the smoke, on its dish. */
export function incense(hand: Hand): Drawn {
  const dish = smokedPot(
    hand,
    {
      height: 120,
      tilt: 0.34,
      profile: pts("0,420 0.3,410 0.7,330 1,250"),
      zone: [0.25, 0.7],
      lip: 20,
    },
    () => "",
  )
  const dome = smokedPot(
    { ...hand, chance: hand.chance.fork("dome") },
    {
      height: 400,
      tilt: 0.26,
      profile: pts("0,70 0.03,84 0.2,196 0.45,288 0.75,326 1,308"),
      zone: [0.3, 0.78],
      lip: 26,
    },
    (form) => negative(hand, form, "leaf", 0.55, 1.35, 9),
  )
  const stick = line("M0-540L96-820", "#6B4A34", 9) + flat(oval(97, -822, 6, 9), "#D96A2A")
  const wisp = `<path d="M98-834C60-900 150-940 104-1010C76-1060 130-1090 118-1140" fill="none" stroke="#FBF7EE" stroke-width="16" opacity=".55" filter="url(#touch)" stroke-linecap="round"/>`
  const holes = turnsOf(9)
    .map((turn) => {
      const [x, y] = dome.form.place(turn, 0.16)
      return flat(oval(x, y, 13 * Math.cos(turn) + 2, 15), "#0d0907")
    })
    .join("")
  return {
    ...upright(dish.form, dish.art + placed(dome.art + holes, [0, -70]) + stick + wisp, 10, 270, {
      at: [-60, -330],
      width: 480,
    }),
    box: { x: -420, y: -960, width: 840, height: 960 },
  }
}

/** Two birds reduced to a round body. */
export function roundBirds(hand: Hand): Drawn {
  const bird = (part: Hand, pale: boolean): string => {
    const [base, mark] = pale ? [smoked.cream, smoked.black] : [smoked.black, smoked.cream]
    const body = soft(
      "-392,-560 -330,-640 -230,-640 -150,-560 0,-520 190,-500 330,-400 470,-420 400,-300 300,-130 100,-10 -110,-6 -270,-110 -340,-290 -330,-450",
    )
    const wing = soft("-100,-380 60,-420 240,-350 330,-230 160,-160 -20,-190 -110,-270")
    const feathers = [0, 1, 2, 3]
      .map((i) =>
        flat(
          brush(arc([-30 + i * 70, -270], 110, 100 - i * 8, -0.9, 0.9, 10), 15, part.chance, 0.3),
          mark,
        ),
      )
      .join("")
    return (
      solid(part, body, base, {
        depth: 110,
        shine: 1,
        decor:
          smoke(part.chance.fork("b"), 800, 600, pale ? smoked.clay : smoked.brown, 8) +
          flat(soft("-340,-300 -200,-250 0,-130 120,10 -300,40"), mark, 0.16) +
          line(softLine("-336,-440 -260,-420 -190,-470 -150,-560"), mark, 14),
      }) +
      solid(part, wing, pale ? smoked.black : smoked.clay, {
        depth: 50,
        decor: feathers,
        shine: 0.8,
      }) +
      solid(part, soft("-384,-580 -470,-540 -390,-530"), smoked.clay, { depth: 14 }) +
      flat(oval(-296, -570, 26), mark) +
      flat(oval(-296, -570, 12), base) +
      flat(
        brush(pts("-210,-560 -120,-500 20,-480"), 34, part.chance, 0.5),
        "#fff6e4",
        pale ? 0.5 : 0.3,
      )
    )
  }
  const [one, two] = [hand.chance.fork("one"), hand.chance.fork("two")]
  return setOf(
    [
      put(placed(bird({ ...hand, chance: one }, false), [0, 0]), -170, -190, 0.78, 330, 660),
      put(placed(bird({ ...hand, chance: two }, true), [0, 0], [-1, 1]), 190, 60, 0.84, 340, 660),
    ],
    { wide_cm: 13, focus: { at: [200, -240], width: 520 } },
  )
}
