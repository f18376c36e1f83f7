import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, type Point, poly, smooth } from "../kit/geometry"
import { shadow } from "../kit/page"
import { shape } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Family } from "../piece"
import { type Drawn, family, type Lens } from "../views"
import {
  along,
  favourite,
  hide,
  inset,
  leatherOf,
  pressed,
  roundedBox,
  saddleStitch,
  stamped,
} from "./hide"

const [x, y, w, h] = [130, 380, 740, 538]
const box = { x, y: y - 20, width: w, height: h + 20 }
const body = roundedBox(x, y, w, h, 54)

/** The window that is cut into the leather, and the weaving behind it. */
function strip(look: Look, colour: string, lens: Lens, chance: Chance): string {
  const place = (u: number, v: number): Point => [
    x + 26 + u * (w - 52),
    y + 246 + v * 190 + 4 * Math.sin(u * 5),
  ]
  const edge = [
    [x + 26, y + 246],
    [x + w - 26, y + 246],
    [x + w - 26, y + 436],
    [x + 26, y + 436],
  ] as const
  return (
    shape(poly(edge), tone(colour, -0.5)) +
    inset(look, place, 96, favourite(look, 2), chance, lens, (u) => 0.06 - u * 0.12) +
    pressed(poly(edge), colour, 5) +
    saddleStitch(edge)
  )
}

function stud(at: Point): string {
  return (
    shape(ellipse([at[0] + 3, at[1] + 5], 24, 24), "#1d1217", {
      opacity: 0.4,
      filter: "url(#touch)",
    }) +
    shape(ellipse(at, 23, 23), "#8E6A22") +
    shape(ellipse(at, 19, 19), "#C99A3A") +
    shape(ellipse([at[0] - 5, at[1] - 6], 8, 6), "#F6E3AE", { opacity: 0.9 })
  )
}

function flap(seed: string, colour: string, chance: Chance): string {
  const d = smooth([
    [x - 6, y + 40],
    [x + 30, y - 6],
    [x + w / 2, y - 10],
    [x + w - 30, y - 6],
    [x + w + 6, y + 40],
    [x + w - 2, y + 120],
    [x + w * 0.72, y + 186],
    [x + w / 2, y + 214],
    [x + w * 0.28, y + 186],
    [x + 2, y + 120],
  ])
  const seam = along([
    [x + 8, y + 104],
    [x + w * 0.29, y + 168],
    [x + w / 2, y + 196],
    [x + w * 0.71, y + 168],
    [x + w - 8, y + 104],
  ])
  return (
    shape(d, "#1d1217", { opacity: 0.36, filter: "url(#near)", transform: "translate(4 12)" }) +
    hide(d, tone(colour, 0.05), chance, {
      id: "flap",
      seed: `${seed}/flap`,
      box: { ...box, height: 240 },
    }) +
    saddleStitch(seam, undefined, false) +
    [0.22, 0.78].map((k) => stamped([x + w * k, y + 70], 42, colour)).join("") +
    pressed(`M${x + w * 0.32} ${y + 70}H${x + w * 0.68}`, colour, 4) +
    stud([x + w / 2, y + 168])
  )
}

/** A purse for coins: a flap with a press stud, and a woven strip across the front. */
export const purse: Family = family({
  beside: "hand",
  zoom: 2.4,
  draw: (piece, look, lens): Drawn => {
    const chance = chanceOf(piece.seed)
    const colour = leatherOf(piece.choice.colour)
    return {
      svg:
        shadow(body, { dx: 24, dy: 34, opacity: 0.36 }) +
        shadow(body, { dx: 8, dy: 12, opacity: 0.3, blur: "near" }) +
        hide(smooth(body), colour, chance.fork("body"), { id: "body", seed: piece.seed, box }) +
        saddleStitch(roundedBox(x + 18, y + 18, w - 36, h - 36, 42)) +
        strip(look, colour, lens, chance.fork("weave")) +
        flap(piece.seed, colour, chance.fork("flap")),
      box,
      width_cm: piece.size_cm[0] ?? 11,
      focus: [x + w * 0.42, y + 260],
    }
  },
})
