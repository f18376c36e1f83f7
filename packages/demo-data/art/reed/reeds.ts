import { tone } from "../kit/colour"
import { ellipse, type Point, poly, sampled } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { upright } from "../clay/upright"
import type { Drawn } from "../form/drawn"
import { brush, type Hand, placed } from "../form/hand"
import { turnsOf } from "../form/marks"
import { pts, softLine } from "../form/outline"
import { flat, line, oval, solid } from "../form/solid"
import { type Turned, turnedForm, vessel } from "../form/turned"
import { bundle, cord, tie, totora } from "./bundle"

/** The two hulls and the two gunwales of a boat, from prow to stern. */
const courses = {
  far: sampled(
    pts("-560,-560 -520,-420 -400,-250 -160,-170 120,-170 360,-240 470,-360 510,-470"),
    8,
  ),
  inside: sampled(pts("-500,-400 -370,-230 -140,-150 110,-150 340,-220 440,-330"), 8),
  near: sampled(
    pts("-600,-640 -566,-470 -440,-250 -180,-120 130,-116 390,-210 510,-360 556,-520"),
    8,
  ),
}
const swelling = (middle: number, end: number) => (share: number) =>
  end + (middle - end) * Math.sin(Math.PI * share) ** 0.7

/** A figurehead: the puma that looks from the prow. */
function prowHead(hand: Hand): string {
  const wrap = Array.from({ length: 5 }, (_, i) =>
    line(
      `M-46 ${-16 + i * 17}Q0 ${i * 17 + 2} 46 ${-16 + i * 17}`,
      i % 2 === 0 ? cord : totora.pale,
      12,
    ),
  )
  const ears = [-1, 1].map((s) =>
    bundle(
      hand,
      sampled(pts("26,-96 54,-150 66,-184", s), 6),
      (t) => 30 * (1 - t * 0.7),
      `ear ${s}`,
    ),
  )
  const eyes = [-26, 26].map(
    (x) => flat(oval(x, -66, 13), "#2A1B14") + flat(oval(x - 4, -70, 4), totora.pale),
  )
  return (
    ears.join("") +
    solid(
      hand,
      "M-58-90Q-60-122 0-126Q60-122 58-90Q58-30 34-4Q0 12-34-4Q-58-30-58-90Z",
      totora.straw,
      {
        depth: 26,
        decor: Array.from({ length: 12 }, (_, i) =>
          line(
            `M${-55 + i * 10}-130Q${(-55 + i * 10) * 1.06}-60 ${(-55 + i * 10) * 0.7} 10`,
            tone(totora.straw, i % 2 === 0 ? -0.2 : 0.18),
            4,
          ),
        ).join(""),
      },
    ) +
    eyes.join("") +
    line("M-16-36Q0-22 16-36M0-48V-32", "#2A1B14", 7) +
    placed(wrap.join(""), [0, 10])
  )
}

/** A boat of the lake with prow and stern drawn up, its bundles bound with cord. */
export function reedBoat(hand: Hand): Drawn {
  const { far, inside, near } = courses
  const [far_width, near_width] = [swelling(112, 40), swelling(170, 46)]
  const shares = [0.09, 0.2, 0.32, 0.44, 0.56, 0.68, 0.8, 0.91]
  const ties = (course: readonly Point[], width: (share: number) => number) =>
    shares.map((share) => tie(course, width, share)).join("")
  const hollow = line(poly(inside, false), tone(totora.brown, -0.45), 84)
  const mast = bundle(hand, sampled(pts("30,-150 34,-480 38,-820"), 8), () => 26, "mast")
  const sail = Array.from({ length: 16 }, (_, i): string => {
    const x = -150 + i * 25
    const reed = sampled(
      [
        [x, -800 + Math.abs(i - 8) * 3],
        [x + 4, -560],
        [x - 2, -330],
      ],
      6,
    )
    return flat(
      brush(reed, 27, hand.chance, 0.06),
      tone(i % 3 === 1 ? totora.pale : totora.straw, -0.16 + i * -0.014),
    )
  })
  const yard = [-770, -560, -360].map(
    (y) => line(`M-168 ${y}H246`, tone(cord, -0.3), 13) + line(`M-168 ${y - 2}H246`, cord, 8),
  )
  const art =
    bundle(hand, far, far_width, "far") +
    ties(far, far_width) +
    hollow +
    mast +
    sail.join("") +
    yard.join("") +
    bundle(hand, near, near_width, "near") +
    ties(near, near_width) +
    placed(prowHead(hand), [-600, -640], 0.95)
  return {
    art,
    box: { x: -670, y: -850, width: 1260, height: 816 },
    wide_cm: 25,
    pose: "stands",
    depth: 60,
    feet: [{ at: [0, -44], rx: 390, ry: 44 }],
    focus: { at: [-440, -420], width: 520 },
  }
}

