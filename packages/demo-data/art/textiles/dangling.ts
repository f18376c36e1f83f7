import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import {
  bounds,
  ellipse,
  n,
  type Point,
  points,
  poly,
  ring,
  sampled,
  shifted,
} from "../kit/geometry"
import { rod, shadow } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { needle } from "../textile/edges"
import { flower, knots, leafOutline, satin, stem } from "../textile/embroidery"
import { felt } from "../textile/fabrics"
import { patch } from "../textile/patch"
import { cloth, printed, type Print } from "../textile/sewn"
import type { Drawn, Lens } from "../views"

type Draw = (piece: Piece, look: Look, lens: Lens) => Drawn

/** A stuffed shape of printed cloth with a seam of hand stitches. */
function stuffedCloth(
  outline: readonly Point[],
  colour: string,
  print: Print,
  chance: Chance,
  lens: Lens,
): string {
  const plain = patch(outline, {
    chance,
    lens,
    colour,
    fabric: () => shape(poly(outline), colour) + printed(outline, colour, print),
    round: 36,
    hair: 0,
  })
  return (
    shadow(outline, { dx: 12, dy: 18, opacity: 0.3 }) +
    plain +
    needle(
      [...shrunk(outline, 0.9), ...shrunk(outline, 0.9).slice(0, 1)],
      tone(colour, 0.5),
      2.6,
      9,
    )
  )
}

function shrunk(outline: readonly Point[], share: number): Point[] {
  const { x, y, width, height } = bounds(outline)
  const [cx, cy] = [x + width / 2, y + height / 2]
  return outline.map(([px, py]) => [cx + (px - cx) * share, cy + (py - cy) * share])
}

const starOutline = ([x, y]: Point, r: number, turn: number): Point[] =>
  sampled(
    Array.from({ length: 10 }, (_, i): Point => {
      const [a, reach] = [turn + (i / 10) * 2 * Math.PI, i % 2 ? r * 0.5 : r]
      return [x + Math.sin(a) * reach, y - Math.cos(a) * reach]
    }),
    4,
    true,
  )

const thread = (from: Point, to: Point, colour: string) =>
  stroke(`M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`, colour, 3.4)
const branch = (y: number): string =>
  shadow(
    [
      [110, y - 8],
      [890, y - 8],
      [890, y + 8],
      [110, y + 8],
    ],
    { dx: 8, dy: 14, opacity: 0.3, blur: "near" },
  ) + rod(110, 890, y, dyes.vicuna, 18)

/** Three stars at three heights from one rod. */
const stars: Draw = (piece, look, lens) => {
  const chance = chanceOf(piece.seed)
  const three = (
    [
      [250, 520, 168, dyes.cochineal, "dots", -0.1],
      [520, 900, 178, dyes.qolle, "sprigs", 0.08],
      [748, 500, 164, dyes.lake, "checks", 0.05],
    ] as const
  ).map(([x, y, r, colour, print, turn], i) => {
    const outline = starOutline([x, y], r, turn)
    const button = flower(chance.fork(`button${i}`), [x, y + 6], r * 0.2, {
      petals: dyes.chalk,
      heart: dyes.cochineal,
      count: 6,
    })
    return {
      outline,
      svg:
        thread([x + Math.sin(turn) * r, y - r * 0.96], [x + 4, 150], tone(look.undyed, -0.25)) +
        stuffedCloth(outline, colour, print, chance.fork(`star${i}`), lens) +
        button,
    }
  })
  return {
    svg: branch(150) + three.map(({ svg }) => svg).join(""),
    box: bounds(three.flatMap(({ outline }) => outline)),
    width_cm: 30,
    focus: [500, 880],
  }
}

