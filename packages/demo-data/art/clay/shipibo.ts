import { tone } from "../kit/colour"
import { pts, soft, softLine } from "../form/outline"
import { type Point, poly, ring, smooth } from "../kit/geometry"
import type { Drawn } from "../form/drawn"
import { gathered } from "../form/group"
import { arc, brush, type Hand } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"
import { type Profile, type Turned, turnedForm, vessel } from "../form/turned"
import { kene } from "./kene"
import { upright } from "./upright"
import { band, keneBand, keneThrough, turnedLine } from "./pots"

const slips = { white: "#EFE3CB", red: "#9E4426", ink: "#2A1B14", inside: "#8A4A2C" }
const onWhite = { outline: slips.red, ground: slips.white, heart: slips.ink, fine: slips.red }
const onRed = { outline: slips.white, ground: slips.red, heart: slips.ink, fine: slips.white }

type Shape = {
  readonly height: number
  readonly profile: Profile
  readonly tilt?: number
  /** Where the white slip begins and ends. */
  readonly white: Point
  readonly field: { down: number; unit: number; across: number; rows: number; count: number }
  readonly lip?: number
}

/** A coiled pot: red below, white slip above with the line design, resin over all. */
function kenePot(hand: Hand, shape: Shape): { form: Turned; art: string } {
  const { height, profile, tilt = 0.2, white, field, lip = 16 } = shape
  const form = turnedForm(height, profile, tilt)
  const lines = white.map((down) => turnedLine(hand, form, down, 13))
  const decor =
    `<path d="${band(form, white[0], white[1])}" fill="${slips.white}"/>` +
    keneBand(hand, form, field, onWhite) +
    flat(band(form, 0, white[0]) + band(form, white[1], 1), slips.red) +
    flat(lines.join(""), slips.ink)
  const look = {
    fill: slips.red,
    decor,
    inside: slips.inside,
    rim: tone(slips.red, 0.14),
    lip,
    shine: 0.7,
    deep: 0.66,
  }
  return { form, art: vessel(hand, form, look) }
}

export function largeJar(hand: Hand): Drawn {
  const { form, art } = kenePot(hand, {
    height: 1010,
    profile: pts(
      "0,236 0.05,222 0.14,196 0.22,212 0.36,352 0.5,436 0.62,430 0.78,320 0.92,200 1,172",
    ),
    white: [0.27, 0.68],
    field: { down: 0.47, unit: 54, across: 4, rows: 4, count: 6 },
  })
  return upright(form, art, 30, 180, { at: [-90, -560], width: 520 })
}

export function keneBowl(hand: Hand): Drawn {
  const { form, art } = kenePot(hand, {
    height: 470,
    tilt: 0.36,
    profile: pts("0,440 0.12,446 0.35,430 0.6,372 0.82,270 1,170"),
    white: [0.07, 0.66],
    field: { down: 0.36, unit: 44, across: 4, rows: 3, count: 7 },
    lip: 20,
  })
  return upright(form, art, 14, 180, { at: [-60, -300], width: 480 })
}

export function festiveCup(hand: Hand): Drawn {
  const { form, art } = kenePot(hand, {
    height: 760,
    tilt: 0.3,
    profile: pts("0,430 0.2,404 0.45,372 0.62,318 0.76,204 0.84,168 0.92,206 1,232"),
    white: [0.05, 0.42],
    field: { down: 0.235, unit: 46, across: 5, rows: 3, count: 5 },
    lip: 16,
  })
  return upright(form, art, 12, 240, { at: [-60, -640], width: 500 })
}

export function smallPots(hand: Hand): Drawn {
  const shapes: readonly Shape[] = [
    {
      height: 420,
      tilt: 0.24,
      profile: pts("0,142 0.1,128 0.2,150 0.45,236 0.65,232 0.85,160 1,110"),
      white: [0.22, 0.68],
      field: { down: 0.45, unit: 33, across: 3, rows: 3, count: 7 },
    },
    {
      height: 360,
      tilt: 0.26,
      profile: pts("0,190 0.2,212 0.5,234 0.75,196 1,120"),
      white: [0.09, 0.66],
      field: { down: 0.38, unit: 33, across: 3, rows: 3, count: 7 },
    },
    {
      height: 400,
      tilt: 0.24,
      profile: pts("0,120 0.14,104 0.3,156 0.55,236 0.74,218 1,124"),
      white: [0.3, 0.76],
      field: { down: 0.54, unit: 33, across: 3, rows: 3, count: 7 },
    },
  ]
  const pots = shapes.map((shape, i) => {
    const part = { ...hand, chance: hand.chance.fork(`pot ${i}`) }
    const { form, art } = kenePot(part, shape)
    return upright(form, art, 6, 110, { at: [0, -200], width: 330 })
  })
  const places: readonly Point[] = pts("-60,-190 -300,20 240,80")
  return gathered(
    pots.map((piece, i) => ({ piece, at: places[i] ?? [0, 0] })),
    13.4,
    2,
  )
}