/** Rows of plait round a form: over one, under one, each stitch leaning. */
function plait(hand: Hand, form: Turned, rows: number, count: number): string {
  const chance = hand.chance.fork(`plait ${rows}`)
  const ink = new Ink()
  const pitch = (2 * Math.PI) / count
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = [row / rows, (row + 1) / rows]
    for (const turn of turnsOf(count, row % 2 === 0 ? 0 : pitch / 2)) {
      const clamp = (value: number) => Math.max(-Math.PI / 2, Math.min(Math.PI / 2, value))
      const over = row % 2 === 0
      const at = (du: number, share: number) =>
        form.place(clamp(turn + du * pitch), top + (bottom - top) * share)
      const paint = tone(
        chance.pick([
          totora.straw,
          totora.straw,
          totora.straw,
          totora.pale,
          totora.pale,
          totora.green,
        ]),
        chance.sway(0.1) + (over ? 0.05 : -0.06),
      )
      const corners = [
        at(-0.5, 0.2),
        at(-0.3, 0.04),
        at(0.34, 0.1),
        at(0.5, 0.3),
        at(0.5, 0.86),
        at(0.3, 0.98),
        at(-0.34, 0.92),
        at(-0.5, 0.7),
      ]
      ink.fill(paint, poly(corners))
      ink.line(
        tone(totora.brown, -0.2),
        2,
        poly([at(-0.46, 0.5), at(0, 0.54), at(0.46, 0.6)], false),
        0.45,
      )
    }
  }
  return flat(form.silhouette, tone(totora.brown, -0.4)) + ink.toString()
}

/** A coil of reed along a rim, bound in short stitches. */
function coil(form: Turned, down: number, width: number): string {
  const edge = Array.from({ length: 41 }, (_, i) => form.place((i / 40 - 0.5) * Math.PI, down))
  const stitches = edge
    .filter((_, i) => i % 2 === 0)
    .map(
      ([x, y]) =>
        `M${(x - 4).toFixed(1)} ${(y - width / 2).toFixed(1)}L${(x + 5).toFixed(1)} ${(y + width / 2).toFixed(1)}`,
    )
  const d = poly(edge, false)
  return (
    line(d, tone(totora.brown, -0.3), width) +
    line(d, totora.straw, width * 0.78) +
    line(stitches.join(""), cord, 6, 0.85)
  )
}

