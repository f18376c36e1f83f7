import { type Chance, chanceOf } from "../kit/chance"
import { dyes, mix, tone } from "../kit/colour"
import {
  bounds,
  ellipse,
  nth,
  type Path,
  type Point,
  points,
  poly,
  ring,
  sampled,
  shifted,
  turned,
} from "../kit/geometry"
import { noiseOf } from "../kit/noise"
import { shadow, standing } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import { diamonds, motif } from "../motifs/motifs"
import type { Piece } from "../piece"
import { satin, stem, stitches } from "../textile/embroidery"
import { felt, knitted, moss } from "../textile/fabrics"
import { type Fabric, patch } from "../textile/patch"
import { ribBand } from "../textile/ribs"
import type { Drawn, Lens } from "../views"
import { cast, skeins } from "./skeins"

const lead = (piece: Piece, look: Look): string => colourOf(piece.choice.colour) ?? look.undyed

/** Two soles, felted thick, their edge caught with blanket stitch. */
function insoles(piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const sole = sampled(
    points(
      "-70 -390, 0 -440, 84 -410, 126 -300, 116 -160, 78 -20, 70 120, 92 260, 78 390, 10 440, -62 410, -92 290, -74 130, -84 -40, -112 -200, -112 -310",
    ),
    6,
    true,
  )
  const feet = ([-1, 1] as const).map((s) => {
    const own = s === 1 ? sole : sole.map(([x, y]): Point => [-x, y]).reverse()
    return shifted(turned(own, s * 0.1, [0, 0]), 500 + s * 172, 640 - s * 12)
  })
  const colours = ["#B9AE9E", "#8A7663"]
  const svg = feet.map((outline, i) => {
    const under = shifted(outline, 10, 14)
    const colour = nth(colours, i)
    return (
      cast(outline) +
      shape(poly(under), tone(nth(colours, 1 - i), -0.2)) +
      patch(outline, {
        chance: chance.fork(`sole${i}`),
        lens,
        colour,
        fabric: felt({ colour, nap: 2.4 }),
        round: 20,
        hair: 2,
      }) +
      stitches(outline, look.undyed, 22)
    )
  })
  const box = bounds(feet.flat())
  return { svg: svg.join(""), box, width_cm: 21, focus: [350, 560] }
}

/** A band that crosses itself over the brow. */
function headband(piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const colour = lead(piece, look)
  const fabric: Fabric = knitted({ stitch: 14, rib: 2, colour: () => colour })
  const make = (name: string, outline: string, angle: number, shade: number, lifted: number) => {
    const placed = shifted(sampled(points(outline), 6, true), 500, 640)
    return {
      placed,
      svg: patch(placed, {
        chance: chance.fork(name),
        lens,
        colour: tone(colour, shade),
        fabric,
        angle,
        light: () => shade,
        round: 40,
        lifted,
        hair: 1.2,
      }),
    }
  }
  const back = make(
    "back",
    "-360 -70, -200 -176, 0 -204, 200 -176, 360 -70, 330 20, 180 -50, 0 -74, -180 -50, -330 20",
    0,
    -0.24,
    0,
  )
  const left = make(
    "left",
    "-392 -70, -330 -130, -190 -120, -60 -60, -10 20, -60 90, -190 150, -320 150, -390 60",
    1.57,
    0,
    4,
  )
  const right = make(
    "right",
    "392 -70, 330 -130, 190 -120, 60 -60, 10 20, 60 90, 190 150, 320 150, 390 60",
    1.57,
    0,
    4,
  )
  const under = make(
    "under",
    "84 -104, 120 -20, 10 60, -90 170, -140 120, -110 20, 0 -60",
    0.75,
    -0.1,
    6,
  )
  const over = make(
    "over",
    "-96 -110, -20 -70, 104 20, 140 110, 96 172, 0 90, -120 0",
    -0.75,
    0.04,
    9,
  )
  const all = [back, left, right, under, over]
  const outline = [...left.placed, ...right.placed]
  return {
    svg:
      shadow(back.placed, { dx: 14, dy: 20, opacity: 0.25 }) +
      shadow(left.placed, { dx: 14, dy: 24, opacity: 0.3 }) +
      shadow(right.placed, { dx: 14, dy: 24, opacity: 0.3 }) +
      all.map(({ svg }) => svg).join(""),
    box: bounds([...outline, ...back.placed]),
    width_cm: 23,
    focus: [480, 640],
  }
}

