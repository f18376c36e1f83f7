import { mix, tone } from "../kit/colour"
import { n } from "../kit/geometry"
import { shape, stroke } from "../kit/svg"
import { reedBoat } from "./boats"
import { church, putuco, reedHut, strewn, tileHouse } from "./houses"
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
import { crop, ichu, reeds, slimTree } from "./plants"
import { herd, type PlacePainter, row } from "./scene"

const lake = "#3F7F92"
const dry = "#BFA56A"
const grass = "#A9A05C"
const far = "#7E97A6"

/** Chucuito: terraces that go down to the lake, and the arch of the old town. */
const chucuito: PlacePainter = ({ look, chance, seed }) => {
  const slope = hills(`${seed}2`, 620, 150, 500)
  return (
    sky(look.ground, 360, chance.fork("sky")) +
    cloud(380, 150, 330) +
    cloud(1120, 210, 250) +
    layer(hills(`${seed}1`, 380, 90, 300), { colour: far, chance: chance.fork("a"), strokes: 60 }) +
    water(372, 660, lake, chance.fork("lake")) +
    shape("M1060 380q120 -46 260 0z", mix(far, dry, 0.5)) +
    reedBoat(930, 520, 190, false) +
    layer((x) => slope(x) + Math.max(0, x - 500) * 0.32, {
      colour: dry,
      chance: chance.fork("b"),
    }) +
    terraces(
      (x) => slope(x) + Math.max(0, x - 500) * 0.32,
      [20, 760],
      6,
      34,
      grass,
      chance.fork("t"),
    ) +
    strewn(
      [
        [90, 640],
        [250, 690],
        [420, 664],
      ],
      (x, y) => tileHouse(x, y, 96, { roof: "#A9603E" }),
    ) +
    church(560, 760, 250, { wall: "#C79A76", towers: 1 }) +
    layer(level(`${seed}3`, 830, 26), { colour: "#8E8A4C", chance: chance.fork("c") }) +
    reeds(880, 1520, 910, 210, "#9AA652", chance) +
    crop(level(`${seed}4`, 850, 20), [20, 560], 58, [look.dyes[1], look.dyes[2], "#B6502E"], chance)
  )
}

/** Los Uros: islands of reed on the lake, their huts, and the boats with a puma's head. */
const losUros: PlacePainter = ({ look, chance, seed }) => {
  const island = (x: number, y: number, w: number) =>
    shape(
      `M${x} ${y}q${n(w * 0.1)} ${n(-w * 0.05)} ${n(w * 0.5)} ${n(-w * 0.05)}t${n(w * 0.5)} ${n(w * 0.05)}q${n(-w * 0.06)} ${n(w * 0.055)} ${n(-w * 0.5)} ${n(w * 0.055)}t${n(-w * 0.5)} ${n(-w * 0.055)}Z`,
      "#C4A557",
    ) + stroke(`M${n(x + 10)} ${y + 4}q${n(w * 0.48)} ${n(w * 0.07)} ${n(w - 20)} 0`, "#8A6F3A", 6)
  return (
    sky(look.ground, 380, chance.fork("sky")) +
    cloud(1060, 150, 340) +
    cloud(300, 220, 240) +
    sun(560, 170, 54) +
    layer(hills(`${seed}1`, 400, 100, 260), {
      colour: far,
      chance: chance.fork("a"),
      strokes: 60,
    }) +
    water(392, 1000, lake, chance.fork("lake")) +
    island(860, 540, 420) +
    reedHut(930, 536, 84, chance) +
    reedHut(1050, 540, 96, chance) +
    reeds(1150, 1240, 540, 90, "#9AA652", chance) +
    reedBoat(560, 560, 200, false) +
    island(80, 740, 820) +
    strewn(
      [
        [140, 724],
        [330, 716],
        [540, 728],
      ],
      (x, y, i) => reedHut(x, y, 150 + (i % 2) * 24, chance),
    ) +
    reeds(720, 880, 744, 170, "#9AA652", chance) +
    reedBoat(880, 800, 460, true) +
    reeds(-10, 220, 926, 190, "#8A9A4A", chance) +
    reeds(1330, 1520, 926, 230, "#8A9A4A", chance)
  )
}

