import { boardBrush, placed } from "../people/brush"
import { villager } from "../people/cast"
import { drawPerson } from "../people/person"
import { tools } from "../people/props"
import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { type Point, ring, shifted, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow } from "../kit/page"
import { clipped, shape } from "../kit/svg"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"
import { blossom, leaflet } from "./border"
import { pine, plaster } from "./panel"
import { boardInk } from "./registers"

import { sprig } from "./sprig"

const villagers: Readonly<Record<string, (chance: Chance, seed: string) => string>> = {
  farmer: (chance, seed) => {
    const brush = boardBrush(boardInk, 1.7, seed)
    return drawPerson(
      brush,
      villager(chance, false, {
        tool: "hoe",
        over: "poncho",
        cloth: "#C23B2E",
        trim: "#E2B33C",
        hat: { kind: "wide", colour: "#E7DCC4" },
      }),
      tools.hoe(brush),
    )
  },
  musician: (chance, seed) => {
    const brush = boardBrush(boardInk, 1.7, seed)
    return drawPerson(
      brush,
      villager(chance, false, {
        tool: "harp",
        over: "waistcoat",
        cloth: "#23395B",
        coat: "#F3EBDB",
        trim: "#E2B33C",
        hat: { kind: "felt", colour: "#5A3A28" },
      }),
      tools.harp(brush),
    )
  },
  weaver: (chance, seed) => {
    const brush = boardBrush(boardInk, 1.7, seed)
    return drawPerson(
      brush,
      villager(chance, true, {
        tool: "spindle",
        coat: "#C9707A",
        cloth: "#5E7A3A",
        below: "#23395B",
        trim: "#E2B33C",
      }),
      tools.spindle(brush),
    )
  },
}

/** A painted disc with the villager the buyer chose. */
export const magnet: Family = family({
  beside: "hand",
  draw: (piece): Drawn => {
    const chance = chanceOf(piece.seed)
    const [centre, r]: [Point, number] = [[500, 610], 390]
    const rim = ring(centre, r, r, 64, () => chance.sway(0.002))
    const figure = villagers[piece.choice.figure ?? "farmer"] ?? villagers.farmer
    const [band, flowers] = {
      farmer: ["#5E7A3A", ["#E2B33C", "#F3EBDB"]],
      musician: ["#A3243B", ["#F3EBDB", "#E2B33C"]],
      weaver: ["#23395B", ["#C9707A", "#F3EBDB"]],
    }[piece.choice.figure ?? "farmer"] as [string, string[]]
    const ink = new Ink()
    const count = 16
    ring(centre, r * 0.885, r * 0.885, count).forEach((at, i) => {
      const along = (i / count) * 2 * Math.PI + Math.PI / 2
      leaflet(ink, at, along + 0.2, r * 0.17, "#7E8C4E")
      leaflet(ink, at, along + Math.PI - 0.2, r * 0.17, tone("#7E8C4E", 0.2))
      blossom(ink, at, r * 0.066, flowers[i % 2] ?? plaster, "#F2D492")
    })
    sprig(ink, [centre[0] - r * 0.52, centre[1] + r * 0.2], r * 0.1, "#E2B33C", -1.57)
    sprig(ink, [centre[0] + r * 0.52, centre[1] + r * 0.1], r * 0.1, "#C9707A", -1.57)
    const field = smooth(ring(centre, r * 0.77, r * 0.77, 48))
    const hill = `M${centre[0] - r} ${centre[1] + r * 0.46}q${r} ${-r * 0.2} ${r * 2} 0v${r}h${-r * 2}Z`
    const person = placed(figure?.(chance.fork("figure"), piece.seed) ?? "", {
      x: centre[0],
      y: centre[1] + r * 0.6,
      height: r * 1.2,
    })
    return {
      svg:
        shadow(rim, { dx: 16, dy: 22, opacity: 0.34, blur: "near" }) +
        shape(smooth(shifted(rim, 9, 14)), tone(pine, -0.25)) +
        shape(smooth(rim), band) +
        shape(field, plaster, { stroke: boardInk, "stroke-width": 3 }) +
        clipped("field", field, shape(hill, "#B9C48A", { stroke: boardInk, "stroke-width": 3 })) +
        ink.toString() +
        person +
        shape(
          smooth(ring([centre[0] - r * 0.3, centre[1] - r * 0.42], r * 0.5, r * 0.3, 24)),
          "#fffaf0",
          { opacity: 0.1 },
        ),
      box: { x: centre[0] - r, y: centre[1] - r, width: r * 2, height: r * 2 },
      width_cm: piece.size_cm[0] ?? 7,
      focus: [centre[0], centre[1] - r * 0.1],
    }
  },
})
