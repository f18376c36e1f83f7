import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import {
  bounds,
  nth,
  type Point,
  points,
  poly,
  rectangle,
  ring,
  sampled,
  shifted,
  turned,
} from "../kit/geometry"
import { shadow } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { fringe, needle } from "../textile/edges"
import { applique, leafOutline, stem } from "../textile/embroidery"
import { stripeOf, woven } from "../textile/fabrics"
import { cutTo, type Fabric, patch, volume } from "../textile/patch"
import { cloth, type Print } from "../textile/sewn"
import type { Drawn, Lens } from "../views"
import { bloom, type Draw, lead, skirt, stocking } from "./feast"

/** A runner that lies over a table and hangs down before it. */
function runner(
  piece: Piece,
  look: Look,
  lens: Lens,
  worked: { fabric: Fabric; colour: string; end: (chance: Chance) => string; tails: number },
): Drawn {
  const chance = chanceOf(piece.seed)
  const edge = 470
  const table =
    shape(`M-20 250L1020 250L1020 ${edge}L-20 ${edge}Z`, tone(look.table, 0.14)) +
    shape(`M-20 ${edge}H1020V${edge + 74}H-20Z`, tone(look.table, -0.16)) +
    stroke(`M-20 ${edge}H1020`, tone(look.table, 0.4), 4) +
    shape(`M-20 ${edge + 74}H1020v26H-20Z`, "#1d1217", { "fill-opacity": 0.16 })
  const top: Point[] = [
    [372, 252],
    [634, 252],
    [712, edge + 1],
    [296, edge + 1],
  ]
  const hang = rectangle({ x: 296, y: edge - 2, width: 416, height: 622 }, 4)
  const lit = ([, y]: Point) => (y < edge ? 0.1 : y < edge + 30 ? 0.14 - (y - edge) / 200 : -0.02)
  const foot = Array.from({ length: 27 }, (_, i): Point => [300 + i * 15.7, 1080])
  const tails =
    worked.tails > 0
      ? fringe(chance.fork("fringe"), foot, [0, 1], () => tone(dyes.fleece, chance.sway(0.06)), {
          length: worked.tails,
          thick: 3,
          strands: 4,
        })
      : ""
  const common = { lens, colour: worked.colour, light: lit, fabric: worked.fabric, hair: 0.3 }
  const svg =
    table +
    shadow([...top], { dx: 14, dy: 4, opacity: 0.24, blur: "near" }) +
    patch(top, { ...common, chance: chance.fork("top"), round: 4 }) +
    shadow(hang, { dx: 20, dy: 18, opacity: 0.32 }) +
    tails +
    patch(hang, { ...common, chance: chance.fork("hang"), round: 14 }) +
    stroke(`M296 ${edge + 4}Q504 ${edge - 2} 712 ${edge + 4}`, tone(worked.colour, 0.4), 8, {
      "stroke-opacity": 0.4,
    }) +
    worked.end(chance.fork("end"))
  return {
    svg,
    box: { x: 290, y: 252, width: 428, height: 840 + worked.tails },
    width_cm: nth(piece.size_cm, 0),
    focus: [480, 850],
  }
}

const narrowStripes: Draw = (piece, look, lens) => {
  const hex = lead(piece, look)
  const blue = piece.choice.colour === "blue"
  const [a, b, c] = blue
    ? [look.undyed, "#1F3A5E", dyes.qolle]
    : [dyes.walnut, dyes.cochineal, dyes.vicuna]
  const fabric = woven({
    thread: 4.2,
    stripe: stripeOf([
      [hex, 26],
      [a, 5],
      [hex, 9],
      [b, 5],
      [hex, 9],
      [a, 5],
      [hex, 26],
      [c, 10],
      [hex, 6],
      [b, 4],
    ]),
  })
  return runner(piece, look, lens, { fabric, colour: hex, end: () => "", tails: 84 })
}

