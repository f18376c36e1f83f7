import { mix, tone } from "../kit/colour"
import { pts } from "../form/outline"
import { type Point, poly, ring } from "../kit/geometry"
import { band } from "../clay/pots"
import { upright } from "../clay/upright"
import type { Drawn } from "../form/drawn"
import { type Hand, placed } from "../form/hand"
import { flat, oval } from "../form/solid"
import { type Profile, type Turned, turnedForm, vessel } from "../form/turned"
import { birdMark, chapel, dancer, hill, house, llamaMark, sun, tales, tree } from "./scenes"
import {
  burnt,
  crown,
  hatchedBand,
  leafBand,
  onBare,
  onBurnt,
  rings,
  skin,
  stalk,
  straw,
  tale,
  umber,
} from "./skin"

const globe: Profile = pts(
  "0,26 0.015,70 0.05,150 0.13,262 0.26,374 0.42,432 0.56,438 0.7,410 0.84,344 0.94,252 1,176",
)

/** The wax of a finished gourd. */
const waxed = { fill: straw, shine: 0.6, deep: 0.62 }

/** A gourd that tells one scene. @param scene harvest or fiesta */
export function storyGourd(hand: Hand, scene: string | undefined): Drawn {
  const form = turnedForm(860, globe, 0.18)
  const figures = scene === "fiesta" ? tales.fiesta : tales.harvest
  const decor =
    skin(hand, form) +
    burnt(form, 0.3, 0.68) +
    tale(hand, form, figures, onBurnt, { down: 0.655, size: 3, count: 10 }) +
    crown(hand, form, 0.115, 1.4, 12, onBare) +
    hatchedBand(hand, form, 0.235, 0.285, onBare.burnt, 110) +
    hatchedBand(hand, form, 0.7, 0.745, onBare.burnt, 110) +
    leafBand(hand, form, 0.81, 1.5, 13, onBare) +
    rings(hand, form, [0.225, 0.298, 0.682, 0.755], umber)
  const art =
    vessel(hand, form, { ...waxed, decor }) + placed(stalk(), [-14, form.mouth.centre[1] + 4])
  const drawn = upright(form, art, 10, 176, { at: [-70, -420], width: 440 })
  return withStalk(drawn)
}

const withStalk = (drawn: Drawn): Drawn => ({
  ...drawn,
  box: { ...drawn.box, y: drawn.box.y - 80, height: drawn.box.height + 80 },
})

/** A large gourd: sowing, harvest and fiesta one above the other, a whole year. */
export function villageYear(hand: Hand): Drawn {
  const form = turnedForm(940, globe, 0.16)
  const part = (name: string): Hand => ({ ...hand, chance: hand.chance.fork(name) })
  const decor =
    skin(hand, form) +
    burnt(form, 0.19, 0.38) +
    burnt(form, 0.64, 0.82) +
    tale(part("sowing"), form, tales.sowing, onBurnt, { down: 0.37, size: 1.66, count: 16 }) +
    tale(part("harvest"), form, [sun, ...tales.harvest], onBare, {
      down: 0.595,
      size: 1.82,
      count: 16,
      first: 0.1,
    }) +
    tale(part("fiesta"), form, tales.fiesta, onBurnt, { down: 0.81, size: 1.58, count: 15 }) +
    crown(hand, form, 0.1, 1.15, 14, onBare) +
    leafBand(hand, form, 0.88, 1.1, 14, onBare) +
    hatchedBand(hand, form, 0.385, 0.405, onBare.burnt, 150) +
    hatchedBand(hand, form, 0.612, 0.634, onBare.burnt, 150) +
    rings(hand, form, [0.16, 0.18, 0.382, 0.408, 0.608, 0.637, 0.825], umber, 5)
  const art =
    vessel(hand, form, { ...waxed, decor }) + placed(stalk(), [-14, form.mouth.centre[1] + 4])
  return withStalk(upright(form, art, 20, 176, { at: [-80, -430], width: 430 }))
}

/** A zigzag all round, where the knife went through. */
const zigzagCut = (form: Turned, down: number, height: number): Point[] =>
  Array.from({ length: 25 }, (_, i) =>
    form.place((i / 24 - 0.5) * Math.PI, down + (i % 2 === 0 ? 0 : height)),
  )

/** The top is cut off and becomes the lid, raised a finger to show the cut. */
export function gourdBox(hand: Hand): Drawn {
  const form = turnedForm(
    740,
    pts("0,26 0.02,110 0.08,220 0.2,344 0.4,436 0.58,446 0.74,408 0.9,290 1,170"),
    0.22,
  )
  const cut = zigzagCut(form, 0.3, 0.05)
  const upperEdge = poly([...cut, [700, -900], [700, -2000], [-700, -2000], [-700, -900]])
  const lowerEdge = poly([...cut, [700, -500], [700, 400], [-700, 400], [-700, -500]])
  const decor =
    skin(hand, form) +
    crown(hand, form, 0.14, 1.5, 12, onBare) +
    burnt(form, 0.42, 0.74) +
    tale(hand, form, [birdMark, tree, birdMark, llamaMark, birdMark, house], onBurnt, {
      down: 0.69,
      size: 2.1,
      count: 12,
    }) +
    hatchedBand(hand, form, 0.37, 0.41, onBare.burnt, 120) +
    leafBand(hand, form, 0.81, 1.3, 14, onBare) +
    rings(hand, form, [0.25, 0.365, 0.418, 0.742], umber)
  const whole = vessel(hand, form, { ...waxed, decor })
  const [lid, bowl] = [hand.id(), hand.id()]
  const [, mid] = form.place(0, 0.3)
  const gap = band(form, 0.14, 0.45)
  const art =
    `<clipPath id="${lid}"><path d="${upperEdge}"/></clipPath><clipPath id="${bowl}"><path d="${lowerEdge}"/></clipPath>` +
    `<g transform="translate(8 -36)">${flat(gap, tone(straw, -0.62))}</g>` +
    `<g clip-path="url(#${bowl})">${whole}</g>` +
    `<g transform="translate(8 -58) rotate(1.6 0 ${mid})"><g clip-path="url(#${lid})">${whole.replaceAll(/id="f(\d+)"/g, 'id="l$1"').replaceAll("url(#f", "url(#l")}</g>${placed(stalk(), [-14, form.mouth.centre[1] + 4])}</g>`
  const drawn = upright(form, art, 10, 180, { at: [-70, -470], width: 470 })
  return { ...drawn, box: { ...drawn.box, y: drawn.box.y - 150, height: drawn.box.height + 150 } }
}

