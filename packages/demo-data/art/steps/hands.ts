import { tone } from "../kit/colour"
import { ellipse, n, type Point, smooth } from "../kit/geometry"
import { group, shape, stroke } from "../kit/svg"

/** Whose hands these are: their skin, and the two dyes of the sleeve. */
export type Worker = { readonly skin: string; readonly sleeve: string; readonly cuff: string }

/** Turns a hand: its own frame has the arm coming straight up from below. */
export type Reach = {
  /** Where its fingertips, or the tip of its tool, touch the work. */
  readonly at: Point
  /** Degrees; negative lets the arm come from the lower right. */
  readonly lean?: number
  readonly mirrored?: boolean
  readonly size?: number
}

const finger = (d: string, width: number, skin: string): string =>
  stroke(d, tone(skin, -0.42), width + 3, { transform: "translate(2.5 3.5)", opacity: 0.5 }) +
  stroke(d, skin, width) +
  stroke(d, tone(skin, 0.22), n(width * 0.26), {
    transform: `translate(${n(-width * 0.16)} ${n(-width * 0.12)})`,
    opacity: 0.5,
  })

const nail = (x: number, y: number, turn: number, skin: string): string =>
  shape(ellipse([0, 0], 7, 9), tone(skin, 0.36), {
    transform: `translate(${x} ${y}) rotate(${turn})`,
    opacity: 0.85,
  })

/** Forearm and sleeve from the wrist down and out of the picture. */
function arm(x: number, y: number, { skin, sleeve, cuff }: Worker): string {
  const [from, to] = [y + 96, y + 900]
  return (
    shape(
      `M${x - 46} ${y}Q${x - 40} ${y + 60} ${x - 56} ${from}L${x + 60} ${from}Q${x + 46} ${y + 60} ${x + 50} ${y}Z`,
      skin,
    ) +
    shape(
      `M${x + 16} ${y}Q${x + 24} ${y + 60} ${x + 26} ${from}L${x + 60} ${from}Q${x + 46} ${y + 60} ${x + 50} ${y}Z`,
      tone(skin, -0.2),
      { opacity: 0.6 },
    ) +
    shape(`M${x - 72} ${from - 4}L${x + 76} ${from - 8}L${x + 120} ${to}H${x - 110}Z`, sleeve) +
    shape(
      `M${x + 30} ${from - 6}L${x + 76} ${from - 8}L${x + 120} ${to}H${x + 50}Z`,
      tone(sleeve, -0.26),
      { opacity: 0.7 },
    ) +
    shape(
      `M${x - 74} ${from - 6}L${x + 78} ${from - 10}L${x + 80} ${from + 22}L${x - 76} ${from + 26}Z`,
      cuff,
    ) +
    stroke(
      `M${x - 72} ${from + 44}L${x + 82} ${from + 40}M${x - 74} ${from + 58}L${x + 84} ${from + 54}`,
      cuff,
      5,
    ) +
    stroke(`M${x - 68} ${from + 4}${"l9 10l9 -10".repeat(8)}`, sleeve, 3.4)
  )
}

const palm = (points: readonly Point[], skin: string): string =>
  shape(smooth(points), tone(skin, -0.36), { transform: "translate(3 5)", opacity: 0.5 }) +
  shape(smooth(points), skin)

/** What lies in the frame of a hand, with the tip of it at `tip`, put where it is wanted. */
function put(svg: string, tip: Point, { at, lean = 0, mirrored = false, size = 1 }: Reach): string {
  const [a, k] = [(lean * Math.PI) / 180, mirrored ? -1 : 1]
  const [tx, ty] = [
    (tip[0] * Math.cos(a) - tip[1] * Math.sin(a)) * size * k,
    (tip[0] * Math.sin(a) + tip[1] * Math.cos(a)) * size,
  ]
  return group(svg, {
    transform: `translate(${n(at[0] - tx)} ${n(at[1] - ty)}) scale(${n(size * k * 100) / 100} ${size}) rotate(${lean})`,
  })
}