/** Flowers and leaves of cloth along the end of a runner. */
const sewnBorder: Draw = (piece, look, lens) => {
  const hex = lead(piece, look)
  const strip = piece.choice.colour === "blue" ? dyes.qolle : dyes.cochineal
  const end = () => {
    const lane =
      cloth(points("300 900, 708 900, 708 916, 300 916"), strip) +
      cloth(points("300 1050, 708 1050, 708 1066, 300 1066"), strip)
    const vine = stem(
      Array.from({ length: 9 }, (_, i): Point => [312 + i * 48, 984 + (i % 2 ? 22 : -22)]),
      dyes.chilca,
      8,
    )
    const leaves = Array.from({ length: 8 }, (_, i) =>
      applique(
        leafOutline([336 + i * 48, 984], 46, 25, i % 2 ? -1.1 : 1.1),
        i % 2 ? dyes.chilca : dyes.moss,
      ),
    ).join("")
    const blooms = [360, 504, 648]
      .map((x, i) =>
        bloom(
          [x, 984],
          54,
          nth([dyes.cochineal, dyes.qolle, dyes.rose], i),
          i === 1 ? dyes.cochineal : dyes.chalk,
        ),
      )
      .join("")
    const single =
      bloom([504, 740], 92, strip, dyes.chalk) +
      [0.5, 2.64, 3.9, 5.6]
        .map((a, i) =>
          applique(
            leafOutline([504 + Math.cos(a) * 84, 740 + Math.sin(a) * 84], 70, 36, a),
            i % 2 ? dyes.chilca : dyes.moss,
          ),
        )
        .join("")
    return (
      lane +
      vine +
      leaves +
      blooms +
      single +
      needle(points("306 560, 306 1074, 702 1074, 702 560"), tone(strip, 0.1), 3, 10)
    )
  }
  return runner(piece, look, lens, {
    fabric: woven({ thread: 4.2, stripe: () => hex }),
    colour: hex,
    end,
    tails: 0,
  })
}

/** Four place mats, fanned. */
const mats: Draw = (piece, look, lens) => {
  const chance = chanceOf(piece.seed)
  const hex = lead(piece, look)
  const accents = [
    dyes.cochineal,
    dyes.lake,
    dyes.qolle,
    piece.choice.colour === "green" ? dyes.chalk : dyes.chilca,
  ]
  const all = [-0.3, -0.12, 0.06, 0.24].map((angle, i) => {
    const base = rectangle({ x: -350, y: -250, width: 700, height: 500 })
    const place = (outline: readonly Point[]) =>
      turned(shifted(outline, 575 - i * 6, 560 + i * 66), angle, [240, 1040])
    const outline = place(base)
    const accent = nth(accents, i)
    const stripe =
      cloth(place(points("-344 -206, 344 -206, 344 -182, -344 -182")), accent) +
      cloth(place(points("-344 182, 344 182, 344 206, -344 206")), accent)
    const [fx, fy] = nth(place([[-232, 0]]), 0)
    const sprig = [0, 2.1, 4.2]
      .map((turn) =>
        applique(
          leafOutline([fx + Math.cos(turn) * 56, fy + Math.sin(turn) * 56], 62, 32, turn),
          dyes.chilca,
        ),
      )
      .join("")
    const svg =
      shadow(
        outline,
        i === 0
          ? { dx: 16, dy: 24, opacity: 0.32 }
          : { dx: 6, dy: 10, opacity: 0.34, blur: "near" },
      ) +
      patch(outline, {
        chance: chance.fork(`mat${i}`),
        lens,
        colour: hex,
        fabric: woven({ thread: 4.2, down: false, stripe: () => hex }),
        angle,
        round: 8,
        hair: 0.2,
      }) +
      stripe +
      sprig +
      bloom([fx, fy], 76, accent, dyes.chalk) +
      needle(
        [...place(points("-336 -236, 336 -236, 336 236, -336 236, -336 -236"))],
        accent,
        2.6,
        9,
      )
    return { outline, svg }
  })
  return {
    svg: all.map(({ svg }) => svg).join(""),
    box: bounds(all.flatMap(({ outline }) => outline)),
    width_cm: 52,
    focus: [330, 760],
  }
}