/** A low bowl, carved outside and burnt inside. */
export function gourdBowl(hand: Hand): Drawn {
  const form = turnedForm(380, pts("0,462 0.1,470 0.35,452 0.62,380 0.84,262 1,150"), 0.4)
  const { centre, rx, ry } = form.mouth
  const petals = Array.from({ length: 16 }, (_, i) => {
    const a = (i / 16) * 2 * Math.PI
    const at = (r: number, turn: number): Point => [
      centre[0] + Math.cos(a + turn) * rx * r,
      centre[1] + 40 + Math.sin(a + turn) * ry * r * 0.9,
    ]
    return flat(
      poly([at(0.16, 0), at(0.42, -0.13), at(0.6, 0), at(0.42, 0.13)]),
      i % 2 === 0 ? umber : "#A5652F",
      0.85,
    )
  })
  const decor =
    skin(hand, form) +
    burnt(form, 0.14, 0.6) +
    tale(hand, form, [birdMark, llamaMark, tree, birdMark, hill, llamaMark], onBurnt, {
      down: 0.55,
      size: 1.75,
      count: 14,
    }) +
    hatchedBand(hand, form, 0.07, 0.125, onBare.burnt, 130) +
    leafBand(hand, form, 0.7, 1.1, 15, onBare) +
    rings(hand, form, [0.062, 0.135, 0.605], umber)
  const art = vessel(hand, form, {
    ...waxed,
    decor,
    inside: mix(straw, "#C98F4C", 0.4),
    rim: tone(straw, 0.25),
    lip: 14,
    inner_decor:
      petals.join("") +
      `<path d="${poly(ring([centre[0], centre[1] + 40], 36, 15, 20))}" fill="${umber}"/>`,
  })
  return upright(form, art, 14, 170, { at: [-120, -300], width: 520 })
}

/** Gourd baubles on their cords. @param black burnt all over, the drawing scraped bare */
export function baubles(hand: Hand, black: boolean): Drawn {
  const scenes = [
    [dancer, chapel],
    [llamaMark, tree],
    [birdMark, sun],
  ] as const
  const places: readonly Point[] = pts("-262,520 262,660 0,1140")
  const one = (i: number): string => {
    const part: Hand = { ...hand, chance: hand.chance.fork(`bauble ${i}`) }
    const form = turnedForm(
      430,
      globe.map(([v, r]): Point => [v, r * 0.52]),
      0.16,
    )
    const ground = black
      ? flat(form.silhouette, "#2B1D15") + burnt(form, 0.3, 0.3)
      : skin(part, form) + burnt(form, 0.32, 0.7)
    const burin = black ? { ...onBurnt, burnt: "#8A5A30" } : onBurnt
    const border = black ? onBurnt : onBare
    const decor =
      ground +
      tale(part, form, scenes[i] ?? scenes[0], burin, { down: 0.67, size: 1.42, count: 10 }) +
      crown(
        part,
        form,
        0.15,
        0.74,
        11,
        black ? { bare: onBurnt.bare, cut: "#2B1D15", burnt: "#8A5A30" } : onBare,
      ) +
      hatchedBand(part, form, 0.25, 0.3, black ? border.bare : border.burnt, 90) +
      hatchedBand(part, form, 0.72, 0.78, black ? border.bare : border.burnt, 90) +
      rings(part, form, [0.24, 0.308, 0.705, 0.79], black ? onBurnt.bare : umber, 4)
    return vessel(part, form, { ...waxed, fill: black ? "#2B1D15" : straw, decor, shine: 0.7 })
  }
  const hung = places.map(
    ([x, y], i) =>
      `<path d="M${x} -100V${y - 450}" stroke="#8A2F36" stroke-width="7" fill="none"/>` +
      flat(oval(x, y - 446, 26, 17), "#5A3A22") +
      placed(one(i), [x, y]),
  )
  const shade = places.map(([x, y]) => oval(x + 40, y - 180, 210, 200)).join("")
  return {
    art: `<path d="${shade}" fill="#1d1217" opacity=".3" filter="url(#soft)"/>` + hung.join(""),
    box: { x: -480, y: -60, width: 950, height: 1190 },
    wide_cm: 15,
    pose: "hangs",
    focus: { at: [-250, 310], width: 400 },
  }
}
