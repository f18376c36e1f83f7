import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, type Point, poly, smooth } from "../kit/geometry"
import { shadow } from "../kit/page"
import { group, shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Family } from "../piece"
import { type Drawn, family, type Lens } from "../views"
import { favourite, hide, inset, leatherOf, metal, pressed, saddleStitch, stamped } from "./hide"

const [x, y, w, h] = [390, 420, 220, 640]
const steel = "#A9ADB0"

/** The ring, and one key on it. */
function ring(): string {
  const [rx, ry] = [500, 280]
  const round = (r: number) => ellipse([rx, ry], r, r)
  const key = `M${rx - 92} ${ry + 60}a46 46 0 1 0 2 0ZM${rx - 92} ${ry + 152}L${rx - 118} ${ry + 330}M${rx - 112} ${ry + 290}l34 6M${rx - 116} ${ry + 320}l28 4`
  const cast = (d: string, width: number) =>
    stroke(d, "#1d1217", width, {
      opacity: 0.3,
      filter: "url(#near)",
      transform: "translate(9 13)",
    })
  return (
    cast(round(128), 18) +
    cast(key, 22) +
    metal(key, 18, "#B9B4A6") +
    metal(round(128), 15, steel) +
    stroke(round(112), tone(steel, -0.3), 3)
  )
}

/** The woven strip runs down the strap: its cloth is turned by a quarter. */
function strip(look: Look, colour: string, lens: Lens, chance: Chance): string {
  const [left, top, wide, long] = [x + 58, y + 140, w - 116, 330]
  const place = (u: number, v: number): Point => [left + wide - v * wide, top + u * long]
  const edge: Point[] = [
    [left, top],
    [left + wide, top],
    [left + wide, top + long],
    [left, top + long],
  ]
  return (
    shape(poly(edge), tone(colour, -0.5)) +
    inset(look, place, 74, favourite(look, 0), chance, lens) +
    pressed(poly(edge), colour, 4) +
    saddleStitch(edge)
  )
}

const rivet = (down: number): string =>
  shape(ellipse([x + w / 2, y + down], 13, 13), "#6E6A62") +
  shape(ellipse([x + w / 2 - 3, y + down - 4], 5, 4), "#F3EFE4", { opacity: 0.8 })

/** A strap for keys: folded round a steel ring, a woven strip down its middle. */
export const keyRing: Family = family({
  beside: "hand",
  zoom: 2.2,
  draw: (piece, look, lens): Drawn => {
    const chance = chanceOf(piece.seed)
    const colour = leatherOf(piece.choice.colour)
    const fob: Point[] = [
      [x + 40, y],
      [x + w - 40, y],
      [x + w - 4, y + 90],
      [x + w, y + h - 110],
      [x + w / 2, y + h],
      [x, y + h - 110],
      [x + 4, y + 90],
    ]
    const seam: Point[] = [
      [x + 50, y + 24],
      [x + w - 50, y + 24],
      [x + w - 22, y + 94],
      [x + w - 20, y + h - 122],
      [x + w / 2, y + h - 30],
      [x + 20, y + h - 122],
      [x + 22, y + 94],
    ]
    const strap =
      shadow(fob, { dx: 20, dy: 26, opacity: 0.34 }) +
      shadow(fob, { dx: 8, dy: 10, opacity: 0.3, blur: "near" }) +
      ring() +
      hide(smooth(fob), colour, chance.fork("fob"), {
        id: "fob",
        seed: piece.seed,
        box: { x, y, width: w, height: h },
      }) +
      saddleStitch(seam) +
      strip(look, colour, lens, chance.fork("weave")) +
      stamped([x + w / 2, y + h - 96], 34, colour) +
      rivet(62) +
      rivet(96) +
      stroke(
        `M${x + 46} ${y + 4}Q${x + w / 2} ${y - 14} ${x + w - 46} ${y + 4}`,
        tone(colour, 0.2),
        8,
        { opacity: 0.6 },
      )
    return {
      svg: group(strap, { transform: "rotate(7 500 650)" }),
      box: { x: 360, y: 150, width: 290, height: 910 },
      width_cm: ((piece.size_cm[1] ?? 3) * 290) / 220,
      focus: [480, 620],
    }
  },
})