/** The binding all round, and the corner that is turned back to show the other side. */
function edging(
  piece: Piece,
  look: Look,
  lens: Lens,
  outline: readonly Point[],
  place: (outline: readonly Point[]) => Point[],
): string {
  const chance = chanceOf(`${piece.seed}/edging`)
  const warm = piece.choice.colour !== "cool"
  const binding =
    stroke(poly(outline), warm ? dyes.berry : dyes.indigo, 15) +
    needle([...outline, nth(outline, 0)], look.undyed, 2, 8)
  const back = piece.choice.colour === "cool" ? dyes.sky : dyes.straw
  const turn = place(
    sampled(points("672 896, 590 880, 470 890, 450 830, 470 740, 560 690, 660 690"), 3, true),
  )
  const corner =
    shadow(turn, { dx: -8, dy: -4, opacity: 0.4, blur: "near" }) +
    patch(turn, {
      chance: chance.fork("turn"),
      lens,
      colour: back,
      fabric: woven({
        thread: 4.4,
        stripe: stripeOf([
          [back, 20],
          [tone(back, 0.3), 8],
        ]),
      }),
      angle: 0.7,
      round: 40,
    })
  return binding + corner
}

/** A throw of sewn squares, one corner turned back. */
const quilt: Draw = (piece, look, lens) => {
  const warm = piece.choice.colour !== "cool"
  const colours = warm
    ? [dyes.cochineal, dyes.qolle, dyes.clay, dyes.rose, dyes.straw, dyes.berry]
    : [dyes.indigo, dyes.lake, dyes.sky, dyes.chilca, dyes.stone, dyes.moss]
  const prints: readonly Print[] = ["plain", "dots", "sprigs", "checks", "plain", "stripes", "dots"]
  const [cols, rows, size] = [6, 8, 112]
  const [left, top, lean] = [500 - (cols * size) / 2, 625 - (rows * size) / 2, -0.05]
  const place = (outline: readonly Point[]) => turned(shifted(outline, left, top), lean, [500, 625])
  const outline = place(rectangle({ x: 0, y: 0, width: 672, height: 896 }, 4))
  const squares = Array.from({ length: cols * rows }, (_, i) => {
    const [col, row] = [i % cols, Math.floor(i / cols)]
    const [x, y] = [col * size, row * size]
    const square = place([
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
    ])
    const mirrored = Math.min(col, cols - 1 - col) + Math.min(row, rows - 1 - row) * 2
    const colour = nth(colours, (mirrored + (row % 2) * 2) % colours.length)
    const quilting = place(
      points("16 16, 96 16, 96 96, 16 96, 16 16").map(([a, b]): Point => [a + x, b + y]),
    )
    const centre =
      mirrored % 3 === 0
        ? applique(
            place(ring([x + 56, y + 56], 24, 24, 16)),
            nth(colours, (mirrored + 3) % colours.length),
            { padded: 3 },
          )
        : applique(
            place([
              [x + 56, y + 30],
              [x + 82, y + 56],
              [x + 56, y + 82],
              [x + 30, y + 56],
            ]),
            tone(colour, mirrored % 2 ? 0.3 : -0.26),
            { padded: 2 },
          )
    const d = poly(square)
    return (
      cutTo(
        d,
        shape(d, colour) +
          printedSquare(square, colour, nth(prints, (col + row * 2) % prints.length)) +
          volume(d, 22, colour),
      ) +
      needle(quilting, look.undyed, 2, 7) +
      centre
    )
  })
  return {
    svg:
      shadow(outline, { dx: 18, dy: 26, opacity: 0.34 }) +
      squares.join("") +
      edging(piece, look, lens, outline, place),
    box: bounds(outline),
    width_cm: 130,
    focus: [410, 480],
  }
}

const printedSquare = (square: readonly Point[], colour: string, print: Print): string =>
  print === "plain" ? "" : cloth(square, colour, print, 1)

/** What is sewn for the table, the bed and the feast, by SKU. */
export const tableThings: Readonly<Record<string, Draw>> = {
  "RAS-004": narrowStripes,
  "KUY-003": sewnBorder,
  "KUY-004": mats,
  "KUY-005": quilt,
  "KUY-006": stocking,
  "KUY-007": skirt,
}
