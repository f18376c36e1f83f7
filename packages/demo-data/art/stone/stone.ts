import { mix } from "../kit/colour"
import { pts, soft, softLine } from "../form/outline"
import { type Path, type Point } from "../kit/geometry"
import { llama, manger } from "../figures/beasts"
import { dressed, joseph, mary } from "../figures/cast"
import type { Dress } from "../figures/paints"
import type { Drawn } from "../form/drawn"
import { brush, type Hand, placed } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"

/** Huamanga stone: white with a breath of honey, cool in its shade. */
const pale = "#F4EEE2"
const shade = "#7D86A0"
const cutPaint = "#B9B2AE"

/** Veins and clouds that lie under the polished surface. */
function veins(hand: Hand, name: string, reach: number): string {
  const chance = hand.chance.fork(name)
  const vein = (): Path => {
    const [x, y] = [chance.range(-reach, reach), -chance.range(0, reach * 1.8)]
    const course: Point[] = Array.from({ length: 7 }, (_, i) => [
      x + i * reach * 0.09,
      y + i * reach * 0.05 + chance.sway(reach * 0.06),
    ])
    return brush(course, chance.range(8, 26), chance, 0.5)
  }
  const cloud = (): Path =>
    oval(
      chance.range(-reach, reach),
      -chance.range(0, reach * 1.6),
      Math.round(chance.range(0.12, 0.3) * reach),
      Math.round(chance.range(0.06, 0.14) * reach),
    )
  return (
    `<g filter="url(#near)"><path d="${Array.from({ length: 9 }, vein).join("")}" fill="#C9A98C" opacity=".3"/>` +
    `<path d="${Array.from({ length: 6 }, cloud).join("")}" fill="#fffaf0" opacity=".75"/></g>`
  )
}

/** A carved body: light goes into its edges, its shade is cool, its middle glows. */
function carved(hand: Hand, d: Path, name: string, depth: number, cuts = ""): string {
  // Small parts are too thin for veins to be seen, and the blur of each costs.
  const under = depth > 45 ? veins(hand, name, 500) : ""
  return (
    solid(hand, d, pale, { depth, shade, shine: 0.6, decor: under + cuts }) +
    line(d, "#fffdf6", 4, 0.35)
  )
}

/** A cut of the small chisel: a dark line and the light on its lower edge. */
const chisel = (d: Path, width = 9): string =>
  line(d, cutPaint, width, 0.9) +
  `<g transform="translate(3 5)">${line(d, "#fffdf6", width * 0.6, 0.8)}</g>`

/** The block that was left below. */
const block = (hand: Hand, noted: string): string =>
  carved(hand, soft(noted), "block", 46, chisel(softLine("-380,-20 -120,10 160,-6 400,-30"), 7))

/** A long feather that lies over the next one. */
function feather(hand: Hand, at: Point, turn: number, long: number): string {
  const d = soft("0,0 40,-34 130,-42 230,-30 300,0 230,22 120,30 30,22")
  const quill = chisel("M30-2Q150-14 270-2", 7)
  return placed(carved(hand, d, `feather ${turn}`, 22, quill), at, long, turn)
}

/** A dove that looks to the left, its breast forward. */
function dove(hand: Hand, name: string): string {
  const body = soft(
    "-356,-500 -330,-580 -240,-624 -150,-590 -96,-480 30,-410 200,-360 320,-280 300,-190 190,-100 40,-50 -130,-70 -260,-170 -316,-330",
  )
  const tail = [8, 0, -8].map((turn, i) => feather(hand, [200, -250 + i * 30], turn, 1.15)).join("")
  const flight = [26, 18, 10, 2, -6].map((turn, i) =>
    feather(hand, [-40 + i * 8, -250 - i * 22], turn, 1.08 - i * 0.04),
  )
  const coverts = soft("-150,-330 -60,-410 80,-400 130,-330 90,-230 -30,-190 -130,-240")
  const scales = pts("-70,-330 0,-360 60,-340 -60,-260 20,-280 80,-290 -10,-220").map(([x, y]) =>
    chisel(`M${x - 30} ${y - 14}Q${x + 22} ${y - 10} ${x - 8} ${y + 30}`, 7),
  )
  return (
    tail +
    carved(hand, body, name, 110) +
    flight.join("") +
    carved(hand, coverts, `${name} wing`, 40, scales.join("")) +
    carved(hand, soft("-340,-548 -424,-516 -332,-500"), `${name} beak`, 12) +
    flat(oval(-262, -548, 16), "#8C8690") +
    flat(oval(-267, -553, 5), "#fffdf6")
  )
}

