import { dyes, mix, tone } from "../kit/colour"
import { Ink } from "../kit/ink"
import { n } from "../kit/geometry"
import { noiseOf } from "../kit/noise"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import { motif, zigzag } from "../motifs/motifs"
import type { Piece } from "../piece"
import { knitted, stripeOf, woven } from "../textile/fabrics"
import { inside, knit, lattice } from "../textile/knit"
import { along, type Fabric } from "../textile/patch"
import type { ClothPlan } from "./long-cloth"

const lead = (piece: Piece, look: Look): string => colourOf(piece.choice.colour) ?? look.undyed

/** Undyed yarn, spun by hand: thick and thin, light and dark. */
const handSpun = (piece: Piece, hex: string) => {
  const noise = noiseOf(`${piece.seed}/lot`)
  return (col: number, row: number) => tone(hex, noise(col / 6, row * 0.9) * 0.07)
}

/** Lace: eyelets in diamonds, through which the wall is seen. */
const lace =
  (stitch: number, hex: string): Fabric =>
  (area) => {
    const { corner, width, height } = along(area)
    const [w, h] = [stitch, stitch * 0.84]
    const [cols, rows] = [Math.ceil(width / w) + 1, Math.ceil(height / h) + 1]
    const place = lattice(corner, w, h, area.angle)
    const middle = Math.floor(cols / 2)
    const ink = new Ink()
    knit(ink, area.chance, area.lens, {
      cols,
      rows,
      place,
      colour: (col, row) => {
        const [x, y] = [Math.abs((Math.abs(col - middle) % 14) - 7), Math.abs((row % 16) - 8)]
        const eyelet = x + y === 7 || (x + y === 4 && (x + row) % 2 === 0) || x + y === 0
        return eyelet ? undefined : hex
      },
      shade: (col, row) => area.light(place(col, row)),
    })
    return ink.toString()
  }

/** A check of two natural tones, as the warps and wefts were wound. */
const check =
  (hex: string, second: string): Fabric =>
  (area) => {
    const ground = woven({
      thread: 5,
      stripe: stripeOf([
        [hex, 58],
        [second, 20],
        [hex, 8],
        [second, 5],
      ]),
    })(area)
    const { corner, width, height } = along(area)
    const place = lattice(corner, 1, 1, area.angle)
    const ink = new Ink()
    for (let y = 0, i = 0; y < height; y += 5, i++) {
      const lane = y % 92
      if (!((lane > 58 && lane < 78) || (lane > 86 && lane < 91))) continue
      for (let x = 0; x < width; x += 10) {
        const [a, b] = [place(x + (i % 2) * 5, y), place(x + (i % 2) * 5 + 6, y)]
        if (inside(a, area.lens.window))
          ink.line(
            tone(second, area.light(a) - 0.02),
            4.4,
            `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`,
          )
      }
    }
    return ground + ink.toString()
  }

/** Brushed cloth: fibres combed one way over a plain ground with stripes. */
const brushed =
  (hex: string, second: string): Fabric =>
  (area) => {
    const ground = woven({
      thread: 6,
      down: false,
      stripe: stripeOf(
        [
          [hex, 150],
          [second, 26],
          [hex, 12],
          [second, 8],
        ],
        false,
      ),
    })(area)
    const { corner, width, height } = along(area)
    const place = lattice(corner, 1, 1, area.angle)
    const ink = new Ink()
    const count = (width * height) / 70
    for (let i = 0; i < count; i++) {
      const [x, y] = [area.chance.range(0, width), area.chance.range(0, height)]
      const at = place(x, y)
      if (!inside(at, area.lens.window)) continue
      const colour = tone(
        y % 196 > 150 && y % 196 < 176 ? second : hex,
        area.light(at) + area.chance.sway(0.16),
      )
      ink.line(
        colour,
        1.3,
        `M${n(at[0])} ${n(at[1])}q${n(area.chance.sway(5))} 9 ${n(area.chance.sway(9))} ${n(area.chance.range(12, 24))}`,
        0.55,
      )
    }
    return ground + ink.toString()
  }

const ends = (height: number, stitch: number) => Math.round(height / (stitch * 0.8))