/** A loop of moss stitch, its near side fallen in folds. */
function loop(piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const noise = noiseOf(piece.seed)
  const colour = lead(piece, look)
  const make = (name: string, outline: string, dark: number, lifted: number, fold: number) => {
    const placed = shifted(sampled(points(outline), 6, true), 500, 640)
    const light = ([x, y]: Point) =>
      Math.sin(((y - 640) * fold) / 100 + ((x - 500) / 330) ** 2 * 2.2 + noise(x / 200, 3)) * 0.16 -
      dark
    return {
      placed,
      svg: patch(placed, {
        chance: chance.fork(name),
        lens,
        colour: tone(colour, -dark),
        fabric: moss({ stitch: 13, colour }),
        light,
        round: 46,
        lifted,
        hair: 0.8,
      }),
    }
  }
  const inside = make(
    "inside",
    "-330 -120, -230 -270, 0 -320, 230 -270, 330 -120, 230 -30, 0 20, -230 -30",
    0.26,
    0,
    3,
  )
  const near = make(
    "near",
    "-366 -90, -322 -128, -240 -70, -110 -22, 0 -12, 110 -22, 240 -70, 322 -128, 366 -90, 388 60, 330 250, 180 350, 0 376, -180 350, -330 250, -392 60",
    0,
    10,
    5,
  )
  const lap = make(
    "lap",
    "-376 -40, -300 60, -120 150, 60 170, 240 120, 372 0, 386 90, 300 220, 120 282, -80 270, -290 180, -386 70",
    -0.04,
    14,
    6,
  )
  const all = [inside, near, lap]
  return {
    svg: cast(near.placed) + cast(inside.placed) + all.map(({ svg }) => svg).join(""),
    box: bounds([...near.placed, ...inside.placed]),
    width_cm: 36,
    focus: [470, 800],
  }
}

/** A bottle in its cover: ribs at the neck, a cord, a star on the breast. */
function bottle(piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const colour = lead(piece, look)
  const accent = piece.choice.colour === "red" ? look.undyed : dyes.chilca
  const body = shifted(
    sampled(
      points(
        "-110 -300, 110 -300, 250 -240, 300 -120, 304 120, 290 330, 230 400, 0 414, -230 400, -290 330, -304 120, -300 -120, -250 -240",
      ),
      6,
      true,
    ),
    500,
    700,
  )
  const [star, small] = [motif("star"), diamonds(5)]
  const cover = knitted({
    stitch: 15,
    colour: (col, row) => {
      const x = Math.round(col)
      const big =
        row >= 27 && row < 53
          ? star.at(Math.floor((x + 13) / 2 + 0.5), Math.floor((row - 27) / 2))
          : 0
      if (big !== 0 && Math.abs(x) <= 13) return big === 1 ? accent : dyes.walnut
      const at = row >= 12 && row < 21 ? small.at(Math.abs(x), row - 12) : 0
      return at === 1
        ? accent
        : at === 2
          ? dyes.walnut
          : row === 10 || row === 22
            ? dyes.walnut
            : colour
    },
  })
  const rubber = dyes.walnut
  const stopper =
    shape("M448 292h104l12 40h-128Z", tone(rubber, 0.1)) +
    shape("M462 256q38 -22 76 0l6 40h-88Z", rubber) +
    shape("M470 262q20 -12 40 -10l0 36h-36Z", tone(rubber, 0.25), { "fill-opacity": 0.6 })
  const neck = ribBand({
    course: sampled(points("386 380, 500 390, 614 380"), 8),
    width: 130,
    stitch: 14,
    colour: () => tone(colour, -0.02),
    chance: chance.fork("neck"),
    lens,
    lifted: 4,
  })
  const bow: Path =
    "M500 446C440 396 400 430 430 462C456 480 486 462 500 448C560 396 604 430 572 462C546 480 514 462 500 448"
  const tie =
    stroke("M392 440Q500 462 610 440", accent, 11) +
    stroke(bow, accent, 10) +
    stroke("M496 452q-30 60 -40 110M504 452q24 60 44 104", accent, 10)
  const svg =
    cast(body) +
    shadow(points("440 260, 560 260, 560 400, 440 400"), { dx: 14, dy: 20 }) +
    stopper +
    patch(body, { chance: chance.fork("body"), lens, colour, fabric: cover, round: 54, hair: 1 }) +
    neck +
    tie
  return { svg, box: { x: 196, y: 250, width: 608, height: 864 }, width_cm: 21, focus: [450, 690] }
}