/** Six birds on threads from a ring of cane. */
const mobile: Draw = (piece, look, lens) => {
  const chance = chanceOf(piece.seed)
  const colours = [dyes.cochineal, dyes.qolle, dyes.lake, dyes.chilca, dyes.rose, dyes.indigo]
  const prints: readonly Print[] = ["dots", "sprigs", "checks", "dots", "sprigs", "dots"]
  const hoop = (colour: string, width: number, dy: number) =>
    stroke(ellipse([500, 300 + dy], 330, 62), colour, width)
  const birds = (
    [
      [190, 620],
      [330, 860],
      [500, 560],
      [640, 940],
      [760, 700],
      [470, 1080],
    ] as const
  ).map(([x, y], i) => {
    const flip = i % 2 ? -1 : 1
    const place = (outline: readonly Point[]) =>
      shifted(
        outline.map(([a, b]): Point => [a * flip, b]),
        x,
        y,
      )
    const colour = colours[i] ?? dyes.cochineal
    const body = place(
      sampled(points("-104 -4, -70 -30, 0 -52, 60 -48, 92 -14, 66 34, 0 50, -60 26"), 5, true),
    )
    const tail = place(points("-84 -16, -156 -44, -148 0, -152 30, -84 14"))
    const wing = place(sampled(points("36 -10, -6 -70, -70 -104, -58 -40, -20 10"), 4, true))
    const beak = place(points("86 -24, 128 -8, 86 6"))
    const far = Math.sqrt(1 - ((x - 500) / 340) ** 2)
    const top: Point = [x, 300 + (i % 2 ? 60 : -60) * far]
    const art = chance.fork(`bird${i}`)
    return {
      outline: [...body, ...tail],
      svg:
        thread([x, y - 44], top, tone(look.undyed, -0.3)) +
        cloth(beak, dyes.qolle) +
        cloth(tail, tone(colour, -0.15)) +
        stuffedCloth(body, colour, prints[i] ?? "plain", art, lens) +
        cloth(wing, colours[(i + 2) % 6] ?? dyes.qolle, "stripes") +
        knots(art, [x + 62 * flip, y - 20], 6, "#2B2523"),
    }
  })
  const cords = [0.5, 2.1, 3.7, 5.2].map((a) =>
    thread([500 + Math.cos(a) * 330, 300 + Math.sin(a) * 62], [500, 110], tone(look.undyed, -0.25)),
  )
  const hook = stroke("M500 112v-60", dyes.ash, 5)
  const svg =
    hook +
    cords.join("") +
    hoop(tone(dyes.vicuna, -0.3), 20, 3) +
    hoop(dyes.vicuna, 17, 0) +
    hoop(tone(dyes.vicuna, 0.35), 4, -4) +
    birds.map(({ svg: drawn }) => drawn).join("")
  return { svg, box: { x: 60, y: 60, width: 880, height: 1080 }, width_cm: 37, focus: [520, 600] }
}

const round = (at: Point) => ring(at, 132, 132, 40)
const heart = ([x, y]: Point) =>
  shifted(
    sampled(
      points(
        "0 130, -110 20, -134 -60, -90 -116, -30 -106, 0 -62, 30 -106, 90 -116, 134 -60, 110 20",
      ),
      5,
      true,
    ),
    x,
    y,
  )
const bell = ([x, y]: Point) =>
  shifted(
    sampled(
      points(
        "0 -134, 60 -110, 86 -30, 104 60, 134 104, 0 124, -134 104, -104 60, -86 -30, -60 -110",
      ),
      5,
      true,
    ),
    x,
    y,
  )

/** Four small embroidered things for a tree. */
const ornaments: Draw = (piece, _look, lens) => {
  const chance = chanceOf(piece.seed)
  const four = (
    [
      [290, 470, dyes.cochineal, round],
      [700, 430, "#2A2523", heart],
      [310, 900, dyes.indigo, bell],
      [710, 880, dyes.chilca, (at: Point) => starOutline(at, 158, 0)],
    ] as const
  ).map(([x, y, colour, outlineOf], i) => {
    const outline = outlineOf([x, y])
    const art = chance.fork(`ornament${i}`)
    const petals = [dyes.qolle, dyes.rose, dyes.chalk, dyes.cochineal][i] ?? dyes.qolle
    const leaves = [0.6, 2.5, 3.9, 5.6].map((a, k) =>
      satin(
        art.fork(`leaf${k}`),
        leafOutline([x + Math.cos(a) * 46, y + Math.sin(a) * 46], 44, 22, a),
        a + 1,
        dyes.moss,
        { thread: 3 },
      ),
    )
    const cord = stroke(
      `M${x} ${y - 118}C${x - 30} ${y - 210} ${x + 30} ${y - 210} ${x} ${y - 118}`,
      dyes.qolle,
      6,
    )
    const edge = stem(
      [...outline, outline[0] ?? [x, y]].filter((_, k) => k % 2 === 0),
      petals,
      8,
    )
    return {
      outline,
      svg:
        cord +
        shadow(outline, { dx: 16, dy: 24, opacity: 0.34 }) +
        patch(outline, {
          chance: art,
          lens,
          colour,
          fabric: felt({ colour }),
          round: 40,
          hair: 0.6,
        }) +
        edge +
        leaves.join("") +
        flower(art, [x, y], 56, { petals, heart: dyes.lake }),
    }
  })
  return {
    svg: four.map(({ svg }) => svg).join(""),
    box: bounds(four.flatMap(({ outline }) => outline)),
    width_cm: 17,
    focus: [300, 480],
  }
}

export const dangling: Readonly<Record<string, Draw>> = {
  "CHA-006": stars,
  "CHA-008": mobile,
  "CHU-006": ornaments,
}
