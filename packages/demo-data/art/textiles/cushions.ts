import type { Chance } from "../kit/chance"
import { dyes, mix, tone } from "../kit/colour"
import { n, nth, type Point, points, ring, sampled } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { applique, flower, leaf, leafOutline, satin, stem } from "../textile/embroidery"
import { felt, knitted, woven } from "../textile/fabrics"
import { lattice, inside } from "../textile/knit"
import { along, type Fabric } from "../textile/patch"
import { llamaField, river } from "./cartoons"
import type { CushionPlan, Face } from "./cushion"

const lead = (piece: Piece, look: Look): string =>
  colourOf(piece.choice.colour ?? piece.choice.ground) ?? look.undyed

/** Ropes that cross each other on a ground of purl. */
const cables =
  (hex: string, stitch: number): Fabric =>
  (area) => {
    const { corner, width, height } = along(area)
    const ground = knitted({ stitch, rib: 1, colour: () => tone(hex, -0.16) })(area)
    const place = lattice(corner, 1, 1, area.angle)
    const ink = new Ink()
    const gap = 112
    for (let x = width / 2 - gap * 3; x < width + gap; x += gap)
      for (const strand of [0, 1, 2])
        rope(ink, {
          place,
          x,
          height,
          strand,
          hex,
          zoom: area.lens.zoom,
          light: area.light,
          window: area.lens.window,
        })
    return ground + ink.toString()
  }

type Rope = {
  readonly place: (x: number, y: number) => Point
  readonly x: number
  readonly height: number
  readonly strand: number
  readonly hex: string
  readonly zoom: number
  readonly light: (at: Point) => number
  readonly window: Parameters<typeof inside>[1]
}

/** One of three plaited strands: fat slanted stitches that dip under where the plait turns. */
function rope(ink: Ink, { place, x, height, strand, hex, light, window }: Rope): void {
  const [pitch, step] = [132, 9]
  for (let y = 0; y < height; y += step) {
    const turn = (y / pitch) * 2 * Math.PI + (strand * 2 * Math.PI) / 3
    const [across, depth] = [Math.sin(turn) * 24, Math.sin(turn * 2)]
    const lean = Math.cos(turn) * 11
    const at = place(x + across, y)
    if (!inside(at, window)) continue
    const k = light(at) + depth * 0.12 + 0.04
    for (const [side, shade] of [
      [-1, 0.05],
      [1, -0.08],
    ] as const) {
      const [a, b] = [
        place(x + across + side * 15 - lean * 0.3, y - 3 - 6),
        place(x + across + side * 1.5 + lean * 0.3, y + 8),
      ]
      const [p, q] = [place(x + across + side * 17, y + 6), place(x + across + side * 2, y - 6)]
      ink.fill(
        tone(hex, k + shade),
        `M${n(a[0])} ${n(a[1])}Q${n(p[0])} ${n(p[1])} ${n(b[0])} ${n(b[1])}Q${n(q[0])} ${n(q[1])} ${n(a[0])} ${n(a[1])}Z`,
      )
    }
  }
}

type OnFace = (outline: readonly Point[]) => Point[]

function clothHouse(onFace: OnFace, i: number, wall: string, tiles: string): string {
  const [u, w] = [0.09 + i * 0.166, 0.15]
  const [top, foot] = [0.55 + (i % 2) * 0.05, 0.84]
  const front = applique(
    onFace([
      [u, top],
      [u + w, top],
      [u + w, foot],
      [u, foot],
    ]),
    wall,
  )
  const roof = applique(
    onFace([
      [u - 0.02, top + 0.01],
      [u + w / 2, top - 0.12],
      [u + w + 0.02, top + 0.01],
    ]),
    tiles,
  )
  const door = applique(
    onFace([
      [u + 0.03, 0.7],
      [u + 0.075, 0.7],
      [u + 0.075, foot],
      [u + 0.03, foot],
    ]),
    dyes.indigo,
    { padded: 2 },
  )
  const pane = applique(
    onFace([
      [u + 0.095, 0.65],
      [u + 0.13, 0.65],
      [u + 0.13, 0.7],
      [u + 0.095, 0.7],
    ]),
    dyes.qolle,
    { padded: 2 },
  )
  return front + roof + door + pane
}