/** Thumb and forefinger together: for what is small, thin, or held like a pen. `tool` is drawn along its own axis, tip at `reach`. */
export function pinch(worker: Worker, reach: Reach, tool = "", tool_reach = 0): string {
  const { skin } = worker
  const held = tool ? group(tool, { transform: "translate(0 4) rotate(-32)" }) : ""
  const a = (-32 * Math.PI) / 180
  const tip: Point = tool ? [tool_reach * Math.sin(a), 4 - tool_reach * Math.cos(a)] : [-4, 2]
  const svg =
    arm(76, 176, worker) +
    finger("M122 108Q136 66 94 66", 29, skin) +
    finger("M104 88Q112 36 64 46", 33, skin) +
    finger("M84 72Q84 12 36 30", 34, skin) +
    palm(
      [
        [30, 92],
        [66, 58],
        [112, 72],
        [134, 116],
        [126, 184],
        [34, 186],
        [20, 136],
      ],
      skin,
    ) +
    held +
    finger("M40 150Q-10 112 -8 18", 35, skin) +
    finger("M66 82Q44 14 4 2", 33, skin) +
    nail(6, 2, -64, skin) +
    nail(-8, 20, -8, skin) +
    stroke("M60 108q24 -14 44 4M52 134q8 12 4 30", tone(skin, -0.3), 3, { opacity: 0.5 })
  return put(svg, tip, reach)
}

/** A closed hand round a handle; the tool runs up from it, its tip at `tool_reach` above the hand. */
export function fist(worker: Worker, reach: Reach, tool: string, tool_reach: number): string {
  const { skin } = worker
  const svg =
    arm(16, 96, worker) +
    palm(
      [
        [-36, -44],
        [10, -66],
        [58, -44],
        [66, 30],
        [52, 104],
        [-24, 106],
        [-42, 40],
      ],
      skin,
    ) +
    tool +
    [-38, -8, 22, 50]
      .map((y, i) => finger(`M52 ${y}Q20 ${y - 8} ${-28 + i * 3} ${y + 2}`, 31 - i * 1.5, skin))
      .join("") +
    finger("M44 -50Q26 -88 -16 -72", 34, skin) +
    nail(-16, -72, 76, skin)
  return put(svg, [0, -tool_reach], reach)
}

const spread = (skin: string): string =>
  finger("M40 14Q50 -34 54 -70", 28, skin) +
  finger("M16 2Q20 -60 22 -104", 31, skin) +
  finger("M-12 0Q-14 -66 -14 -116", 32, skin) +
  finger("M-38 8Q-46 -50 -48 -96", 31, skin)

const flatPalm: readonly Point[] = [
  [-54, 60],
  [-50, 4],
  [-4, -16],
  [48, 0],
  [60, 66],
  [46, 150],
  [-34, 152],
]

/** A flat hand that presses, smooths or wipes; `under` is what it holds down. */
export function flat(worker: Worker, reach: Reach, under = ""): string {
  const { skin } = worker
  const nails = [
    [54, -72, 4],
    [22, -108, 2],
    [-14, -120, 0],
    [-48, -100, -4],
  ].map(([x, y, turn]) => nail(x ?? 0, y ?? 0, turn ?? 0, skin))
  const svg =
    under +
    arm(6, 140, worker) +
    spread(skin) +
    palm(flatPalm, skin) +
    finger("M-42 88Q-92 56 -96 2", 33, skin) +
    nails.join("") +
    nail(-96, 0, -6, skin)
  return put(svg, [0, -50], reach)
}

/** A hand that holds the work: its fingers lie behind it, its thumb before it. */
export function holding(worker: Worker, reach: Reach): { behind: string; before: string } {
  const { skin } = worker
  return {
    behind: put(arm(6, 140, worker) + spread(skin) + palm(flatPalm, skin), [0, -40], reach),
    before: put(
      finger("M-40 96Q-40 30 -8 -34", 36, skin) + nail(-7, -36, 26, skin),
      [0, -40],
      reach,
    ),
  }
}
