import { tone } from "../kit/colour"
import { pts } from "../form/outline"
import { type Point, poly, ribbon, ring, sampled } from "../kit/geometry"
import type { Drawn } from "../form/drawn"
import { brush, type Hand } from "../form/hand"
import { type Mark, moved, paintMarks, turnsOf, wrapped } from "../form/marks"
import { flat, line, oval, solid } from "../form/solid"
import { type Turned, turnedForm, vessel } from "../form/turned"
import { flower, scroll, sprig } from "./motifs"
import { band, turnedLine } from "./pots"
import { upright } from "./upright"

/** Paints of a glazed piece. */
export type Glaze = {
  readonly ground: string
  readonly line: string
  readonly leaf: string
  readonly petal: string
  readonly heart: string
}

const round = (
  hand: Hand,
  form: Turned,
  downs: readonly number[],
  width: number,
  paint: string,
): string => flat(downs.map((down) => turnedLine(hand, form, down, width)).join(""), paint)

/** Motifs painted one after the other round a form. */
function repeated(
  hand: Hand,
  form: Turned,
  marks: (i: number) => readonly Mark[],
  down: number,
  size: number,
  count: number,
): string {
  return turnsOf(count, 0.12)
    .map((turn, i) =>
      paintMarks(
        { ...hand, chance: hand.chance.fork(`round ${i}`) },
        marks(i),
        wrapped(form, turn, down, size),
        size,
        4,
      ),
    )
    .join("")
}

const fieldFlower = ({ leaf, petal, heart, line: ink }: Glaze, i: number): Mark[] => [
  ...moved(sprig(leaf, leaf), [0, 46], 0.9, i % 2 === 0 ? 0.1 : -0.12),
  ...moved(
    flower(i % 3 === 0 ? heart : petal, i % 3 === 0 ? petal : ink),
    [i % 2 === 0 ? 8 : -10, -52],
    1.05,
  ),
  ...moved(flower(heart, ink), [i % 2 === 0 ? -40 : 40, 2], 0.5),
]

/** A mug. @param painted slip leaves, or flowers of the field */
export function mug(hand: Hand, glaze: Glaze, painted: "leaves" | "flowers"): Drawn {
  const { ground, line: ink, leaf } = glaze
  const form = turnedForm(760, pts("0,350 0.06,346 0.4,338 0.75,344 0.93,322 1,286"), 0.2)
  const marks =
    painted === "leaves"
      ? (i: number) =>
          moved(
            sprig(ink, i % 2 === 0 ? leaf : glaze.petal),
            [0, 46],
            [1, 1.06],
            i % 2 === 0 ? 0.14 : -0.14,
          )
      : (i: number) => fieldFlower(glaze, i)
  const decor =
    repeated(hand, form, marks, 0.5, painted === "leaves" ? 3.5 : 3, painted === "leaves" ? 9 : 8) +
    round(hand, form, [0.12, 0.86], 17, ink) +
    round(hand, form, [0.155], 6, leaf) +
    flat(band(form, 0.93, 1), tone(ground, -0.3))
  const ear = poly(
    ribbon(
      sampled(pts("318,-640 480,-660 560,-500 500,-330 316,-250"), 10),
      (t) => 78 - 16 * Math.sin(t * Math.PI),
    ),
  )
  const art =
    solid(hand, ear, ground, { depth: 34, shine: 1 }) +
    vessel(hand, form, {
      fill: ground,
      decor,
      inside: tone(ground, -0.1),
      rim: tone(ground, 0.35),
      lip: 20,
      shine: 1,
      glint: [0.1, 0.8],
    })
  const drawn = upright(form, art, 11.2, 290, { at: [-70, -430], width: 480 })
  return { ...drawn, box: { ...drawn.box, width: 350 + 562 } }
}

/** A wide bowl whose border runs without a break. */
export function borderBowl(hand: Hand, glaze: Glaze): Drawn {
  const { ground, line: ink, leaf, petal } = glaze
  const form = turnedForm(370, pts("0,470 0.1,468 0.4,428 0.68,340 0.86,232 0.93,196 1,206"), 0.42)
  const decor =
    repeated(hand, form, () => scroll(ink), 0.3, 1.5, 20) +
    round(hand, form, [0.07, 0.36], 12, ink) +
    round(hand, form, [0.43], 6, leaf) +
    flat(band(form, 0.93, 1), tone(ground, -0.3))
  const { centre, rx, ry } = form.mouth
  const inside = Array.from({ length: 26 }, (_, i) => {
    const a = (i / 26) * 2 * Math.PI
    const at: Point = [centre[0] + Math.cos(a) * rx * 0.83, centre[1] + Math.sin(a) * ry * 0.8]
    return flat(poly(ring(at, 17, 10, 12)), i % 2 === 0 ? leaf : petal, 0.8)
  }).join("")
  const heart = paintMarks(
    hand,
    moved(flower(leaf, petal, 7), [centre[0], centre[1] + 46], [3, 1.3]),
    (p) => p,
    1,
  )
  const rings = [0.9, 0.74]
    .map(
      (k) =>
        `<path d="${oval(centre[0], centre[1], Number((rx * k).toFixed(1)), Number((ry * k * 0.98).toFixed(1)))}" fill="none" stroke="${ink}" stroke-width="7" opacity=".7"/>`,
    )
    .join("")
  const art = vessel(hand, form, {
    fill: ground,
    decor,
    inside: tone(ground, -0.06),
    rim: tone(ground, 0.35),
    lip: 20,
    shine: 1,
    glint: [0.1, 0.7],
    inner_decor: rings + inside + heart,
  })
  return upright(form, art, 22, 206, { at: [-140, -420], width: 520 })
}