/** A row of houses of many coloured cloths, doors and windows sewn on. */
function houseRow(piece: Piece, look: Look, { place }: Face): string {
  const walls = [dyes.cochineal, look.undyed, dyes.lake, dyes.clay, dyes.rose]
  const roofs = [dyes.walnut, dyes.cochineal, dyes.indigo, dyes.chilca, dyes.walnut]
  const onFace = (points: readonly Point[]) => points.map(([u, v]) => place(u, v))
  const hill = applique(
    onFace(
      sampled(
        points("0.02 0.6, 0.2 0.46, 0.42 0.55, 0.66 0.42, 0.98 0.58, 0.98 0.98, 0.02 0.98"),
        5,
      ),
    ),
    dyes.chilca,
  )
  const sun = applique(
    onFace(ring([0.76, 0.22], 0.1, 0.1, 26)),
    piece.choice.colour === "yellow" ? dyes.cochineal : dyes.qolle,
  )
  const row = walls.map((wall, i) => clothHouse(onFace, i, wall, nth(roofs, i)))
  const trees = [0.05, 0.93].map(
    (u) =>
      applique(onFace(ring([u, 0.62], 0.045, 0.09, 18)), mix(dyes.chilca, dyes.ink, 0.25)) +
      stem(
        onFace([
          [u, 0.7],
          [u, 0.84],
        ]),
        dyes.walnut,
        7,
      ),
  )
  return hill + sun + row.join("") + trees.join("")
}

/** Large flowers of cloth with stems and leaves. */
function clothFlowers(piece: Piece, look: Look, { place }: Face): string {
  const natural = piece.choice.colour === "natural"
  const colours = natural
    ? [dyes.cochineal, dyes.lake, dyes.qolle]
    : piece.choice.colour === "red"
      ? [look.undyed, dyes.qolle, dyes.rose]
      : [dyes.cochineal, dyes.qolle, look.undyed]
  const onFace = (points: readonly Point[]) => points.map(([u, v]) => place(u, v))
  const bloom = ([u, v]: Point, r: number, i: number) => {
    const petals = Array.from({ length: 6 }, (_, k) =>
      applique(
        onFace(leafOutline([u, v], r, r * 0.74, (k / 6) * 2 * Math.PI + i)),
        nth(colours, i % 3),
      ),
    )
    return (
      petals.join("") +
      applique(onFace(ring([u, v], r * 0.3, r * 0.3, 16)), nth(colours, (i + 1) % 3))
    )
  }
  const stalk = (points: Point[]) => stem(onFace(points), dyes.chilca, 9)
  const leaves = (
    [
      [0.34, 0.66, 2.6],
      [0.42, 0.74, 0.3],
      [0.6, 0.7, -0.5],
      [0.56, 0.8, 2.9],
      [0.5, 0.52, -1],
    ] as const
  ).map(([u, v, turn]) => applique(onFace(leafOutline([u, v], 0.14, 0.075, turn)), dyes.chilca))
  return (
    stalk(points("0.48 0.92, 0.44 0.7, 0.32 0.42")) +
    stalk(points("0.5 0.92, 0.55 0.66, 0.68 0.34")) +
    stalk(points("0.5 0.92, 0.6 0.8, 0.74 0.7")) +
    leaves.join("") +
    bloom([0.31, 0.36], 0.17, 0) +
    bloom([0.68, 0.28], 0.15, 1) +
    bloom([0.77, 0.66], 0.12, 2)
  )
}