/** A round basket with its lid on. @param small the smaller of two sizes */
export function reedBasket(hand: Hand, small: boolean): Drawn {
  const form = turnedForm(520, pts("0,408 0.2,432 0.5,440 0.8,414 1,366"), 0.24)
  const lid = turnedForm(170, pts("0,30 0.12,150 0.4,300 0.75,400 1,440"), 0.24)
  const [body, cover] = [plait(hand, form, 13, 34), plait(hand, lid, 6, 30)]
  const knob = turnedForm(80, pts("0,20 0.2,58 0.6,66 1,44"), 0.24)
  const art =
    vessel(hand, form, { fill: totora.straw, decor: body, shine: 0, deep: 0.7 }) +
    coil(form, 1, 30) +
    placed(
      vessel(hand, lid, { fill: totora.straw, decor: cover, shine: 0, deep: 0.6 }) +
        coil(lid, 1, 40) +
        placed(
          vessel(hand, knob, {
            fill: totora.straw,
            decor: plait(hand, knob, 4, 14),
            shine: 0,
            deep: 0.6,
          }),
          [0, -252],
        ),
      [0, -500],
    )
  const drawn = upright(form, art, small ? 14 : 18, 366, { at: [-80, -420], width: 470 })
  return { ...drawn, box: { x: -460, y: -950, width: 920, height: 960 }, share: small ? 0.74 : 1 }
}

/** A bird bound from reed, its wings spread; it looks to the left. */
function reedBird(hand: Hand, name: string): string {
  const body = sampled(pts("-150,-36 -96,-10 -10,14 90,6 190,-30"), 8)
  const neck = sampled(pts("-96,-6 -140,-46 -166,-92 -206,-104"), 8)
  const wing = (s: number) => {
    const noted = s > 0 ? "-30,0 30,-110 120,-200 210,-236" : "-20,0 20,90 90,150 170,168"
    return sampled(pts(noted), 8)
  }
  const plump = (share: number) => 26 + 62 * Math.sin(Math.PI * Math.min(1, share + 0.1)) ** 0.8
  const spread = (share: number) => 30 + 74 * share ** 0.7
  return (
    bundle(hand, wing(1), spread, `${name} far`) +
    tie(wing(1), spread, 0.2, 2) +
    bundle(hand, neck, (t) => 40 - 16 * t, `${name} neck`) +
    bundle(hand, body, plump, `${name} body`) +
    tie(body, plump, 0.16) +
    tie(body, plump, 0.74) +
    bundle(hand, wing(-1), spread, `${name} near`) +
    tie(wing(-1), spread, 0.2, 2) +
    flat(softLine("-196,-116 -240,-106 -196,-94"), totora.brown) +
    flat(oval(-188, -106, 6), "#2A1B14")
  )
}

/** Four birds on cords under a cross of reed. */
export function birdMobile(hand: Hand): Drawn {
  const places: readonly (readonly [x: number, y: number, hung: number])[] = [
    [-310, 420, -20],
    [250, 560, 24],
    [-190, 860, -130],
    [320, 1060, 134],
  ]
  const threads = places.map(([x, y, hung], i) =>
    line(
      `M${i % 2 === 0 ? x + 20 : x - 10} ${10 + Math.abs(hung) * 0.1}L${x} ${y - 40}`,
      "#7A5F42",
      4,
    ),
  )
  const birds = places.map(([x, y], i) =>
    placed(
      reedBird(hand, `bird ${i}`),
      [x, y],
      [i % 2 === 0 ? 0.98 : -0.98, 0.98],
      [-6, 4, 5, -4][i] ?? 0,
    ),
  )
  const bar = (noted: string, name: string) => {
    const course = sampled(pts(noted), 8)
    const width = () => 40
    return (
      bundle(hand, course, width, name) +
      [0.06, 0.5, 0.94].map((share) => tie(course, width, share)).join("")
    )
  }
  const shade = places.map(([x, y]) => ellipse([x + 40, y + 40], 170, 70)).join("")
  return {
    art:
      `<path d="${shade}" fill="#1d1217" opacity=".26" filter="url(#soft)"/>` +
      line("M0-200L0 0M-6-200Q0-236 6-200", "#7A5F42", 6) +
      threads.join("") +
      bar("-300,-34 0,4 310,40", "back bar") +
      bar("-330,40 0,0 330,-40", "front bar") +
      birds.join(""),
    box: { x: -500, y: -180, width: 1020, height: 1400 },
    wide_cm: 26,
    pose: "hangs",
    focus: { at: [-320, 400], width: 470 },
  }
}