function eye(x: number): string {
  return (
    flat(soft("-62,-818 0,-850 62,-818 0,-794", 1, x), slips.ink) +
    flat(soft("-52,-818 0,-842 52,-818 0,-801", 1, x), slips.white) +
    flat(oval(x, -820, 17, 19), slips.ink) +
    line(softLine("-62,-868 0,-896 60,-870", 1, x), slips.ink, 13)
  )
}

/** A jar whose neck looks at the viewer. */
export function faceJar(hand: Hand): Drawn {
  const { form, art } = kenePot(hand, {
    height: 1000,
    tilt: 0.17,
    profile: pts("0,250 0.04,246 0.2,258 0.34,236 0.42,250 0.55,392 0.68,420 0.82,332 1,190"),
    white: [0.455, 0.84],
    field: { down: 0.645, unit: 50, across: 4, rows: 4, count: 6 },
  })
  const paint = (points: readonly Point[], width: number) =>
    flat(brush(points, width, hand.chance, 0.2), slips.ink)
  const face =
    flat(
      soft("-226,-925 0,-955 226,-925 214,-760 150,-690 0,-664 -150,-690 -214,-760"),
      slips.white,
    ) +
    [-1, 1]
      .map((side) =>
        [0, 1, 2]
          .map((i) =>
            paint(
              [
                [side * 208, -792 + i * 28],
                [side * 150, -776 + i * 28],
                [side * 92, -768 + i * 26],
              ],
              11,
            ),
          )
          .join(""),
      )
      .join("") +
    eye(-108) +
    eye(108) +
    solid(hand, soft("-26,-880 26,-880 34,-806 52,-762 0,-744 -52,-762 -34,-806"), slips.white, {
      depth: 34,
    }) +
    solid(hand, soft("-62,-708 -20,-720 0,-714 20,-720 62,-708 0,-684"), slips.red, { depth: 16 })
  const ear = (side: number) =>
    solid(hand, soft("236,-880 286,-868 292,-800 262,-752 236,-770", side), slips.red, {
      depth: 30,
    }) + flat(oval(side * 266, -762, 15, 15), slips.ink)
  return upright(form, ear(-1) + ear(1) + art + face, 18, 190, { at: [0, -790], width: 620 })
}

/** A plate of the wall, its maze in a disc. */
export function mazePlate(hand: Hand): Drawn {
  const unit = 47
  const field = kene(hand.chance.fork("kene"), 8, 8)
  const within = ([x, y]: Point) => Math.hypot(x, y) < 8.3
  const inside = {
    main: field.main.filter(([a, b]) => within(a) && within(b)),
    fine: field.fine.filter(([a, b]) => within(a) && within(b)),
  }
  const maze = keneThrough(inside, ([x, y]) => [x * unit, y * unit], unit, onWhite)
  const disc = poly(ring([0, 0], 462, 462, 72))
  const rings = line(oval(0, 0, 428), slips.ink, 15) + line(oval(0, 0, 404), slips.red, 6)
  const rim = line(oval(0, 0, 447), slips.red, 34)
  const art =
    solid(hand, disc, slips.white, { depth: 40, decor: maze + rim + rings, shine: 0.7 }) +
    flat(brush(arc([0, 0], 300, 300, 3.5, 4.5), 60, hand.chance, 0.5), "#fff6e4", 0.18)
  return {
    art,
    box: { x: -462, y: -462, width: 924, height: 924 },
    wide_cm: 25,
    pose: "hangs",
    shadow: disc,
    focus: { at: [-150, -150], width: 470 },
  }
}

