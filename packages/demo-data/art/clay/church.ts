import { tone } from "../kit/colour"
import { pts, soft } from "../form/outline"
import { type Path, smooth } from "../kit/geometry"
import { type Hand, placed } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"
import { rosette, spiral } from "../figures/bull"
import type { Drawn } from "../form/drawn"

export type EarthSlips = {
  readonly cream: string
  readonly red: string
  readonly brown: string
  readonly ink: string
  readonly ochre: string
}

const arch = (x: number, y: number, w: number, h: number): Path =>
  `M${x - w / 2} ${y}V${y - h + w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${y}Z`

const cross = (x: number, y: number, s: number, paint: string): string =>
  line(`M${x} ${y}V${y - s}M${x - s * 0.32} ${y - s * 0.66}H${x + s * 0.32}`, paint, s * 0.2)

/** A wall that leans out a little, as a hand leaves it. */
const wall = (x: number, top: number, w: number, h: number, flare = 14): Path =>
  `M${x - w / 2 + 4} ${top}Q${x} ${top - 8} ${x + w / 2 - 4} ${top}L${x + w / 2 + flare} ${top + h}Q${x} ${top + h + 12} ${x - w / 2 - flare} ${top + h}Z`

/** The ribbed cap of a tower. */
const cap = (hand: Hand, x: number, upper: number, w: number, h: number, brown: string): string =>
  solid(
    hand,
    smooth([
      [x - w * 0.42, upper - h * 0.35],
      [x - w * 0.38, upper - h * 0.45],
      [x - w * 0.16, upper - h * 0.55],
      [x, upper - h * 0.6],
      [x + w * 0.16, upper - h * 0.55],
      [x + w * 0.38, upper - h * 0.45],
      [x + w * 0.42, upper - h * 0.35],
    ]),
    brown,
    {
      depth: 30,
      decor: [-0.26, -0.08, 0.1, 0.28]
        .map((k) =>
          line(
            `M${x + w * k * 0.3} ${upper - h * 0.62}Q${x + w * k * 1.1} ${upper - h * 0.5} ${x + w * k * 1.5} ${upper - h * 0.34}`,
            tone(brown, 0.3),
            6,
          ),
        )
        .join(""),
    },
  )

/** A bell tower that stands with its foot at y: two storeys, cornices, a round cap and its cross. */
function tower(
  hand: Hand,
  x: number,
  foot: number,
  w: number,
  h: number,
  slips: EarthSlips,
): string {
  const { cream, red, brown, ink, ochre } = slips
  const storey = h * 0.5
  const cornice = (y: number, width: number) =>
    solid(
      hand,
      `M${x - width / 2} ${y - 13}Q${x} ${y - 22} ${x + width / 2} ${y - 13}L${x + width / 2 - 6} ${y + 14}Q${x} ${y + 22} ${x - width / 2 + 6} ${y + 14}Z`,
      red,
      { depth: 12 },
    )
  const bell = (y: number, s: number) =>
    flat(arch(x, y, 0.42 * w, s), ink) +
    flat(
      smooth([
        [x - w * 0.1, y - s * 0.56],
        [x, y - s * 0.78],
        [x + w * 0.1, y - s * 0.56],
        [x + w * 0.15, y - s * 0.26],
        [x - w * 0.15, y - s * 0.26],
      ]),
      ochre,
    )
  const upper = foot - storey
  const zig = Array.from(
    { length: 7 },
    (_, i) =>
      `${(x - w * 0.5 + (i * w) / 6).toFixed(0)} ${(foot - storey * 0.16 - (i % 2) * 22).toFixed(0)}`,
  ).join("L")
  return (
    solid(hand, wall(x, upper, w, storey, 8), cream, {
      depth: 34,
      decor:
        line(`M${zig}`, brown, 9) +
        rosette([x, foot - storey * 0.44], w * 0.1, red, ochre) +
        line(`M${x - w * 0.6} ${upper + storey * 0.22}H${x + w * 0.6}`, brown, 8),
    }) +
    cornice(upper, w * 1.2) +
    solid(hand, wall(x, upper - h * 0.34, w * 0.84, h * 0.34, 4), cream, { depth: 30 }) +
    bell(upper - 14, h * 0.26) +
    cornice(upper - h * 0.34, w * 1.06) +
    cap(hand, x, upper, w, h, brown) +
    cross(x, upper - h * 0.58, w * 0.34, red)
  )
}

