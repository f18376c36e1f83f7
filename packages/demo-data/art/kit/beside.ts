import type { Look } from "../looks/groups"
import { mix, tone } from "./colour"
import { ellipse, type Point, points, ring, sampled, smooth } from "./geometry"
import { shadow } from "./page"
import { group, shape, stroke } from "./svg"

/** Things whose size everybody knows, cut from paper in the colour of the wall. */
export type Yardstick = "hand" | "cup" | "chair" | "door" | "figure"

type Measure = { readonly width_cm: number; readonly height_cm: number }

export const yardsticks: Readonly<Record<Yardstick, Measure>> = {
  hand: { width_cm: 12.5, height_cm: 18 },
  cup: { width_cm: 11, height_cm: 9 },
  chair: { width_cm: 46, height_cm: 88 },
  door: { width_cm: 92, height_cm: 208 },
  figure: { width_cm: 56, height_cm: 165 },
}

const still = { dx: 0, dy: 0 }

// The shapes are in centimetres; their foot is at 0, up is negative.
const handOutline: readonly Point[] = points(
  "-3.1 70, -3 6, -2.9 0, -3.9 -3, -5.2 -5.4, -6.9 -7.9, -7.6 -9.5, -7.2 -10.4, -6.3 -10.1, -5 -8.4, -4.1 -7.3, -4 -9.4, -4.3 -12.5, -4.3 -15.5, -3.6 -16.6, -2.7 -15.8, -2.4 -12.6, -2.1 -10.7, -1.8 -13, -1.7 -16.7, -0.8 -18, 0.1 -16.8, 0.2 -13, 0.35 -10.7, 0.7 -12.8, 0.95 -15.7, 1.8 -16.9, 2.6 -15.7, 2.5 -12.6, 2.5 -10.2, 2.95 -11.6, 3.35 -13.1, 4.1 -14, 4.7 -13, 4.5 -11, 4.1 -8, 4 -4.5, 3.2 0, 3.1 6, 3.4 70",
)

function hand(paper: string): string {
  const lines = [
    "M-3.4 -7.2C-2 -5.6 0.4 -5.4 1.8 -6.6",
    "M-2.6 -3.4C-1.6 -4.6 -1.8 -6.2 -3.2 -7.1",
    "M-2.4 -8.6C-0.6 -7.4 2 -7.6 3.4 -8.8",
  ]
  const d = smooth(handOutline)
  return (
    shadow(sampled(handOutline, 3, true), { dx: 0.6, dy: 0.9, blur: "cm", opacity: 0.3 }) +
    shape(d, paper) +
    lines.map((l) => stroke(l, tone(paper, -0.22), 0.16, { opacity: 0.6 })).join("")
  )
}

function cup(paper: string): string {
  const body = "M-4.2 -9C-4.2 -5 -3.9 -2 -3.2 -0.2Q0 0.6 3.2 -0.2C3.9 -2 4.2 -5 4.2 -9Z"
  const handle = "M4 -7.6C6.8 -7.8 6.8 -2.8 3.6 -2.9"
  return (
    shadow(ring([1.2, 0], 5, 0.8), { ...still, opacity: 0.35, blur: "cm" }) +
    stroke(handle, tone(paper, -0.12), 1) +
    shape(body, paper) +
    shape(
      "M1.4 -9C1.8 -5 1.7 -2 1.2 0.2Q2.4 0.1 3.2 -0.2C3.9 -2 4.2 -5 4.2 -9Z",
      tone(paper, -0.14),
    ) +
    shape(ellipse([0, -9], 4.2, 0.9), tone(paper, 0.25)) +
    shape(ellipse([0, -8.85], 3.6, 0.62), tone("#5A3A28", 0.05))
  )
}

