import { pts, soft } from "../form/outline"
import { sampled } from "../kit/geometry"
import { angel } from "../figures/angel"
import { dressed } from "../figures/cast"
import { bull, type BullPaints } from "../figures/bull"
import { person } from "../figures/person"
import type { Drawn } from "../form/drawn"
import { brush, type Hand } from "../form/hand"
import { flat, line, oval } from "../form/solid"
import { put, setOf } from "./scene"

/** The earth slips of Quinua. */
export const earths = {
  cream: "#EBDCBE",
  red: "#A4492A",
  brown: "#6B3A24",
  ink: "#2A1B14",
  ochre: "#D2A04A",
} as const

/** Three players of a village band. */
export function musicians(hand: Hand): Drawn {
  const { cream, red, brown, ochre } = earths
  const d = (robe: string, over: string, trim: string) =>
    dressed(robe, over, trim, { skin: "#C58A5C", hat: brown })
  return setOf(
    [
      put(
        person(hand, {
          dress: d(cream, red, brown),
          over: "poncho",
          wear: "montera",
          holds: "drum",
          cloth: "zigzag",
          looks: 10,
        }),
        -300,
        -50,
        0.74,
      ),
      put(
        person(hand, { dress: d(cream, ochre, red), wear: "felt", holds: "harp", cloth: "bands" }),
        20,
        30,
        0.78,
        280,
      ),
      put(
        person(hand, {
          dress: d(red, cream, brown),
          over: "poncho",
          wear: "montera",
          holds: "flute",
          cloth: "bands",
          looks: -10,
        }),
        330,
        -40,
        0.74,
      ),
    ],
    { wide_cm: 14, focus: { at: [0, -420], width: 480 } },
  )
}

const bullBox = { x: -690, y: -1080, width: 1200, height: 1088 }
const bullLook = {
  box: bullBox,
  pose: "stands" as const,
  depth: 50,
  feet: [{ at: [30, -24] as const, rx: 400, ry: 52 }],
  focus: { at: [-430, -740] as const, width: 520 },
}

/** A bull that carries a candle. */
export function candleBull(hand: Hand): Drawn {
  const paints: BullPaints = {
    hide: earths.cream,
    paint: earths.red,
    accent: earths.ochre,
    line: earths.ink,
  }
  return { ...bullLook, art: bull(hand, paints, "candle"), wide_cm: 14 }
}

/** Two bulls that stand side by side on a roof. */
export function bullPair(hand: Hand, paints: BullPaints): Drawn {
  const mirrored = `<g transform="scale(-1 1)">${bull({ ...hand, chance: hand.chance.fork("second") }, paints, "jar")}</g>`
  const pair = setOf(
    [
      put(mirrored, 200, -330, 0.72, 400, 1080),
      put(bull(hand, paints, "jar"), -30, 60, 0.82, 420, 1080),
    ],
    { wide_cm: 13, focus: { at: [-370, -560], width: 480 } },
  )
  const feet = (pair.feet ?? []).map((foot) => ({ ...foot, ry: 44 }))
  return { ...pair, feet, box: { x: -600, y: -1110, width: 1300, height: 1180 } }
}

/** Angels that hang from cords. */
export function fourAngels(hand: Hand): Drawn {
  const cloths = [
    ["#C4586A", "#FBF7EE", "prayer"],
    ["#4F7396", "#D9A021", "flute"],
    ["#5E7A3A", "#FBF7EE", "guitar"],
    ["#D9A021", "#C4586A", "drum"],
  ] as const
  const places = pts("-320,480 130,560 -120,1040 330,1120")
  const hung = cloths.map(([robe, over, holds], i) => {
    const [x, y] = places[i] ?? [0, 0]
    const figure = angel(
      hand,
      {
        dress: dressed(robe, over, over === "#FBF7EE" ? "#D9A021" : "#FBF7EE"),
        holds,
        cloth: i % 2 === 0 ? "dots" : "zigzag",
        looks: i % 2 === 0 ? 8 : -8,
      },
      "#FBF7EE",
      i % 2 === 0 ? "#C4586A" : "#D9A021",
    )
    return (
      line(`M${x} ${-60 - i * 4}V${y - 430}`, "#7A5A40", 5) +
      `<g transform="translate(${x} ${y}) rotate(${[-3, 2, 3, -2][i]}) scale(.5)">${figure}</g>`
    )
  })
  const twig =
    flat(
      brush(sampled(pts("-520,-40 -260,-76 40,-56 300,-84 540,-50"), 10), 34, hand.chance, 0.1),
      "#6B4A34",
    ) + flat(brush(sampled(pts("60,-60 180,-130 250,-150"), 6), 15, hand.chance, 0.5), "#6B4A34")
  const leaves = pts("-420,-70 240,-166 190,-130 470,-66")
    .map(([x = 0, y = 0]) => flat(soft("0,0 24,-40 70,-44 46,-6", 1, x, y), "#7E8C4E"))
    .join("")
  const shade = `<g filter="url(#soft)" opacity=".26" fill="#1d1217">${places.map(([x, y]) => flat(oval(x + 34, y - 140, 110, 190), "#1d1217")).join("")}</g>`
  return {
    art: shade + hung.join("") + twig + leaves,
    box: { x: -520, y: -160, width: 1060, height: 1260 },
    wide_cm: 24,
    pose: "hangs",
    focus: { at: [-300, 250], width: 420 },
  }
}
