import { mix, tone } from "../kit/colour"
import type { Point } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shape, stroke } from "../kit/svg"
import { canoe } from "./boats"
import { church, stiltHouse, strewn, tileHouse } from "./houses"
import {
  cloud,
  course,
  fields,
  hills,
  land_foot,
  layer,
  level,
  peak,
  sky,
  sun,
  terraces,
  water,
} from "./land"
import { agave, broadTree, cactus, ichu, palm, slimTree, tuna, undergrowth } from "./plants"
import { herd, type PlacePainter, row } from "./scene"

/** Ayacucho: a town of churches in a dry valley, prickly pear in front, the snow of Rasuwillka behind. */
const ayacucho: PlacePainter = ({ look, chance, seed }) =>
  sky(look.ground, 400, chance.fork("sky")) +
  sun(1200, 180, 64) +
  peak(
    { x: 330, top: 170, foot: 520, wide: 620, colour: "#8F8A94", snow: 0.34, lean: 20 },
    chance,
  ) +
  layer(hills(`${seed}1`, 480, 170, 330), { colour: "#B08A6A", chance: chance.fork("a") }) +
  layer(hills(`${seed}2`, 590, 150, 420), { colour: "#BF9362", chance: chance.fork("b") }) +
  strewn(
    [
      ...row([120, 640], [1400, 620], 12, chance, 18),
      ...row([60, 720], [1440, 720], 11, chance, 14),
    ],
    (x, y) => tileHouse(x, y, 84, { wall: "#EFE0C2" }),
  ) +
  church(330, 740, 280, { wall: "#D9A98A" }) +
  church(860, 730, 230, { wall: "#EAD3A4" }) +
  church(1220, 750, 180, { wall: "#E0B79A", towers: 1 }) +
  layer(level(`${seed}3`, 820, 40), { colour: "#A98A56", chance: chance.fork("c") }) +
  tuna(140, 910, 190, chance) +
  agave(420, 908, 130, true) +
  tuna(1330, 912, 210, chance) +
  agave(1090, 912, 110, false) +
  tuna(690, 916, 110, chance)

/** Pucallpa: the Ucayali, houses on posts, canoes, and forest down to the water. */
const pucallpa: PlacePainter = ({ look, chance, seed }) => {
  const trees = row([-20, 470], [1520, 470], 22, chance, 20)
  return (
    sky(mix(look.ground, "#CFE0DC", 0.5), 400, chance.fork("sky")) +
    cloud(420, 140, 360) +
    cloud(1080, 200, 300) +
    layer(hills(`${seed}1`, 420, 60, 220), {
      colour: "#7A9A7A",
      chance: chance.fork("a"),
      strokes: 60,
    }) +
    trees
      .map(([x, y], i) =>
        i % 4 === 1
          ? palm(x, y, 190, chance)
          : broadTree(
              x,
              y,
              chance.range(120, 190),
              chance.pick(["#4F7A3E", "#5F8A48", "#3F6A3A"]),
              chance,
            ),
      )
      .join("") +
    layer(level(`${seed}2`, 486, 10), {
      colour: "#A9804E",
      chance: chance.fork("b"),
      strokes: 20,
    }) +
    water(510, 1000, "#A98A62", chance.fork("river")) +
    stiltHouse(180, 560, 210) +
    stiltHouse(500, 548, 170) +
    stiltHouse(1130, 566, 230) +
    palm(1420, 560, 260, chance) +
    palm(90, 560, 230, chance) +
    canoe(620, 690, 300) +
    canoe(980, 790, 380) +
    canoe(250, 640, 160) +
    undergrowth(-20, 420, 930, 170, ["#3F6A3A", "#5F8A48", "#7A9A4E"], chance) +
    undergrowth(1180, 1520, 930, 190, ["#3F6A3A", "#5F8A48", "#7A9A4E"], chance)
  )
}