function chair(paper: string): string {
  const [dark, light] = [tone(paper, -0.16), tone(paper, 0.14)]
  const post = (x: number) => shape(`M${x} -88h3.4l0.3 88h-3.4Z`, dark)
  const slats = [-84, -72, -60].map((y) => shape(`M-18 ${y}q18 -2.4 36 0v6q-18 -2.2 -36 0Z`, paper))
  return (
    shadow(ring([4, 0], 27, 2.2), { ...still, opacity: 0.3, blur: "cm" }) +
    post(-20.5) +
    post(17) +
    slats.join("") +
    shape("M-19 -46h38l4 6h-46Z", light) +
    shape("M-23 -40h46v4.4h-46Z", paper) +
    shape("M-22.4 -35.6h3.8l-0.6 35.6h-3Z", paper) +
    shape("M18.6 -35.6h3.8l-0.2 35.6h-3Z", paper) +
    shape("M-19 -18h38v2.6h-38Z", dark)
  )
}

function door(paper: string): string {
  const panel = (x: number, y: number, height: number) =>
    shape(`M${x} ${y}h28v${height}h-28Z`, tone(paper, -0.12)) +
    shape(`M${x + 1.6} ${y + 1.6}h26.4v${height - 1.6}h-26.4Z`, tone(paper, 0.07))
  return (
    shape("M-46 -208h92v208h-92Z", tone(paper, -0.2)) +
    shape("M-41 -203h82v203h-82Z", paper) +
    [-34, 6].map((x) => panel(x, -194, 76) + panel(x, -104, 92)).join("") +
    shape(ellipse([34, -98], 2.4, 2.4), "#D9A021")
  )
}

function figure(paper: string): string {
  const dark = tone(paper, -0.2)
  const arm =
    "M-15 -136C-22 -124 -25 -104 -24 -86C-23 -82 -20 -82 -19 -86C-18 -102 -14 -116 -10 -124Z"
  const body =
    "M-6 -142C-14 -140 -17 -136 -17 -130C-16 -112 -12 -104 -14 -96C-20 -78 -24 -58 -25 -42Q0 -36 25 -42C24 -58 20 -78 14 -96C12 -104 16 -112 17 -130C17 -136 14 -140 6 -142Z"
  return (
    shadow(ring([6, 0], 30, 2.6), { ...still, opacity: 0.3, blur: "cm" }) +
    shape("M-12 -44L-10 -3Q-14 0 -4 0L-3 -44Z", dark) +
    shape("M3 -44L4 0Q14 0 10 -3L12 -44Z", dark) +
    group(shape(arm, dark), { transform: "translate(0 0)" }) +
    group(shape(arm, dark), { transform: "scale(-1 1)" }) +
    shape(body, paper) +
    shape("M-14 -97Q0 -93 14 -97L15 -92Q0 -88 -16 -92Z", tone(paper, -0.3)) +
    shape("M-3.4 -148h6.8v9q-3.4 3 -6.8 0Z", dark) +
    shape(ellipse([0, -151], 7.6, 9), tone(paper, 0.12)) +
    shape("M-8 -156C-8 -168 8 -168 8 -156Z", tone(paper, -0.34)) +
    shape(
      "M-14 -155Q0 -160 14 -155Q16 -152.6 13 -152.6Q0 -157 -13 -152.6Q-16 -152.6 -14 -155Z",
      tone(paper, -0.3),
    )
  )
}

const cut = { hand, cup, chair, door, figure } satisfies Record<
  Yardstick,
  (paper: string) => string
>

/** The yardstick with its foot at `foot`, at `px_per_cm`, leaning by `lean` degrees. */
export function beside(
  kind: Yardstick,
  { ground, table }: Look,
  [x, y]: Point,
  px_per_cm: number,
  lean = 0,
): string {
  const paper =
    kind === "hand" ? mix(mix(ground, "#A9714B", 0.55), "#fff4dc", 0.06) : mix(ground, table, 1.6)
  const shade = kind === "door" ? tone(ground, -0.06) : tone(paper, -0.04)
  return group(cut[kind](kind === "hand" ? paper : shade), {
    transform: `translate(${x} ${y}) rotate(${lean}) scale(${px_per_cm})`,
  })
}