/** Motif bands at the end of a scarf, counted up from its foot. */
const bordered = (piece: Piece, look: Look, stitch: number, height: number): Fabric => {
  const hex = lead(piece, look)
  const [first, second] =
    piece.choice.colour === "green" ? [look.undyed, dyes.qolle] : [look.dyes[0], dyes.walnut]
  const [large, small] = [motif("star"), zigzag(8, 2)]
  const rows = ends(height, stitch)
  return knitted({
    stitch,
    colour: (col, row) => {
      const up = rows - row
      const across = Math.floor(Math.abs(col))
      if (up === 7 || up === 17 || up === 36 || up === 46) return second
      if (up > 8 && up <= 8 + small.height) return small.at(across, up - 9) ? first : hex
      if (up > 19 && up <= 19 + large.height)
        return [hex, first, second][large.at(across, up - 20)] ?? hex
      if (up > 37 && up <= 37 + small.height)
        return small.at(across, 37 + small.height - up) ? first : hex
      return hex
    },
  })
}

const twoTones = (piece: Piece): readonly [string, string] =>
  piece.choice.colour === "blue and black" ? ["#2F5583", "#2B2523"] : ["#8E8A86", "#F0E6D0"]

/** A wave of feather and fan, which shows only as light and shade. */
const waves = (piece: Piece, look: Look): Fabric => {
  const hex = lead(piece, look)
  return knitted({
    stitch: 9.6,
    colour: (col, row) => {
      const swing = Math.round(Math.cos((col / 12) * Math.PI * 2) * 3.2)
      const lane = (row + swing + 600) % 14
      return lane < 2
        ? tone(hex, -0.2)
        : lane < 4
          ? tone(hex, 0.22)
          : lane === 8
            ? mix(hex, look.dyes[0], 0.4)
            : hex
    },
  })
}

/** Scarves, shawls, blankets and throws of the catalogue, by SKU. */
export const longCloths: Readonly<Record<string, ClothPlan>> = {
  "SUR-006": {
    pose: "folded",
    ratio: 1.75,
    colour: lead,
    fabric: (piece, look) => knitted({ stitch: 15.5, rib: 2, colour: () => lead(piece, look) }),
  },
  "AAA-003": {
    pose: "folded",
    ratio: 1.85,
    layers: 4,
    colour: (piece) => twoTones(piece)[0],
    fringe: { length: 84, thick: 4.6, gap: 24 },
    fabric: (piece) => {
      const [a, b] = twoTones(piece)
      return knitted({
        stitch: 11.5,
        rib: 2,
        colour: (_, row) => (Math.floor((row + 6) / 22) % 2 ? b : a),
      })
    },
  },
  "BAR-004": {
    pose: "hung",
    colour: lead,
    fringe: { length: 92, thick: 5.5, gap: 24 },
    hair: 1.8,
    fabric: (piece, look) => knitted({ stitch: 15, colour: handSpun(piece, lead(piece, look)) }),
  },
  "JAT-005": {
    pose: "folded",
    ratio: 1.6,
    layers: 2,
    colour: lead,
    fringe: { length: 88, thick: 4.6, gap: 26 },
    fabric: (piece, look, height) => bordered(piece, look, 10.6, height),
  },
  "SUR-008": {
    pose: "hung",
    colour: lead,
    fringe: { length: 110, thick: 3, gap: 17 },
    fabric: (piece, look) => {
      const hex = lead(piece, look)
      return woven({
        thread: 4.4,
        down: false,
        stripe: stripeOf(
          [
            [hex, 120],
            [tone(hex, 0.16), 10],
            [hex, 14],
            [mix(hex, look.dyes[0], 0.55), 7],
            [hex, 14],
            [tone(hex, 0.16), 10],
          ],
          false,
        ),
      })
    },
  },
  "BAR-007": {
    pose: "hung",
    colour: lead,
    sheer: true,
    hair: 1.4,
    fabric: (piece, look) => lace(9.4, lead(piece, look)),
  },
  "BAR-008": {
    pose: "folded",
    ratio: 1.14,
    layers: 5,
    colour: lead,
    fringe: { length: 66, thick: 4, gap: 22 },
    fabric: (piece, look) =>
      check(lead(piece, look), piece.choice.colour === "brown" ? "#E3D5B8" : "#4A4644"),
  },
  "AYM-008": {
    pose: "folded",
    ratio: 1.2,
    layers: 4,
    colour: lead,
    fringe: { length: 72, thick: 4.4, gap: 20 },
    hair: 3,
    fabric: (piece, look) =>
      brushed(lead(piece, look), piece.choice.colour === "grey" ? "#F0E6D0" : "#B98A5C"),
  },
  "QEN-007": { pose: "folded", ratio: 1.02, layers: 4, colour: lead, fabric: waves },
}