/** How a fish and a bird are worked, each at its place on the front. */
function swimmers(onFace: OnFace, chance: Chance, look: Look) {
  const fish = (u: number, v: number, size: number, flip: 1 | -1, hex: string, i: number) => {
    const body = onFace(
      sampled(
        [
          [u - size * flip, v],
          [u - size * 0.3 * flip, v - size * 0.5],
          [u + size * 0.6 * flip, v],
          [u - size * 0.3 * flip, v + size * 0.5],
        ],
        6,
        true,
      ),
    )
    const tail = onFace([
      [u + size * 0.5 * flip, v],
      [u + size * flip, v - size * 0.42],
      [u + size * 0.86 * flip, v],
      [u + size * flip, v + size * 0.42],
    ])
    const eye = onFace(
      ring([u - size * 0.62 * flip, v - size * 0.06], size * 0.09, size * 0.09, 10),
    )
    return (
      satin(chance.fork(`tail${i}`), tail, 1.57, tone(hex, -0.1)) +
      satin(chance.fork(`fish${i}`), body, 1.57, hex) +
      satin(chance.fork(`eye${i}`), eye, 0, look.undyed, { thread: 2 })
    )
  }
  const bird = (u: number, v: number, size: number, flip: 1 | -1, hex: string, i: number) => {
    const body = onFace(
      sampled(
        [
          [u - size * flip, v - size * 0.1],
          [u - size * 0.2 * flip, v - size * 0.42],
          [u + size * 0.9 * flip, v + size * 0.24],
          [u - size * 0.2 * flip, v + size * 0.36],
        ],
        6,
        true,
      ),
    )
    const wing = onFace(
      sampled(
        [
          [u - size * 0.2 * flip, v - size * 0.1],
          [u + size * 0.5 * flip, v - size * 1.05],
          [u + size * 0.5 * flip, v + size * 0.02],
        ],
        6,
        true,
      ),
    )
    const beak = onFace([
      [u - size * 0.94 * flip, v - size * 0.16],
      [u - size * 1.3 * flip, v - size * 0.02],
      [u - size * 0.92 * flip, v + size * 0.06],
    ])
    return (
      satin(chance.fork(`beak${i}`), beak, 0, dyes.qolle) +
      satin(chance.fork(`bird${i}`), body, 0.6 * flip, hex) +
      satin(chance.fork(`wing${i}`), wing, 1.2, tone(look.undyed, 0))
    )
  }
  return { fish, bird }
}

/** Fish below, birds above, a wave between: satin stitch on flannel. */
function lakeLife(_: Piece, look: Look, { place, chance }: Face): string {
  const onFace = (points: readonly Point[]) => points.map(([u, v]) => place(u, v))
  const { fish, bird } = swimmers(onFace, chance, look)
  const wave = (v: number, hex: string) =>
    stem(
      onFace(
        sampled(
          Array.from({ length: 13 }, (_, i): Point => [
            0.06 + i * 0.0735,
            v + (i % 2 ? 0.022 : -0.022),
          ]),
          3,
        ),
      ),
      hex,
      8,
    )
  const reeds = [0.1, 0.15, 0.86, 0.91].map((u, i) =>
    leaf(chance.fork(`reed${i}`), place(u, 0.56), 130, -1.57 + (i % 2 ? 0.14 : -0.12), dyes.chilca),
  )
  return (
    reeds.join("") +
    wave(0.52, dyes.lake) +
    wave(0.58, tone(dyes.lake, 0.3)) +
    bird(0.34, 0.32, 0.13, 1, dyes.cochineal, 0) +
    bird(0.68, 0.26, 0.11, -1, dyes.qolle, 1) +
    fish(0.33, 0.72, 0.15, 1, dyes.qolle, 2) +
    fish(0.68, 0.78, 0.14, -1, dyes.rose, 3) +
    flower(chance.fork("flower"), place(0.5, 0.44), 38, { petals: dyes.rose, heart: dyes.qolle })
  )
}

/** Cushion covers of the catalogue, by SKU. */
export const cushions: Readonly<Record<string, CushionPlan>> = {
  "AWA-004": {
    edge: "plain",
    colour: (piece) => (piece.choice.colour === "rust" ? dyes.rust : "#E9DDC3"),
    cartoon: llamaField,
  },
  "RAS-003": {
    edge: "tassels",
    colour: lead,
    cartoon: river,
    edge_colours: (piece, look) => [lead(piece, look), dyes.cochineal],
  },
  "JAT-006": {
    edge: "plain",
    colour: lead,
    fabric: (piece, look) => cables(lead(piece, look), 11),
  },
  "CHA-005": {
    edge: "cord",
    colour: lead,
    fabric: (piece, look) => woven({ thread: 4.4, stripe: () => tone(lead(piece, look), 0.16) }),
    worked: houseRow,
    edge_colours: () => [dyes.cochineal, dyes.chalk],
  },
  "KUY-002": {
    edge: "cord",
    colour: lead,
    fabric: (piece, look) => woven({ thread: 4.4, stripe: () => lead(piece, look) }),
    worked: clothFlowers,
    edge_colours: (_, look) => [look.undyed, dyes.chilca],
  },
  "CHU-003": {
    edge: "cord",
    colour: lead,
    fabric: (piece, look) => felt({ colour: lead(piece, look) }),
    worked: lakeLife,
    edge_colours: () => [dyes.cochineal, dyes.qolle],
  },
}
