import { chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, type Point, poly, smooth } from "../kit/geometry"
import { shadow } from "../kit/page"
import { group, shape, stroke } from "../kit/svg"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"
import {
  along,
  favourite,
  hide,
  inset,
  leatherOf,
  metal,
  pressed,
  roundedBox,
  saddleStitch,
  stamped,
} from "./hide"
import { belt } from "./belt"
import { bag } from "./bag"

/** A purse for coins: a flap with a press stud, and a woven strip across the front. */
const purse: Family = family({
  beside: "hand",
  zoom: 2.4,
  draw: (piece, look, lens): Drawn => {
    const chance = chanceOf(piece.seed)
    const colour = leatherOf(piece.choice.colour)
    const [x, y, w, h] = [130, 380, 740, 538]
    const body = roundedBox(x, y, w, h, 54)
    const flap = smooth([
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
    const place = (u: number, v: number): Point => [
      x + 26 + u * (w - 52),
      y + 246 + v * 190 + 4 * Math.sin(u * 5),
    ]
    const box = { x, y: y - 20, width: w, height: h + 20 }
    const stud: Point = [x + w / 2, y + 168]
    const frame = [
      [x + 26, y + 246],
      [x + w - 26, y + 246],
      [x + w - 26, y + 436],
      [x + 26, y + 436],
    ] as const
    return {
      svg:
        shadow(body, { dx: 24, dy: 34, opacity: 0.36 }) +
        shadow(body, { dx: 8, dy: 12, opacity: 0.3, blur: "near" }) +
        hide(smooth(body), colour, chance.fork("body"), { id: "body", seed: piece.seed, box }) +
        saddleStitch(roundedBox(x + 18, y + 18, w - 36, h - 36, 42)) +
        shape(poly(frame), tone(colour, -0.5)) +
        inset(
          look,
          place,
          96,
          favourite(look, 2),
          chance.fork("weave"),
          lens,
          (u) => 0.06 - u * 0.12,
        ) +
        pressed(poly(frame), colour, 5) +
        saddleStitch([...frame]) +
        shape(flap, "#1d1217", {
          opacity: 0.36,
          filter: "url(#near)",
          transform: "translate(4 12)",
        }) +
        hide(flap, tone(colour, 0.05), chance.fork("flap"), {
          id: "flap",
          seed: `${piece.seed}/flap`,
          box: { x, y: y - 20, width: w, height: 240 },
        }) +
        saddleStitch(
          along([
            [x + 8, y + 104],
            [x + w * 0.29, y + 168],
            [x + w / 2, y + 196],
            [x + w * 0.71, y + 168],
            [x + w - 8, y + 104],
          ]),
          "#E9D7B4",
          false,
        ) +
        [0.22, 0.78].map((k) => stamped([x + w * k, y + 70], 42, colour)).join("") +
        pressed(`M${x + w * 0.32} ${y + 70}H${x + w * 0.68}`, colour, 4) +
        shape(ellipse([stud[0] + 3, stud[1] + 5], 24, 24), "#1d1217", {
          opacity: 0.4,
          filter: "url(#touch)",
        }) +
        shape(ellipse(stud, 23, 23), "#8E6A22") +
        shape(ellipse(stud, 19, 19), "#C99A3A") +
        shape(ellipse([stud[0] - 5, stud[1] - 6], 8, 6), "#F6E3AE", { opacity: 0.9 }),
      box,
      width_cm: piece.size_cm[0] ?? 11,
      focus: [x + w * 0.42, y + 260],
    }
  },
})

/** A strap for keys: folded round a steel ring, a woven strip down its middle. */
const keyRing: Family = family({
  beside: "hand",
  zoom: 2.2,
  draw: (piece, look, lens): Drawn => {
    const chance = chanceOf(piece.seed)
    const colour = leatherOf(piece.choice.colour)
    const [x, y, w, h] = [390, 420, 220, 640]
    const fob: Point[] = [
      [x + 40, y],
      [x + w - 40, y],
      [x + w - 4, y + 90],
      [x + w, y + h - 110],
      [x + w / 2, y + h],
      [x, y + h - 110],
      [x + 4, y + 90],
    ]
    const inner: Point[] = [
      [x + 50, y + 24],
      [x + w - 50, y + 24],
      [x + w - 22, y + 94],
      [x + w - 20, y + h - 122],
      [x + w / 2, y + h - 30],
      [x + 20, y + h - 122],
      [x + 22, y + 94],
    ]
    const strip = { left: x + 58, top: y + 140, width: w - 116, height: 330 }
    // The strip runs down the strap: the cloth is turned by a quarter.
    const place = (u: number, v: number): Point => [
      strip.left + strip.width - v * strip.width,
      strip.top + u * strip.height,
    ]
    const frame: Point[] = [
      [strip.left, strip.top],
      [strip.left + strip.width, strip.top],
      [strip.left + strip.width, strip.top + strip.height],
      [strip.left, strip.top + strip.height],
    ]
    const [rx, ry] = [500, 280]
    const steel = "#A9ADB0"
    const round = (r: number) => ellipse([rx, ry], r, r)
    const key = `M${rx - 92} ${ry + 60}a46 46 0 1 0 2 0ZM${rx - 92} ${ry + 152}L${rx - 118} ${ry + 330}M${rx - 112} ${ry + 290}l34 6M${rx - 116} ${ry + 320}l28 4`
    const box = { x, y, width: w, height: h }
    return {
      svg: group(
        shadow(fob, { dx: 20, dy: 26, opacity: 0.34 }) +
          shadow(fob, { dx: 8, dy: 10, opacity: 0.3, blur: "near" }) +
          stroke(round(128), "#1d1217", 18, {
            opacity: 0.3,
            filter: "url(#near)",
            transform: "translate(10 14)",
          }) +
          stroke(key, "#1d1217", 22, {
            opacity: 0.3,
            filter: "url(#near)",
            transform: "translate(8 12)",
          }) +
          metal(key, 18, "#B9B4A6") +
          metal(round(128), 15, steel) +
          stroke(round(112), tone(steel, -0.3), 3) +
          hide(smooth(fob), colour, chance.fork("fob"), { id: "fob", seed: piece.seed, box }) +
          saddleStitch(inner) +
          shape(poly(frame), tone(colour, -0.5)) +
          inset(look, place, 74, favourite(look, 0), chance.fork("weave"), lens) +
          pressed(poly(frame), colour, 4) +
          saddleStitch(frame) +
          stamped([x + w / 2, y + h - 96], 34, colour) +
          [62, 96]
            .map(
              (down) =>
                shape(ellipse([x + w / 2, y + down], 13, 13), "#6E6A62") +
                shape(ellipse([x + w / 2 - 3, y + down - 4], 5, 4), "#F3EFE4", { opacity: 0.8 }),
            )
            .join("") +
          stroke(
            `M${x + 46} ${y + 4}Q${x + w / 2} ${y - 14} ${x + w - 46} ${y + 4}`,
            tone(colour, 0.2),
            8,
            { opacity: 0.6 },
          ),
        { transform: "rotate(7 500 650)" },
      ),
      box: { x: 360, y: 150, width: 290, height: 910 },
      width_cm: ((piece.size_cm[1] ?? 3) * 290) / 220,
      focus: [480, 620],
    }
  },
})

/** Bags, belts, purses and key rings of leather with weaving in them, by SKU. */
export const leather = {
  "AWA-005": purse,
  "AWA-006": bag,
  "AWA-007": belt,
  "CAS-008": keyRing,
}
