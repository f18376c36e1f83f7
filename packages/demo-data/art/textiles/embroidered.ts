import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, nth, type Point, points, poly, rectangle } from "../kit/geometry"
import { cord, rod, shadow } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { fringe, needle } from "../textile/edges"
import { flower, leaf } from "../textile/embroidery"
import { felt } from "../textile/fabrics"
import { cutTo, patch, volume } from "../textile/patch"
import type { Drawn, Lens } from "../views"
import { bird, type Field, fish, reedBoat, sewnLine, worked } from "./embroidered-figures"

type Draw = (piece: Piece, look: Look, lens: Lens) => Drawn

function sky(f: Field, look: Look): string {
  const rays = Array.from({ length: 11 }, (_, i) => {
    const a = Math.PI + (i / 10) * Math.PI
    return sewnLine(
      f,
      [
        [50 + Math.cos(a) * 15, 34 + Math.sin(a) * 15],
        [50 + Math.cos(a) * 21, 34 + Math.sin(a) * 21],
      ],
      dyes.qolle,
      1.1,
    )
  })
  return (
    rays.join("") +
    worked(f, "sun", points("38 36, 40 27, 50 22, 60 27, 62 36"), dyes.qolle, 1.5) +
    worked(
      f,
      "range",
      points("4 56, 18 40, 30 50, 44 34, 58 50, 74 38, 96 56"),
      tone(dyes.indigo, 0.34),
      1.2,
      false,
    ) +
    worked(f, "snow", points("38 41, 44 34, 51 42, 46 40, 43 43"), look.undyed, 1.4, false)
  )
}

function water(f: Field): string {
  const waves = [62, 69, 100, 108, 128].map((y, i) =>
    sewnLine(
      f,
      Array.from({ length: 17 }, (_, k): Point => [8 + k * 5.25, y + (k % 2 ? 1.5 : -1.5)]),
      i % 2 ? tone(dyes.lake, 0.3) : dyes.lake,
      0.9,
    ),
  )
  const reeds = points("10 96, 15 98, 20 95, 80 97, 86 95, 91 98").map(([x, y], i) =>
    leaf(
      f.chance.fork(`reed${i}`),
      f.at(x, y),
      f.unit * (17 + (i % 3) * 4),
      -1.57 + (i % 2 ? 0.12 : -0.1),
      i % 2 ? dyes.chilca : dyes.moss,
    ),
  )
  return waves.join("") + reeds.join("")
}

function island(f: Field): string {
  return (
    worked(f, "wall", points("60 92, 60 80, 76 80, 76 92"), dyes.straw, 1.5, false) +
    worked(f, "roof", points("57 81, 68 70, 79 81"), dyes.clay, 0.6, false) +
    worked(f, "door", points("65 92, 65 84, 70 84, 70 92"), dyes.walnut, 1.5, false) +
    worked(f, "isle", points("44 93, 60 90, 82 91, 94 95, 70 98, 50 97"), dyes.moss, 0)
  )
}

function shore(f: Field): string {
  const flowers = points("16 140, 36 143, 56 140, 76 143, 90 139").map(
    ([x, y], i) =>
      flower(f.chance.fork(`flower${i}`), f.at(x, y), f.unit * 4.4, {
        petals: nth([dyes.cochineal, dyes.qolle, dyes.rose, dyes.chalk, dyes.cochineal], i),
        heart: i === 1 ? dyes.cochineal : dyes.qolle,
      }) + leaf(f.chance.fork(`side${i}`), f.at(x + 5, y + 1), f.unit * 6, 0.2, dyes.chilca),
  )
  return flowers.join("")
}

/** Sun, snow peaks, reed boats, fish and flowers, from above to below. */
function lakeScene(f: Field, look: Look): string {
  return (
    sky(f, look) +
    water(f) +
    island(f) +
    reedBoat(f, [30, 86], 16) +
    fish(f, "fish1", [30, 117], 8, 1, dyes.qolle) +
    fish(f, "fish2", [62, 114], 7, -1, dyes.rose) +
    fish(f, "fish3", [82, 122], 6, 1, dyes.clay) +
    bird(f, "bird1", [22, 22], 7, 1, look.undyed, dyes.sky) +
    bird(f, "bird2", [80, 24], 6, -1, dyes.rose, look.undyed) +
    shore(f)
  )
}