/** A wall of fitted stones, no two alike, course upon course. */
function stoneWall(y: number, high: number, chance: Parameters<PlacePainter>[0]["chance"]): string {
  const ink = new Ink()
  const rows = 3
  for (let r = 0; r < rows; r++) {
    const [top, h] = [y + (high / rows) * r, high / rows]
    for (let x = -40 - chance.range(0, 80); x < 1520;) {
      const w = chance.range(90, 190)
      const colour = tone("#9A8F86", chance.range(-0.12, 0.14))
      const [l, t, rr, b] = [x + 4, top + 3 + chance.sway(2), x + w - 4, top + h - 3]
      ink.fill(
        tone(colour, -0.3),
        `M${l.toFixed(1)} ${t.toFixed(1)}H${rr.toFixed(1)}V${b.toFixed(1)}H${l.toFixed(1)}Z`,
      )
      ink.fill(
        colour,
        `M${(l + 6).toFixed(1)} ${t.toFixed(1)}Q${((l + rr) / 2).toFixed(1)} ${(t - 3).toFixed(1)} ${(rr - 6).toFixed(1)} ${t.toFixed(1)}Q${(rr + 2).toFixed(1)} ${((t + b) / 2).toFixed(1)} ${(rr - 5).toFixed(1)} ${(b - 5).toFixed(1)}H${(l + 5).toFixed(1)}Q${(l - 3).toFixed(1)} ${((t + b) / 2).toFixed(1)} ${(l + 6).toFixed(1)} ${t.toFixed(1)}Z`,
      )
      x += w
    }
  }
  return shape(`M0 ${y}H1500V${y + high}H0Z`, "#5E554F") + ink.toString()
}

/** Cusco: red roofs in a bowl of hills, above the stones of the old walls. */
const cusco: PlacePainter = ({ look, chance, seed }) =>
  sky(look.ground, 400, chance.fork("sky")) +
  cloud(300, 150, 260) +
  peak({ x: 1180, top: 190, foot: 500, wide: 520, colour: "#9A8F96", snow: 0.3 }, chance) +
  layer(hills(`${seed}1`, 450, 150, 360), { colour: "#8F9A6A", chance: chance.fork("a") }) +
  layer(hills(`${seed}2`, 540, 110, 460), { colour: "#A8A066", chance: chance.fork("b") }) +
  strewn(
    [
      ...row([40, 560], [1460, 560], 14, chance, 16),
      ...row([0, 630], [1480, 630], 13, chance, 12),
      ...row([40, 710], [1460, 706], 11, chance, 12),
    ],
    (x, y, i) =>
      tileHouse(x, y, 70 + (y - 540) * 0.14, {
        wall: i % 3 ? "#EFE2C8" : "#E0C49A",
        door: "#2F6E8A",
      }),
  ) +
  church(560, 730, 300, { wall: "#B98A72" }) +
  church(1130, 720, 210, { wall: "#C79A7E", towers: 1 }) +
  stoneWall(770, 150, chance)