/** Juli: four churches on four hills above the southern shore. */
const juli: PlacePainter = ({ look, chance, seed }) =>
  sky(mix(look.ground, "#B9CBD2", 0.45), 380, chance.fork("sky")) +
  cloud(1130, 160, 320) +
  layer(hills(`${seed}1`, 370, 70, 300), { colour: far, chance: chance.fork("a"), strokes: 50 }) +
  water(360, 560, lake, chance.fork("lake")) +
  layer(hills(`${seed}2`, 600, 200, 330), { colour: "#A9825A", chance: chance.fork("b") }) +
  church(140, 560, 190, { wall: "#D3A27C" }) +
  church(1150, 590, 170, { wall: "#E3C9A0", towers: 1 }) +
  layer(hills(`${seed}3`, 740, 130, 380), { colour: dry, chance: chance.fork("c") }) +
  strewn(row([380, 650], [1120, 670], 7, chance, 16), (x, y) =>
    tileHouse(x, y, 80, { roof: "#A9603E" }),
  ) +
  church(600, 780, 260, { wall: "#C98F6A" }) +
  church(1010, 800, 210, { wall: "#EAD6AE", towers: 1 }) +
  layer(level(`${seed}4`, 830, 30), { colour: grass, chance: chance.fork("d") }) +
  crop(
    level(`${seed}5`, 850, 24),
    [0, 1500],
    62,
    ["#A3243B", "#D9A021", "#B6502E", "#C9707A"],
    chance,
  )

/** Huichay Jaran near Juliaca: the high plain, wide and flat, under a large sky. */
const juliaca: PlacePainter = ({ look, chance, seed }) =>
  sky(look.ground, 520, chance.fork("sky")) +
  cloud(300, 170, 420) +
  cloud(820, 120, 300) +
  cloud(1230, 250, 380) +
  cloud(640, 330, 260) +
  layer(hills(`${seed}1`, 540, 90, 240), {
    colour: mix(far, look.ground, 0.3),
    chance: chance.fork("a"),
    strokes: 60,
  }) +
  layer(hills(`${seed}2`, 590, 50, 420), {
    colour: "#A98A5C",
    chance: chance.fork("b"),
    strokes: 80,
  }) +
  layer(level(`${seed}3`, 600), {
    colour: dry,
    chance: chance.fork("c"),
    strokes: 220,
    down: 290,
  }) +
  course(
    [
      [760, 604],
      [800, 680],
      [700, 780],
      [760, 930],
    ],
    5,
    90,
    "#D8C39A",
  ) +
  strewn(
    [
      [140, 690],
      [300, 720],
      [1090, 690],
    ],
    (x, y) => tileHouse(x, y, 104, { roof: "#9C8A5A", wall: "#B98A5E" }),
  ) +
  herd(
    "sheep",
    row([860, 760], [1360, 740], 8, chance, 30),
    62,
    ["#F3ECDD", "#EFE4CC", "#8A6A50"],
    look.dyes[0],
    chance,
  ) +
  herd(
    "llama",
    [
      [220, 850],
      [370, 884],
      [1180, 880],
    ],
    150,
    ["#F1E8D6", "#B98A5C", "#6E4A33"],
    look.dyes[0],
    chance,
  ) +
  ichu(level(`${seed}4`, 800), 60, 54, "#B9A04E", chance)

/** Cocosani, Ácora: a river that turns and turns again on its way to the lake, and houses of sod. */
const acora: PlacePainter = ({ look, chance, seed }) =>
  sky(mix(look.ground, "#BFD3D6", 0.5), 380, chance.fork("sky")) +
  cloud(460, 150, 300) +
  sun(1180, 180, 56) +
  layer(hills(`${seed}1`, 380, 80, 300), { colour: far, chance: chance.fork("a"), strokes: 50 }) +
  water(370, 470, lake, chance.fork("lake")) +
  fields(
    460,
    land_foot,
    ["#8E9A54", "#A9A05C", "#7A8A4A", "#C2B05E", "#9A7A4E"],
    chance.fork("fields"),
  ) +
  course(
    [
      [760, 462],
      [1010, 520],
      [520, 600],
      [1120, 700],
      [430, 820],
      [820, 940],
    ],
    8,
    120,
    "#5F9AA6",
  ) +
  strewn(
    [
      [60, 650],
      [150, 690],
      [1230, 620],
      [1330, 660],
    ],
    (x, y) => putuco(x, y, 92),
  ) +
  strewn(
    [
      [90, 880],
      [250, 896],
      [1270, 880],
    ],
    (x, y) => putuco(x, y, 150),
  ) +
  herd(
    "ox",
    [
      [640, 740],
      [960, 640],
    ],
    74,
    ["#8A5A38", "#3A2A22", "#D8C3A0"],
    look.dyes[1],
    chance,
  )

