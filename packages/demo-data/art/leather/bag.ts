import { chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, type Point, poly, ribbon, sampled, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { standing } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import { panel } from "../motifs/grid"
import { cellOf } from "../motifs/grid"
import type { Family } from "../piece"
import { fringe } from "../textile/edges"
import { weave } from "../textile/weave"
import { type Drawn, family } from "../views"
import { favourite, hide, leatherOf, metal, pressed, saddleStitch } from "./hide"

const [left, right, top, base] = [150, 850, 470, 1030]

/** A shoulder bag on the table: its strap stands up in a loop, the flap is a piece of tapestry. */
export const bag: Family = family({
  beside: "chair",
  zoom: 2.4,
  draw: (piece, look, lens): Drawn => {
    const chance = chanceOf(piece.seed)
    const colour = leatherOf(piece.choice.colour)
    const body: Point[] = [
      [left + 20, top],
      [right - 20, top],
      [right, top + 120],
      [right + 14, base - 60],
      [right - 30, base],
      [left + 30, base],
      [left - 14, base - 60],
      [left, top + 120],
    ]
    const side = poly([
      [right - 8, top + 20],
      [right + 64, top + 44],
      [right + 80, base - 54],
      [right - 20, base - 2],
    ])
    const strap = sampled(
      [
        [left + 40, top + 40],
        [left + 60, top - 130],
        [330, 170],
        [500, 116],
        [670, 170],
        [right - 60, top - 130],
        [right - 40, top + 40],
      ],
      12,
    )
    const strapShape = poly(ribbon(strap, () => 34))
    const large = favourite(look, 0)
    const cols = 98
    const grid = panel(chance.fork("grid"), cols, large)
    const cells = grid.length
    const palette = [look.undyed, ...look.dyes]
    const [fl, fr, ft, fb] = [left - 8, right + 8, top - 6, top + 372]
    const place = (u: number, v: number): Point => {
      const bulge = Math.sin(v * 1.5) * 10
      return [
        fl - bulge + u * (fr - fl + bulge * 2),
        ft + v * (fb - ft) + Math.sin(u * Math.PI) * v * 16,
      ]
    }
    const ink = new Ink()
    weave(ink, chance.fork("weave"), lens, {
      cols,
      cells,
      picks: 2,
      place,
      colour: (c, r) => palette[cellOf(grid, c, r)] ?? look.undyed,
      shade: (u, v) => 0.1 - u * 0.14 - (v < 0.08 ? (0.08 - v) * 2.4 : 0) - (v > 0.94 ? 0.06 : 0),
    })
    const edge = Array.from({ length: 60 }, (_, i) => place((i + 0.5) / 60, 1))
    const outline = [
      place(0, 0),
      place(1, 0),
      place(1, 0.5),
      place(1, 1),
      place(0.5, 1),
      place(0, 1),
      place(0, 0.5),
    ]
    const ring = (x: number) => metal(ellipse([x, top + 20], 26, 30), 9, "#C99A3A")
    return {
      svg:
        standing([500, base + 2], 370) +
        stroke(smooth(strap, false), "#1d1217", 30, {
          opacity: 0.22,
          filter: "url(#near)",
          transform: "translate(18 16)",
        }) +
        hide(strapShape, tone(colour, -0.06), chance.fork("strap"), {
          id: "strap",
          seed: `${piece.seed}/strap`,
          box: { x: 150, y: 90, width: 700, height: 440 },
        }) +
        saddleStitch(ribbon(strap, () => 18).slice(0, strap.length), "#E9D7B4", false) +
        saddleStitch(ribbon(strap, () => 18).slice(strap.length), "#E9D7B4", false) +
        shape(side, tone(colour, -0.34)) +
        stroke(`M${right + 30} ${top + 50}L${right + 26} ${base - 30}`, tone(colour, -0.5), 5) +
        hide(smooth(body), colour, chance.fork("body"), {
          id: "body",
          seed: piece.seed,
          box: { x: left - 20, y: top, width: 740, height: base - top },
        }) +
        saddleStitch(
          [
            [left + 4, top + 130],
            [left + 6, base - 66],
            [left + 42, base - 22],
            [right - 42, base - 22],
            [right - 6, base - 66],
            [right - 4, top + 130],
          ],
          "#E9D7B4",
          false,
        ) +
        pressed(`M${left + 30} ${base - 62}H${right - 30}`, colour, 5) +
        shape(smooth(outline), "#1d1217", {
          opacity: 0.42,
          filter: "url(#near)",
          transform: "translate(6 16)",
        }) +
        shape(poly(outline), tone(look.undyed, -0.4)) +
        ink.toString() +
        fringe(
          chance.fork("fringe"),
          edge,
          [0, 1],
          (i) => (i % 4 === 1 ? look.dyes[0] : look.undyed),
          { length: 62, strands: 4, thick: 3 },
        ) +
        hide(
          poly([
            [fl - 2, top - 22],
            [fr + 2, top - 22],
            [fr + 4, top + 26],
            [fl - 4, top + 26],
          ]),
          tone(colour, 0.03),
          chance.fork("yoke"),
          {
            id: "yoke",
            seed: `${piece.seed}/yoke`,
            box: { x: fl, y: top - 22, width: fr - fl, height: 50 },
          },
        ) +
        saddleStitch(
          [
            [fl + 8, top + 14],
            [fr - 8, top + 14],
          ],
          "#E9D7B4",
          false,
        ) +
        ring(left + 44) +
        ring(right - 44),
      box: { x: left - 14, y: top - 22, width: right - left + 28, height: base - top + 22 },
      width_cm: piece.size_cm[0] ?? 30,
      focus: [430, 790],
      table: base - 70,
    }
  },
})