/** The nave behind the front: roof of round tiles, a side wall in the shade. */
function nave(
  hand: Hand,
  { cream, red, brown, ink }: EarthSlips,
  w: number,
  foot: number,
  h: number,
  back: number,
): string {
  const [left, right] = [w / 2 - 20, w / 2 + back]
  const side: Path = `M${left} ${foot}V${foot - h}L${right} ${foot - h - 34}L${right + 6} ${foot - 62}Z`
  const roof: Path = `M${left - w * 0.55} ${foot - h - 150}L${right - w * 0.34} ${foot - h - 170}L${right + 26} ${foot - h - 22}L${left - 6} ${foot - h + 18}Z`
  const tiles = Array.from({ length: 9 }, (_, i) =>
    line(
      `M${left - w * 0.55 + i * 34} ${foot - h - 160}L${left + i * 34} ${foot - h + 20}`,
      tone(red, i % 2 === 0 ? -0.3 : 0.16),
      10,
    ),
  ).join("")
  return (
    solid(hand, side, tone(cream, -0.26), {
      depth: 30,
      decor:
        [0.3, 0.68]
          .map((k) => flat(arch(left + back * k, foot - h * 0.42 - k * 20, 40, 84), ink))
          .join("") + line(`M${left} ${foot - 26}L${right} ${foot - 84}`, brown, 16),
    }) + solid(hand, roof, red, { depth: 24, decor: tiles })
  )
}

function front(hand: Hand, slips: EarthSlips, w: number, foot: number, h: number): string {
  const { cream, red, brown, ink, ochre } = slips
  const gable: Path = `M${-w / 2} ${foot}L${-w / 2 + 8} ${foot - h * 0.74}Q${-w * 0.2} ${foot - h * 0.8} 0 ${foot - h}Q${w * 0.2} ${foot - h * 0.8} ${w / 2 - 8} ${foot - h * 0.74}L${w / 2} ${foot}Q0 ${foot + 14} ${-w / 2} ${foot}Z`
  const door = arch(0, foot, w * 0.3, h * 0.4)
  const vine = (s: number) =>
    spiral(hand, [s * w * 0.3, foot - h * 0.24], w * 0.07, red, 10, 2, s > 0 ? 0 : 3.1) +
    rosette([s * w * 0.3, foot - h * 0.46], w * 0.04, red, ochre)
  return (
    solid(hand, gable, cream, {
      depth: 44,
      decor:
        flat(arch(0, foot + 6, w * 0.44, h * 0.5), red) +
        flat(arch(0, foot + 6, w * 0.38, h * 0.46), cream) +
        flat(door, ink) +
        flat(arch(0, foot, w * 0.24, h * 0.36), brown) +
        line(`M0 ${foot}V${foot - h * 0.36}`, ink, 8) +
        vine(-1) +
        vine(1) +
        line(`M${-w / 2} ${foot - 20}H${w / 2}`, brown, 18),
    }) +
    flat(oval(0, foot - h * 0.68, w * 0.11), red) +
    flat(oval(0, foot - h * 0.68, w * 0.085), cream) +
    line(
      `M0 ${foot - h * 0.68 - w * 0.06}V${foot - h * 0.68}L${w * 0.045} ${foot - h * 0.68 + 6}`,
      ink,
      6,
    )
  )
}

/** A church of Quinua. @param towers one over the door, or two beside the gable */
export function church(hand: Hand, slips: EarthSlips, towers: 1 | 2): Drawn {
  const base = solid(
    hand,
    soft("-400,-50 -300,-92 340,-104 440,-60 380,-6 0,14 -360,-2"),
    slips.brown,
    { depth: 34, decor: line("M-420-30Q0 40 430-40", slips.red, 14) },
  )
  const bush = (x: number, y: number) =>
    flat(
      pts("0,0 -18,10 18,10 0,-18")
        .map(([dx = 0, dy = 0]) => oval(x + dx, y + dy, 18))
        .join(""),
      "#7E8C4E",
    )
  const art =
    towers === 2
      ? base +
        nave(hand, slips, 470, -52, 330, 150) +
        front(hand, slips, 330, -40, 500) +
        tower(hand, -196, -44, 176, 640, slips) +
        tower(hand, 196, -44, 176, 640, slips) +
        cross(0, -530, 64, slips.red)
      : base +
        nave(hand, slips, 380, -52, 280, 190) +
        placed(tower(hand, 0, -430, 200, 430, slips), [0, 0]) +
        front(hand, slips, 420, -40, 480)
  return {
    art: art + bush(-330, -60) + bush(330, -50),
    box:
      towers === 2
        ? { x: -400, y: -830, width: 840, height: 842 }
        : { x: -400, y: -780, width: 840, height: 792 },
    wide_cm: towers === 2 ? 22 : 14,
    pose: "stands",
    depth: 90,
    feet: [{ at: [20, -40], rx: 400, ry: 56 }],
    focus: { at: [-60, -420], width: 470 },
  }
}