/** La Encantada near Chulucanas: the dry forest, carob and mango, goats, and the smoke of a kiln. */
const laEncantada: PlacePainter = ({ look, chance, seed }) =>
  sky(look.ground, 440, chance.fork("sky")) +
  sun(330, 190, 70, "#E7B04A") +
  layer(hills(`${seed}1`, 450, 120, 300), {
    colour: "#A3A08A",
    chance: chance.fork("a"),
    strokes: 70,
  }) +
  layer(hills(`${seed}2`, 530, 60, 460), { colour: "#B9A272", chance: chance.fork("b") }) +
  layer(level(`${seed}3`, 560), {
    colour: "#D3B078",
    chance: chance.fork("c"),
    strokes: 180,
    down: 320,
  }) +
  row([60, 590], [1460, 590], 12, chance, 30)
    .map(([x, y]) => broadTree(x, y, chance.range(90, 140), "#7A8A4A", chance, true))
    .join("") +
  strewn(
    [
      [860, 700],
      [1080, 730],
    ],
    (x, y) => tileHouse(x, y, 130, { roof: "#A88B5A", wall: "#C79C6E" }),
  ) +
  shape("M1290 740q-10 -130 70 -130t70 130z", "#B0704A") +
  shape("M1330 740v-40q30 -30 60 0v40z", "#3A241A") +
  stroke("M1360 604C1330 540 1410 500 1370 430S1420 330 1390 270", "#8F857C", 30, {
    opacity: 0.35,
  }) +
  stroke("M1364 600C1340 540 1396 500 1366 440", "#6E645A", 16, { opacity: 0.35 }) +
  broadTree(250, 850, 400, "#6F8444", chance, true) +
  broadTree(560, 740, 230, "#4F7A3E", chance) +
  cactus(720, 890, 170, chance) +
  cactus(60, 900, 120, chance) +
  herd(
    "sheep",
    [
      [430, 880],
      [540, 850],
      [960, 870],
      [1090, 900],
    ],
    78,
    ["#8A5A38", "#F1E8D6", "#3A2A22"],
    look.dyes[1],
    chance,
  ) +
  [
    [1180, 905, 52],
    [1250, 910, 64],
    [1330, 905, 46],
  ]
    .map(([x, y, r]) =>
      shape(
        `M${x} ${y}m${-(r ?? 0)} ${-(r ?? 0)}q0 ${r} ${r} ${r}t${r} ${-(r ?? 0)}q0 ${-(r ?? 0) * 0.7} ${-(r ?? 0) * 0.7} ${-(r ?? 0) * 0.8}v${-(r ?? 0) * 0.2}h${-(r ?? 0) * 0.6}v${(r ?? 0) * 0.2}q${-(r ?? 0) * 0.7} ${(r ?? 0) * 0.1} ${-(r ?? 0) * 0.7} ${(r ?? 0) * 0.8}Z`,
        x === 1250 ? "#2F2723" : "#B0704A",
      ),
    )
    .join("")

/** Cochas Chico: the valley of the Mantaro, field by field, under the snow of Huaytapallana. */
const cochas: PlacePainter = ({ look, chance, seed }) =>
  sky(mix(look.ground, "#B9D0DC", 0.45), 400, chance.fork("sky")) +
  cloud(300, 150, 300) +
  [
    [560, 170, 520, 0.44],
    [900, 130, 560, 0.5],
    [1250, 210, 480, 0.4],
  ]
    .map(([x, top, wide, snow]) =>
      peak(
        {
          x: x ?? 0,
          top: top ?? 0,
          foot: 520,
          wide: wide ?? 0,
          colour: "#8590A0",
          snow: snow ?? 0,
        },
        chance,
      ),
    )
    .join("") +
  layer(hills(`${seed}1`, 540, 120, 330), { colour: "#7F9468", chance: chance.fork("a") }) +
  fields(
    560,
    land_foot,
    ["#7E9A4E", "#C2B05E", "#9FAE5A", "#6A8A44", "#A9844E"],
    chance.fork("fields"),
  ) +
  row([-10, 600], [1510, 600], 16, chance, 30)
    .map(([x, y]) => slimTree(x, y, 140, "#5F7F4A", chance))
    .join("") +
  strewn(
    [
      [210, 720],
      [400, 750],
      [1010, 700],
      [1200, 740],
    ],
    (x, y) => tileHouse(x, y, 116, { wall: "#D9B98A" }),
  ) +
  row([40, 905], [360, 900], 3, chance, 16)
    .map(([x, y]) => slimTree(x, y, 260, "#56763F", chance))
    .join("") +
  herd(
    "ox",
    [
      [760, 850],
      [920, 880],
    ],
    120,
    ["#8A5A38", "#E7DCC4"],
    look.dyes[1],
    chance,
  )