/** A square tile. @param ground which slip lies under the lines */
export function keneTile(hand: Hand, ground: "white" | "red"): Drawn {
  const paints = ground === "white" ? onWhite : onRed
  const unit = 66
  const maze = keneThrough(
    kene(hand.chance.fork("kene"), 6, 6),
    ([x, y]) => [x * unit, y * unit],
    unit,
    paints,
  )
  const square =
    "M-438-426Q-440-439-426-439L0-442L428-438Q440-438 440-426L442 0L439 428Q438 440 426 440L0 438L-428 440Q-439 439-439 428L-442 0Z"
  const frame = line("M-418-418H418V418H-418Z", paints.heart, 12)
  const art =
    flat("M-436-430L452-420L462 458L-424 452Z", tone("#9A6A4C", -0.45)) +
    solid(hand, square, paints.ground, { depth: 26, decor: maze + frame, shine: 0.8 }) +
    flat("M-420-420L-120-430L-380 250L-428 300Z", "#fff6e4", 0.08)
  return {
    art,
    box: { x: -441, y: -441, width: 903, height: 900 },
    wide_cm: 15.4,
    pose: "hangs",
    shadow: square,
    focus: { at: [-120, -130], width: 480 },
  }
}

/** A turtle: the shell is the pot, with its mouth on the back. */
export function turtle(hand: Hand): Drawn {
  const limb = (points: readonly Point[]) =>
    solid(hand, smooth(points), slips.red, { depth: 44, shine: 0.7 })
  const neck = turnedForm(120, pts("0,104 0.3,84 0.8,92 1,120"), 0.3)
  const shell = soft(
    "-372,-196 -330,-330 -190,-452 0,-490 200,-452 340,-330 384,-196 300,-150 0,-124 -290,-150",
  )
  const field = kene(hand.chance.fork("kene"), 5, 3)
  const bent = ([x, y]: Point): Point => [
    x * 62 * (1 - Math.abs(y + 2) * 0.025),
    -318 + y * 52 + x * x * 4.6,
  ]
  const decor =
    `<g transform="translate(-20 0)">${keneThrough(field, bent, 56, onWhite)}</g>` +
    line(softLine("-372,-196 -290,-158 0,-132 300,-158 384,-196"), slips.ink, 16)
  const head = soft(
    "-352,-214 -420,-300 -520,-318 -590,-270 -596,-214 -540,-180 -440,-176 -366,-160",
  )
  const face =
    flat(oval(-528, -262, 24, 22), slips.white) +
    flat(oval(-532, -262, 11, 12), slips.ink) +
    line(softLine("-594,-216 -560,-212 -522,-222"), slips.ink, 9) +
    [0, 1, 2]
      .map((i) =>
        line(
          smooth(
            [
              [-470 + i * 34, -300 + i * 22],
              [-452 + i * 30, -250],
              [-458 + i * 30, -196],
            ],
            false,
          ),
          slips.ink,
          8,
        ),
      )
      .join("")
  const art =
    limb(pts("280,-190 420,-150 452,-80 400,-60 300,-110")) +
    limb(pts("-300,-170 -400,-110 -428,-34 -356,0 -300,-30 -220,-140")) +
    limb(pts("230,-170 300,-120 350,-30 300,4 220,-10 150,-140")) +
    limb(pts("360,-220 452,-214 500,-176 420,-168 350,-180")) +
    solid(hand, soft("-350,-190 0,-140 370,-190 250,-70 0,-48 -240,-70"), slips.red, {
      depth: 50,
      shine: 0.7,
    }) +
    solid(hand, head, slips.red, { depth: 50, decor: face, shine: 0.7 }) +
    solid(hand, shell, slips.white, { depth: 90, decor, shine: 0.8 }) +
    `<g transform="translate(0 -462)">${vessel(hand, neck, { fill: slips.red, inside: slips.inside, shine: 0.5, lip: 14 })}</g>`
  return {
    art,
    box: { x: -596, y: -640, width: 1096, height: 644 },
    wide_cm: 18,
    pose: "stands",
    feet: [
      { at: [-350, -6], rx: 84 },
      { at: [270, -4], rx: 90 },
      { at: [0, -46], rx: 300, ry: 30 },
    ],
    focus: { at: [-330, -300], width: 560 },
  }
}
