import { drawAnimal, drawBird } from "../people/animals"
import { boardBrush, placed } from "../people/brush"

import { things } from "../people/props"
import { chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { type Box, n } from "../kit/geometry"
import { Ink } from "../kit/ink"

import { clipped, group, shape } from "../kit/svg"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"
import { border } from "./border"
import { grounded, pine } from "./panel"
import { boardInk } from "./registers"

import { bright, sprig } from "./sprig"

function tile(which: number, size: number, seed: string): string {
  const chance = chanceOf(`${seed}/tile${which}`)
  const brush = boardBrush(boardInk, 2, `${seed}${which}`)
  const half = size / 2
  const box: Box = { x: -half, y: -half, width: size, height: size }
  const colours = [
    { band: "#A3243B", flowers: ["#F3EBDB", "#E2B33C"], leaf: "#5E7A3A" },
    { band: "#23395B", flowers: ["#E2B33C", "#C9707A"], leaf: "#7E8C4E" },
    { band: "#5E7A3A", flowers: ["#C23B2E", "#F3EBDB"], leaf: "#2F5A3A" },
    { band: "#D9A021", flowers: ["#A3243B", "#F3EBDB"], leaf: "#5E7A3A" },
  ][which] as { band: string; flowers: [string, string]; leaf: string }
  const motif =
    [
      () => drawBird(brush, "#C23B2E", "#23395B"),
      () => drawAnimal(brush, "llama", "#EFE4CC", "#C23B2E"),
      () => drawBird(brush, "#3C7F88", "#E2B33C"),
      () => things.tree(brush),
    ][which]?.() ?? ""
  const ink = new Ink()
  sprig(ink, [-size * 0.24, size * 0.22], size * 0.05, chance.pick(bright), -1.57)
  sprig(ink, [size * 0.25, size * 0.24], size * 0.045, chance.pick(bright), -1.57)
  const corner = size * 0.045
  const rounded = (dx: number, dy: number) =>
    `M${n(-half + corner + dx)} ${n(-half + dy)}h${n(size - corner * 2)}q${n(corner)} 0 ${n(corner)} ${n(corner)}v${n(size - corner * 2)}q0 ${n(corner)} ${n(-corner)} ${n(corner)}h${n(-(size - corner * 2))}q${n(-corner)} 0 ${n(-corner)} ${n(-corner)}v${n(-(size - corner * 2))}q0 ${n(-corner)} ${n(corner)} ${n(-corner)}Z`
  return (
    shape(rounded(14, 20), "#1d1217", { filter: "url(#near)", opacity: 0.34 }) +
    shape(rounded(5, 8), tone(pine, -0.3)) +
    clipped(
      `tile${which}`,
      rounded(0, 0),
      grounded(box, chance) + border(box, size * 0.13, colours, chance.fork("border")),
    ) +
    ink.toString() +
    placed(motif, {
      x: which === 0 || which === 2 ? -size * 0.02 : 0,
      y: size * 0.3,
      height: size * 0.6,
      mirrored: which === 2,
    })
  )
}

/** Four squares laid out on the table. */
export const coasters: Family = family({
  beside: "hand",
  draw: (piece): Drawn => {
    const chance = chanceOf(piece.seed)
    const size = 372
    const at: readonly (readonly [number, number, number])[] = [
      [292, 420, -5],
      [702, 398, 4],
      [306, 836, 3],
      [716, 818, -4],
    ]
    const svg = at.map(([x, y, lean], i) =>
      group(tile(i, size, piece.seed), {
        transform: `translate(${x} ${y}) rotate(${n(lean + chance.sway(1))})`,
      }),
    )
    return {
      svg: svg.join(""),
      box: {
        x: 292 - size / 2,
        y: 398 - size / 2,
        width: 716 - 292 + size,
        height: 836 - 398 + size,
      },
      width_cm: (piece.size_cm[0] ?? 10) * ((716 - 292 + size) / size),
      focus: [400, 520],
    }
  },
})