/** Two doves on what was left of their block. */
export function doves(hand: Hand): Drawn {
  const rock = soft(
    "-490,-40 -420,-120 -160,-150 -40,-260 180,-300 400,-270 470,-120 500,-20 300,30 -60,40 -400,30",
  )
  const art =
    placed(dove(hand, "back"), [190, -200], [-0.9, 0.9]) +
    carved(hand, rock, "rock", 90, chisel(softLine("-60,-200 60,-180 260,-210 400,-180"), 9)) +
    placed(dove(hand, "front"), [-130, -40], 0.96)
  return {
    art,
    box: { x: -540, y: -800, width: 1110, height: 840 },
    wide_cm: 8,
    pose: "stands",
    fine: true,
    depth: 60,
    feet: [{ at: [0, -20], rx: 470, ry: 66 }],
    focus: { at: [-250, -420], width: 520 },
  }
}

const stoneDress: Dress = dressed(pale, mix(pale, "#D9CFC4", 0.35), cutPaint, {
  skin: pale,
  hat: mix(pale, "#D9CFC4", 0.25),
  hair: mix(pale, "#C9C0B8", 0.6),
  line: "#8C8690",
  wood: "#CFC6BC",
  shade,
})

/** The whole scene comes out of a single block. */
export function blockNativity(hand: Hand): Drawn {
  const rough = soft(
    "-470,-20 -500,-300 -440,-600 -330,-760 -140,-900 40,-930 240,-860 380,-720 470,-480 500,-220 470,-10 200,30 -220,30",
  )
  const niche = soft(
    "-330,-60 -350,-330 -290,-560 -150,-700 20,-740 190,-690 310,-540 350,-310 330,-60 0,-20",
  )
  const star = Array.from({ length: 8 }, (_, i) => {
    const a = (i / 8) * 2 * Math.PI
    return chisel(
      `M${Math.cos(a) * 26} ${-800 + Math.sin(a) * 26}L${Math.cos(a) * 64} ${-800 + Math.sin(a) * 64}`,
      10,
    )
  }).join("")
  const marks = [
    "-450,-420 -420,-520 -370,-600",
    "-470,-240 -450,-330 -430,-380",
    "430,-420 400,-530 350,-610",
    "460,-220 450,-310 430,-370",
    "-260,-780 -190,-830 -120,-860",
  ]
    .map((noted) => chisel(softLine(noted), 12))
    .join("")
  const id = hand.id()
  const hollow =
    `<radialGradient id="${id}" cx=".42" cy=".45" r=".62"><stop offset="0" stop-color="#D9D2CC"/><stop offset=".7" stop-color="#A9A8B4"/><stop offset="1" stop-color="#848AA0"/></radialGradient><path d="${niche}" fill="url(#${id})"/>` +
    line(niche, "#fffdf6", 12, 0.8)
  const stoneCoat = {
    hide: pale,
    dark: mix(pale, "#C9C0B8", 0.6),
    trim: cutPaint,
    line: "#8C8690",
    shade,
  }
  const art =
    carved(hand, rough, "rough", 110, star + marks) +
    hollow +
    placed(llama(hand, stoneCoat), [196, -230], 0.26) +
    placed(joseph(hand, stoneDress, { cloth: "plain" }), [150, -60], 0.52) +
    placed(mary(hand, stoneDress, { cloth: "plain" }), [-150, -50], 0.54) +
    placed(manger(hand, stoneCoat, pale), [0, -4], 0.46)
  return {
    art,
    box: { x: -500, y: -930, width: 1000, height: 960 },
    wide_cm: 10.4,
    pose: "stands",
    fine: true,
    depth: 60,
    feet: [{ at: [0, -20], rx: 480, ry: 74 }],
    focus: { at: [-60, -330], width: 520 },
  }
}

/** A llama that stands upright on its block. @param small for the smaller of two sizes */
export function stoneLlama(hand: Hand, small: boolean): Drawn {
  const coat = {
    hide: pale,
    dark: mix(pale, "#C9C0B8", 0.5),
    trim: "#CFC6BC",
    line: "#6E6A78",
    shade,
  }
  const curls = pts(
    "-110,-500 -10,-520 90,-510 190,-500 280,-470 -60,-430 40,-440 140,-430 240,-410 -110,-360 -10,-360 90,-360 190,-350 290,-350 -200,-600 -190,-500 -180,-420",
  )
    .map(([x, y]) => chisel(`M${x - 24} ${y + 10}q8-30 34-22q14 16-4 26`, 8))
    .join("")
  const art =
    block(hand, "-330,-40 -240,-100 40,-120 330,-100 420,-50 380,10 120,30 -180,30 -310,10") +
    placed(llama(hand, coat), [0, -64], 0.98) +
    placed(curls, [0, -64], 0.98)
  return {
    art,
    box: { x: -400, y: -1070, width: 830, height: 1100 },
    wide_cm: small ? 5.6 : 8,
    pose: "stands",
    fine: true,
    depth: 60,
    share: small ? 0.72 : 1,
    feet: [{ at: [50, -20], rx: 360, ry: 60 }],
    focus: { at: [-150, -760], width: 500 },
  }
}