/** Pisacoma: the high pasture under snow, where the fibre grows. */
const pisacoma: PlacePainter = ({ look, chance, seed }) =>
  sky(mix(look.ground, "#A9C4D8", 0.5), 440, chance.fork("sky")) +
  cloud(1180, 150, 260) +
  peak(
    { x: 420, top: 130, foot: 560, wide: 640, colour: "#7F8490", snow: 0.42, lean: 20 },
    chance,
  ) +
  peak(
    { x: 1010, top: 210, foot: 570, wide: 620, colour: "#8E8A88", snow: 0.36, lean: -30 },
    chance,
  ) +
  peak({ x: 1380, top: 300, foot: 580, wide: 460, colour: "#86888C", snow: 0.3 }, chance) +
  layer(hills(`${seed}1`, 600, 110, 360), { colour: "#A08A64", chance: chance.fork("a") }) +
  layer(hills(`${seed}2`, 700, 70, 460), { colour: "#B9A262", chance: chance.fork("b") }) +
  [
    [260, 770, 300],
    [860, 740, 240],
    [1120, 830, 380],
  ]
    .map(
      ([x, y, w]) =>
        shape(`M${x} ${y}q${(w ?? 0) / 2} -34 ${w} 0q-${(w ?? 0) / 2} 44 -${w} 0Z`, "#6F9AA0") +
        stroke(
          `M${(x ?? 0) + 30} ${(y ?? 0) - 4}q${(w ?? 0) / 2 - 30} -22 ${(w ?? 0) - 60} 0`,
          "#B9D0CE",
          3,
        ),
    )
    .join("") +
  herd(
    "alpaca",
    [
      [120, 740],
      [560, 700],
      [700, 730],
      [1300, 720],
      [1010, 700],
    ],
    96,
    ["#F1E8D6", "#B98A5C", "#6E4A33", "#E3D5B8"],
    look.dyes[0],
    chance,
  ) +
  ichu(level(`${seed}4`, 760), 70, 54, "#C2A653", chance) +
  herd(
    "alpaca",
    [
      [420, 890],
      [640, 860],
      [180, 900],
      [1010, 905],
    ],
    170,
    ["#F1E8D6", "#B98A5C", "#4A3428", "#E3D5B8"],
    "#A3243B",
    chance,
  )

/** Ayaviri: the river by the town, the large church, and pasture to the foot of the hills. */
const ayaviri: PlacePainter = ({ look, chance, seed }) =>
  sky(mix(look.ground, "#C3D6D8", 0.5), 420, chance.fork("sky")) +
  cloud(340, 180, 320) +
  sun(1190, 170, 58) +
  layer(hills(`${seed}1`, 440, 200, 260), { colour: "#7F8C84", chance: chance.fork("a") }) +
  layer(hills(`${seed}2`, 540, 150, 380), { colour: "#8F9460", chance: chance.fork("b") }) +
  layer(level(`${seed}3`, 570, 20), {
    colour: "#9FA45E",
    chance: chance.fork("c"),
    strokes: 200,
    down: 300,
  }) +
  strewn(row([160, 610], [800, 620], 7, chance, 10), (x, y) => tileHouse(x, y, 76)) +
  church(420, 680, 250, { wall: "#B9785A" }) +
  course(
    [
      [1240, 580],
      [1020, 650],
      [1140, 740],
      [860, 830],
      [760, 940],
    ],
    10,
    170,
    "#5F97A0",
  ) +
  row([860, 640], [1500, 600], 8, chance, 14)
    .map(([x, y]) => slimTree(x, y, 110, tone("#5F7F4A", 0), chance))
    .join("") +
  herd(
    "sheep",
    row([80, 800], [560, 850], 7, chance, 30),
    74,
    ["#F3ECDD", "#EFE4CC"],
    look.dyes[0],
    chance,
  ) +
  herd(
    "ox",
    [
      [1230, 850],
      [1390, 800],
    ],
    110,
    ["#8A5A38", "#2F2824"],
    look.dyes[2],
    chance,
  ) +
  ichu(level(`${seed}4`, 830), 50, 50, "#A8A050", chance)

/** The places of the groups around Lake Titicaca and on the high plain. */
export const placesOfPuno: Readonly<Record<string, PlacePainter>> = {
  "sur-andino": chucuito,
  "chumi-los-uros": losUros,
  "aymaras-nuevo-amanecer": juli,
  aaasiqa: juliaca,
  qenqo: acora,
  "bartolina-sisa": pisacoma,
  "jatun-sayna": ayaviri,
}