/** The patterned cloth on its back. */
function saddleCloth(look: Look, lens: Lens, chance: Chance): string {
  const figure = diamonds(5)
  const blanket = knitted({
    stitch: 12,
    colour: (col, row) =>
      row < 3 || row > 26
        ? look.dyes[0]
        : ([look.dyes[2], look.undyed, dyes.qolle][
            figure.at(Math.floor(Math.abs(col)), (row + 5) % 9)
          ] ?? look.undyed),
  })
  return patch(
    shifted(
      sampled(
        points("-190 562, -60 552, 60 562, 76 660, 70 790, -60 800, -196 788, -204 660"),
        6,
        true,
      ),
      480,
      0,
    ),
    {
      chance,
      lens,
      colour: look.dyes[0],
      fabric: blanket,
      round: 20,
      lifted: 8,
      hair: 0.4,
    },
  )
}

function eyeAndSmile(chance: Chance): string {
  const eyeAt: Point = [698, 318]
  return (
    satin(chance.fork("eye"), ring(eyeAt, 15, 17, 16), 0.4, dyes.night, {
      thread: 3,
      raised: false,
    }) +
    shape(ellipse([eyeAt[0] - 5, eyeAt[1] - 6], 4, 3.4), "#fff7e6") +
    stem(points("806 342, 790 356, 764 360"), dyes.walnut, 6)
  )
}

/** A llama knitted in parts and stuffed, to stand on a shelf. */
function shelfLlama(piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const colour = piece.choice.colour === "brown" ? "#7A5236" : "#F1E8D6"
  const make = (
    name: string,
    outline: string,
    angle = 0,
    shade = 0,
    fabric: Fabric = knitted({ stitch: 14, colour: () => tone(colour, shade) }),
  ) =>
    patch(shifted(sampled(points(outline), 6, true), 480, 0), {
      chance: chance.fork(name),
      lens,
      colour: tone(colour, shade),
      fabric,
      angle,
      round: 44,
      lifted: 4,
      hair: 1.4,
    })
  const leg = (x: number, shade: number, name: string) =>
    make(
      name,
      `${x - 52} 820, ${x + 52} 820, ${x + 46} 960, ${x + 50} 1056, ${x} 1068, ${x - 50} 1056, ${x - 46} 960`,
      0,
      shade,
    )
  const ground = [-170, 150].map((x) => standing([480 + x, 1058], 96)).join("")
  const head = sampled(
    points("130 280, 220 250, 300 290, 330 346, 296 388, 220 388, 150 372"),
    6,
    true,
  )
  const svg =
    ground +
    leg(-220, -0.14, "far-back") +
    leg(190, -0.14, "far-front") +
    make("tail", "-330 640, -372 600, -400 640, -392 720, -350 720, -320 690", 0, 0.04) +
    make("ear-far", "150 290, 128 220, 150 160, 178 220, 180 280", 0, -0.12) +
    make("neck", "90 720, 96 520, 110 380, 140 290, 220 290, 236 380, 236 520, 250 700, 180 760") +
    make(
      "body",
      "-330 660, -280 590, -120 562, 60 570, 200 600, 262 690, 240 820, 160 880, -100 884, -260 870, -336 780",
    ) +
    leg(-160, 0, "near-back") +
    leg(130, 0, "near-front") +
    patch(shifted(head, 480, 0), {
      chance: chance.fork("head"),
      lens,
      colour,
      fabric: knitted({ stitch: 13, colour: () => colour }),
      round: 36,
      lifted: 6,
      hair: 1.4,
    }) +
    make("ear-near", "186 280, 176 206, 204 150, 226 212, 220 276") +
    make("muzzle", "262 320, 312 308, 342 340, 330 376, 288 386, 258 360", 0, 0.12) +
    eyeAndSmile(chance) +
    saddleCloth(look, lens, chance.fork("blanket")) +
    stem(points("566 560, 640 590, 716 566"), look.dyes[2], 14)
  return {
    svg,
    box: { x: 80, y: 150, width: 750, height: 910 },
    width_cm: 15,
    table: 900,
    focus: [610, 480],
  }
}

const natural = { white: "#F1EADC", brown: "#7C5A42", grey: "#9A948B", black: "#37302C" }

type Draw = (piece: Piece, look: Look, lens: Lens) => Drawn

/** What is neither garment nor cloth, by SKU. */
export const woolThings: Readonly<Record<string, Draw>> = {
  "BAR-001": (piece, look) =>
    skeins(
      [
        piece.choice.colour === "black"
          ? natural.black
          : mix(lead(piece, look), natural.white, 0.05),
      ],
      piece,
      look,
    ),
  "BAR-002": (piece, look) =>
    skeins([natural.white, natural.grey, natural.brown, natural.black], piece, look),
  "BAR-003": insoles,
  "AAA-009": headband,
  "QEN-004": loop,
  "JAT-007": bottle,
  "JAT-008": shelfLlama,
}