/** Arequipa: white stone under the Misti, and the terraces below it. */
const arequipa: PlacePainter = ({ look, chance, seed }) => {
  const slope = hills(`${seed}3`, 740, 90, 520)
  return (
    sky(look.ground, 460, chance.fork("sky")) +
    cloud(280, 190, 260) +
    peak(
      { x: 860, top: 90, foot: 600, wide: 1080, colour: "#8E7F86", snow: 0.2, lean: 10 },
      chance,
    ) +
    peak(
      { x: 180, top: 260, foot: 600, wide: 560, colour: "#9A8A8E", snow: 0.24, lean: -20 },
      chance,
    ) +
    layer(hills(`${seed}1`, 600, 50, 420), { colour: "#B99A86", chance: chance.fork("a") }) +
    church(210, 690, 260, { wall: "#F6F1E6", roof: "#E9E2D2", dome: true }) +
    strewn(row([520, 670], [1440, 660], 8, chance, 12), (x, y) =>
      tileHouse(x, y, 92, { wall: "#F6F1E6", roof: "#E3D9C6", door: "#3C6F78" }),
    ) +
    church(980, 690, 190, { wall: "#F3ECDD", roof: "#E9E2D2", towers: 1, dome: true }) +
    layer(slope, { colour: "#8FA45A", chance: chance.fork("b") }) +
    terraces(slope, [-40, 1540], 5, 32, "#9FB060", chance.fork("t")) +
    row([60, 760], [1440, 770], 7, chance, 40)
      .map(([x, y]) => slimTree(x, y, 130, "#56763F", chance))
      .join("") +
    cactus(1370, 908, 150, chance) +
    agave(150, 910, 110, false)
  )
}

/** Sarhua: a village on a shelf of the mountain, terraces above and below, and the river far down. */
const sarhua: PlacePainter = ({ look, chance, seed }) => {
  const shelf = (x: number): number => 560 + Math.max(0, x - 700) * 0.26 + 10 * Math.sin(x / 90)
  const near = (x: number): number => 760 - Math.max(0, x - 820) * 0.22 + 8 * Math.sin(x / 70)
  const houses: Point[] = [
    ...row([120, 600], [720, 600], 7, chance, 10),
    ...row([60, 680], [780, 690], 7, chance, 10),
  ]
  return (
    sky(look.ground, 380, chance.fork("sky")) +
    sun(1240, 160, 58) +
    cloud(420, 140, 280) +
    [
      [260, 120, 620],
      [720, 190, 560],
      [1230, 140, 640],
    ]
      .map(([x, top, wide]) =>
        peak(
          { x: x ?? 0, top: top ?? 0, foot: 620, wide: wide ?? 0, colour: "#8A8F8A", snow: 0.18 },
          chance,
        ),
      )
      .join("") +
    layer(hills(`${seed}1`, 560, 190, 300), { colour: "#8F8A60", chance: chance.fork("a") }) +
    course(
      [
        [1120, 560],
        [1040, 640],
        [1120, 720],
        [1060, 800],
      ],
      6,
      40,
      "#6F9AA6",
    ) +
    layer(shelf, { colour: "#A99A5C", chance: chance.fork("b") }) +
    terraces(shelf, [20, 900], 5, 44, "#B5A860", chance.fork("t")) +
    strewn(houses, (x, y) => tileHouse(x, y, 84, { wall: "#E0C49A" })) +
    church(390, 700, 200, { wall: "#EFE0C2", towers: 1 }) +
    layer(near, { colour: "#8E9452", chance: chance.fork("c") }) +
    terraces(near, [820, 1540], 4, 34, "#A3A65C", chance.fork("u")) +
    ichu((x) => near(x) + 60, 40, 46, "#B9A04E", chance) +
    agave(1310, 905, 140, true) +
    tuna(220, 912, 150, chance) +
    herd(
      "llama",
      [
        [560, 880],
        [690, 900],
      ],
      140,
      ["#F1E8D6", "#B98A5C"],
      look.dyes[0],
      chance,
    )
  )
}

/** The places of the groups in the other regions. */
export const placesOfOtherRegions: Readonly<Record<string, PlacePainter>> = {
  rasuwillka: ayacucho,
  aaidu: pucallpa,
  "tika-llanki": cusco,
  "mujeres-hacia-el-mundo": laEncantada,
  "mates-huancayo": cochas,
  "arequipa-taller": arequipa,
  "tablas-sarhua": sarhua,
}
