import { drawAnimal, drawBird } from "../people/animals"
import { boardBrush, placed } from "../people/brush"

import { chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, n, type Point, poly, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { cord, rod } from "../kit/page"
import { group, shape, stroke } from "../kit/svg"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"
import { blossom, leaflet } from "./border"
import { pine } from "./panel"
import { boardInk } from "./registers"

const outlines: Readonly<Record<"star" | "bird" | "llama", readonly Point[]>> = {
  star: Array.from({ length: 16 }, (_, i): Point => {
    const [a, r] = [(i / 16) * 2 * Math.PI - Math.PI / 2, i % 2 ? 31 : 50]
    return [Math.cos(a) * r, -50 + Math.sin(a) * r]
  }),
  bird: [
    [-62, -78],
    [-34, -62],
    [-6, -74],
    [14, -92],
    [36, -98],
    [52, -88],
    [66, -74],
    [50, -66],
    [44, -46],
    [24, -22],
    [-6, -14],
    [-28, -30],
    [-52, -34],
    [-66, -52],
  ],
  llama: [
    [-36, -56],
    [0, -62],
    [14, -66],
    [16, -92],
    [20, -108],
    [32, -110],
    [36, -98],
    [48, -88],
    [44, -76],
    [38, -70],
    [36, -36],
    [30, -2],
    [10, -2],
    [8, -22],
    [-10, -22],
    [-12, -2],
    [-32, -2],
    [-34, -30],
    [-42, -44],
  ],
}

function ornament(
  kind: keyof typeof outlines,
  x: number,
  y: number,
  size: number,
  seed: string,
): string {
  const brush = boardBrush(boardInk, 1.6, `${seed}${kind}`)
  const k = size / 100
  const edge = outlines[kind].map(([px, py]): Point => [px * k, py * k + size * 0.5])
  const d = kind === "star" ? poly(edge) : smooth(edge)
  const ink = new Ink()
  if (kind === "star") {
    for (let i = 0; i < 8; i++)
      leaflet(
        ink,
        [0, 0],
        (i / 8) * 2 * Math.PI - Math.PI / 2,
        size * 0.36,
        i % 2 ? "#E2B33C" : "#F3EBDB",
      )
    blossom(ink, [0, 0], size * 0.16, "#E2B33C", "#F6EEDD")
  }
  const painted =
    kind === "bird"
      ? placed(drawBird(brush, "#3C7F88", "#E2B33C"), { x: 0, y: size * 0.46, height: size * 0.92 })
      : kind === "llama"
        ? placed(drawAnimal(brush, "llama", "#F3EBDB", "#C23B2E"), {
            x: 0,
            y: size * 0.46,
            height: size * 0.94,
          })
        : ink.toString()
  const colour = { star: "#A3243B", bird: "#F2D9A0", llama: "#8FB0A8" }[kind]
  return group(
    shape(d, "#1d1217", { filter: "url(#near)", opacity: 0.32, transform: "translate(14 20)" }) +
      shape(d, tone(pine, -0.3), {
        transform: "translate(5 7)",
        stroke: tone(pine, -0.3),
        "stroke-width": size * 0.1,
        "stroke-linejoin": "round",
      }) +
      shape(d, colour, { stroke: colour, "stroke-width": size * 0.1, "stroke-linejoin": "round" }) +
      painted,
    { transform: `translate(${n(x)} ${n(y)})` },
  )
}

/** A bird, a star and a llama, sawn and painted, on their cords. */
export const ornaments: Family = family({
  beside: "hand",
  draw: (piece, look): Drawn => {
    const chance = chanceOf(piece.seed)
    const hung = [
      ["bird", 250, 520, 280],
      ["star", 520, 800, 300],
      ["llama", 770, 560, 290],
    ] as const
    const strings = hung.map(([kind, x, y, size]) => {
      const top = y - size * (kind === "star" ? 0.5 : 0.46)
      const cordAt = kind === "llama" ? x + size * 0.2 : kind === "bird" ? x + size * 0.3 : x
      const d = `M${n(cordAt - 6)} 172Q${n(cordAt + chance.sway(8))} ${n((top + 172) / 2)} ${n(cordAt)} ${n(top)}Q${n(cordAt + chance.sway(8))} ${n((top + 172) / 2)} ${n(cordAt + 6)} 172`
      return (
        stroke(d, tone("#C23B2E", -0.35), 5.5) +
        stroke(d, "#C23B2E", 3.4) +
        shape(ellipse([cordAt, top], 7, 7), boardInk)
      )
    })
    return {
      svg:
        cord(110, 890, 150, [500, 46], tone(look.undyed, -0.2)) +
        rod(90, 910, 160, "#7A5236", 26) +
        strings.join("") +
        hung.map(([kind, x, y, size]) => ornament(kind, x, y, size, piece.seed)).join(""),
      box: { x: 90, y: 140, width: 820, height: 830 },
      width_cm: (piece.size_cm[1] ?? 5) * (820 / 290) * 1.25,
      focus: [520, 760],
    }
  },
})