/** The lake as a wall hanging: flannel covered with satin stitch. */
const lake: Draw = (piece, look, lens) => {
  const chance = chanceOf(piece.seed)
  const ground = colourOf(piece.choice.ground) ?? "#2B2523"
  const [left, top, width, height] = [205, 190, 590, 885]
  const outline = rectangle({ x: left, y: top, width, height }, 3)
  const f: Field = {
    at: (x, y) => [left + (x * width) / 100, top + (y * width) / 100],
    unit: width / 100,
    chance: chance.fork("stitches"),
  }
  const foot = Array.from({ length: 40 }, (_, i): Point => [left + 8 + i * 14.7, top + height - 4])
  const frame = needle(
    points("4 4, 96 4, 96 146, 4 146, 4 4").map(([x, y]) => f.at(x, y)),
    dyes.cochineal,
    5,
    13,
  )
  const svg =
    shadow(outline, { dx: 18, dy: 26, opacity: 0.34 }) +
    cord(left - 20, left + width + 20, top - 12, [500, 62], tone(look.undyed, -0.3)) +
    rod(left - 42, left + width + 42, top - 10, dyes.vicuna, 20) +
    fringe(
      chance.fork("fringe"),
      foot,
      [0, 1],
      (i) => nth([dyes.cochineal, dyes.qolle, dyes.lake, look.undyed], i % 4),
      { length: 80, thick: 3, strands: 5 },
    ) +
    patch(outline, {
      chance: chance.fork("cloth"),
      lens,
      colour: ground,
      fabric: felt({ colour: ground }),
      round: 12,
      hair: 0.5,
    }) +
    frame +
    lakeScene(f, look)
  return {
    svg,
    box: { x: left, y: top - 20, width, height: height + 100 },
    width_cm: nth(piece.size_cm, 0),
    focus: [400, 690],
  }
}

/** Four mitred bars of pine with their grain. */
function pineBars(inner: readonly Point[], outer: readonly Point[], chance: Chance): string {
  const bars = inner.map((a, i) => {
    const [b, c, d] = [nth(inner, (i + 1) % 4), nth(outer, (i + 1) % 4), nth(outer, i)]
    const bar = poly([a, b, c, d])
    const grain = Array.from({ length: 7 }, (_, k) => {
      const t = (k + 0.5) / 7
      return stroke(
        `M${a[0] + (d[0] - a[0]) * t} ${a[1] + (d[1] - a[1]) * t}L${b[0] + (c[0] - b[0]) * t} ${b[1] + (c[1] - b[1]) * t}`,
        tone("#CFA56C", chance.sway(0.2)),
        2.4,
        { "stroke-opacity": 0.5 },
      )
    })
    return (
      cutTo(bar, shape(bar, tone("#CFA56C", [0.12, -0.14, -0.2, 0.06][i] ?? 0)) + grain.join("")) +
      stroke(`M${a[0]} ${a[1]}L${d[0]} ${d[1]}`, tone("#CFA56C", -0.4), 2)
    )
  })
  return bars.join("")
}

/** Two birds on a branch in a frame of pine. */
const framed: Draw = (piece, _look, lens) => {
  const chance = chanceOf(piece.seed)
  const ground = colourOf(piece.choice.ground) ?? "#2B2523"
  const [left, top, size, rim] = [140, 265, 720, 86]
  const corner = (inset: number): Point[] => [
    [left + inset, top + inset],
    [left + size - inset, top + inset],
    [left + size - inset, top + size - inset],
    [left + inset, top + size - inset],
  ]
  const inner = corner(rim)
  const width = size - 2 * rim
  const f: Field = {
    at: (x, y) => [left + rim + (x * width) / 100, top + rim + (y * width) / 100],
    unit: width / 100,
    chance: chance.fork("stitches"),
  }
  const [main, second] =
    piece.choice.ground === "red" ? [dyes.indigo, dyes.qolle] : [dyes.cochineal, dyes.lake]
  const branch = sewnLine(f, points("8 74, 30 66, 52 68, 74 62, 92 66"), dyes.vicuna, 1.8)
  const leaves = (
    [
      [20, 70, 0.9],
      [38, 66, -0.9],
      [60, 67, 1],
      [80, 63, -0.8],
      [88, 65, 0.5],
    ] as const
  ).map(([x, y, a], i) =>
    leaf(f.chance.fork(`leaf${i}`), f.at(x, y), f.unit * 9, a, i % 2 ? dyes.chilca : dyes.moss),
  )
  const blooms = points("14 24, 84 22, 50 86, 20 88, 80 86").map(([x, y], i) =>
    flower(f.chance.fork(`bloom${i}`), f.at(x, y), f.unit * (i === 2 ? 8 : 6), {
      petals: nth([dyes.rose, dyes.qolle, main, dyes.chalk, dyes.rose], i),
      heart: i === 1 ? dyes.cochineal : dyes.qolle,
    }),
  )
  const cloth = poly(inner)
  const svg =
    shadow(corner(0), { dx: 20, dy: 30, opacity: 0.38 }) +
    patch(inner, {
      chance: chance.fork("cloth"),
      lens,
      colour: ground,
      fabric: felt({ colour: ground }),
      round: 0,
      hair: 0,
    }) +
    branch +
    leaves.join("") +
    bird(f, "left", [32, 50], 17, -1, main, second) +
    bird(f, "right", [70, 46], 16, 1, second, dyes.chalk) +
    blooms.join("") +
    cutTo(cloth, volume(poly(corner(rim - 4)), 26, ground)) +
    pineBars(inner, corner(0), chance.fork("pine"))
  return { svg, box: bounds(corner(0)), width_cm: nth(piece.size_cm, 0), focus: [430, 560] }
}

export const embroidered: Readonly<Record<string, Draw>> = { "CHU-001": lake, "CHU-002": framed }