/** A plate seen from above. */
export function borderPlate(hand: Hand, glaze: Glaze): Drawn {
  const { ground, line: ink, leaf, petal, heart } = glaze
  const disc = poly(ring([0, 0], 460, 460, 80))
  const wreath = Array.from({ length: 10 }, (_, i) => {
    const a = (i / 10) * 2 * Math.PI
    const at: Point = [Math.cos(a) * 372, Math.sin(a) * 372]
    const half = a + Math.PI / 10
    const between: Point = [Math.cos(half) * 372, Math.sin(half) * 372]
    return [
      ...moved(flower(i % 2 === 0 ? petal : heart, ink), at, 1.25, a),
      ...moved(
        sprig(leaf, leaf),
        [between[0] - Math.cos(half + 1.57) * 56, between[1] - Math.sin(half + 1.57) * 56],
        [0.9, 1.15],
        half + Math.PI,
      ),
    ]
  }).flat()
  const middle = [
    ...moved(sprig(leaf, leaf), [0, 110], 1.9),
    ...moved(sprig(leaf, leaf), [-6, 90], 1.3, -0.7),
    ...moved(sprig(leaf, leaf), [6, 90], 1.3, 0.7),
    ...moved(flower(petal, ink, 6), [0, -96], 2.1),
    ...moved(flower(heart, ink), [-96, -18], 1.3),
    ...moved(flower(heart, ink), [96, -18], 1.3),
  ]
  const decor =
    line(oval(0, 0, 444), ink, 11) +
    line(oval(0, 0, 292), ink, 7) +
    `<path d="${oval(0, 0, 282)}" fill="${tone(ground, -0.07)}" opacity=".6"/>` +
    line(oval(0, 0, 276), tone(ground, 0.4), 10, 0.6) +
    paintMarks(hand, [...wreath, ...middle], (p) => p, 1, 6)
  const gleam =
    flat(
      brush(sampled(pts("-330,-210 -260,-300 -150,-370"), 8), 44, hand.chance, 0.5),
      "#fffaf0",
      0.5,
    ) +
    flat(
      brush(sampled(pts("-215,-80 -180,-150 -110,-210"), 8), 22, hand.chance, 0.5),
      "#fffaf0",
      0.35,
    )
  return {
    art: solid(hand, disc, ground, { depth: 46, decor, shine: 1 }) + gleam,
    box: { x: -460, y: -460, width: 920, height: 920 },
    wide_cm: 20,
    pose: "lies",
    shadow: disc,
    focus: { at: [-150, -200], width: 460 },
  }
}

/** A bowl for sugar, its lid on. */
export function sugarBowl(hand: Hand, glaze: Glaze): Drawn {
  const { ground, line: ink, leaf } = glaze
  const form = turnedForm(520, pts("0,300 0.06,312 0.3,404 0.55,420 0.82,330 0.94,236 1,240"), 0.2)
  const lid = turnedForm(170, pts("0,20 0.1,90 0.4,220 0.85,304 1,322"), 0.2)
  const knob = turnedForm(96, pts("0,10 0.1,44 0.4,62 0.75,44 1,30"), 0.2)
  const decor =
    repeated(hand, form, (i) => fieldFlower(glaze, i), 0.5, 2.1, 10) +
    round(hand, form, [0.12, 0.86], 13, ink) +
    flat(band(form, 0.93, 1), tone(ground, -0.3))
  const cover =
    repeated(
      hand,
      lid,
      (i) => moved(flower(i % 2 === 0 ? glaze.petal : glaze.heart, ink), [0, 0], 0.9),
      0.6,
      1.2,
      9,
    ) +
    round(hand, lid, [0.9], 11, ink) +
    round(hand, lid, [0.3], 8, leaf)
  const ear = (s: number) =>
    solid(
      hand,
      poly(ribbon(sampled(pts("390,-440 500,-450 520,-350 400,-290", s), 8), () => 52)),
      ground,
      { depth: 22, shine: 1 },
    )
  const up = (art: string, y: number) => `<g transform="translate(0 ${y})">${art}</g>`
  const art =
    ear(-1) +
    ear(1) +
    vessel(hand, form, { fill: ground, decor, shine: 1, glint: [0.2, 0.7] }) +
    up(
      vessel(hand, lid, { fill: ground, decor: cover, shine: 1, glint: [0.3, 0.9] }) +
        up(vessel(hand, knob, { fill: leaf, shine: 1, glint: [0.1, 0.7] }), -166),
      -516,
    )
  return {
    ...upright(form, art, 13, 240, { at: [-60, -330], width: 460 }),
    box: { x: -520, y: -810, width: 1040, height: 812 },
  }
}
