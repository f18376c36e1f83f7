import { mix, tone } from "../kit/colour"
import type { Point } from "../kit/geometry"
import { shape, stroke } from "../kit/svg"
import { balconyHouse, church, flatHouse, pyramid, strewn, tileHouse } from "./houses"
import { cloud, course, fields, hills, land_foot, layer, level, sky, sun, water } from "./land"
import { broadTree, reeds, slimTree, tuna } from "./plants"
import { type PlacePainter, row, type Scene } from "./scene"

const sand = "#D9BC8C"
const bare = "#B99A78"
const walls = ["#E7D3B0", "#D98F6A", "#7FA8B0", "#E3B95A", "#C9707A", "#9FB08A", "#EFE6D2"]

/** Houses in rows on a slope, smaller the higher they stand. */
function slope(
  { chance }: Scene,
  from: number,
  to: number,
  rows: number,
  left: number,
  right: number,
): string {
  const parts: string[] = []
  for (let i = 0; i < rows; i++) {
    const y = from + ((to - from) * (i + 1)) / rows
    const w = 30 + (i / rows) * 46
    const inset = (1 - i / rows) * (right - left) * 0.22
    for (
      let x = left + inset + chance.range(0, 30);
      x < right - inset;
      x += w * 1.62 + chance.range(0, 14)
    ) {
      parts.push(
        flatHouse(x, y + chance.sway(6), w, chance.pick(walls), chance.yes(0.3) ? 2 : 1, chance),
      )
    }
  }
  return parts.join("")
}

/** A flight of steps that climbs a hill. */
function stairs(points: readonly Point[], colour: string): string {
  const [a, b] = [points[0], points[points.length - 1]]
  if (a === undefined || b === undefined) return ""
  const steps = Array.from({ length: 26 }, (_, i) => {
    const share = i / 25
    const w = 34 - share * 18
    return `M${(a[0] + (b[0] - a[0]) * share - w / 2).toFixed(1)} ${(a[1] + (b[1] - a[1]) * share).toFixed(1)}h${w.toFixed(1)}`
  })
  return (
    stroke(`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`, tone(colour, -0.2), 26) +
    stroke(steps.join(""), colour, 6)
  )
}

/** Villa El Salvador: a plain of sand by the ocean, laid out in blocks by those who came to live there. */
const villaElSalvador: PlacePainter = (scene) => {
  const { look, chance, seed } = scene
  const blocks: Point[] = []
  for (let r = 0; r < 5; r++)
    for (let i = 0; i < 12; i++)
      blocks.push([-20 + i * (112 + r * 14) + r * 11, 560 + r * 66 + chance.sway(3)])
  return (
    sky(look.ground, 380, chance.fork("sky")) +
    sun(1180, 210, 62, "#F0DFA6") +
    water(330, 420, "#7FA3AE", chance.fork("sea")) +
    shape("M980 332q60 -34 130 -4q40 -16 90 4z", tone(bare, -0.1)) +
    layer(level(`${seed}1`, 420, 14), {
      colour: mix(sand, look.ground, 0.25),
      chance: chance.fork("a"),
      strokes: 60,
    }) +
    layer(hills(`${seed}2`, 500, 60, 500), {
      colour: sand,
      chance: chance.fork("b"),
      strokes: 90,
    }) +
    strewn(blocks, (x, y, i) =>
      flatHouse(
        x,
        y,
        58 + (y - 560) * 0.13,
        walls[(i * 5) % 7] ?? sand,
        i % 4 === 0 ? 2 : 1,
        chance,
      ),
    ) +
    row([60, 880], [1440, 880], 6, chance, 40)
      .map(([x, y]) => broadTree(x, y, 92, "#6E8A4E", chance))
      .join("")
  )
}

/** Vitarte: where the road to the mountains leaves the city, under bare hills. */
const vitarte: PlacePainter = (scene) => {
  const { look, chance, seed } = scene
  return (
    sky(look.ground, 420, chance.fork("sky")) +
    cloud(420, 170, 300) +
    cloud(1130, 120, 220) +
    layer(hills(`${seed}1`, 430, 240, 380), {
      colour: mix(bare, look.ground, 0.4),
      chance: chance.fork("a"),
    }) +
    layer(hills(`${seed}2`, 560, 250, 330), { colour: bare, chance: chance.fork("b") }) +
    slope(scene, 420, 640, 5, 40, 700) +
    layer(hills(`${seed}3`, 690, 90, 420), { colour: sand, chance: chance.fork("c") }) +
    slope(scene, 660, 760, 2, 700, 1520) +
    course(
      [
        [1120, 640],
        [980, 720],
        [820, 800],
        [700, 920],
      ],
      14,
      150,
      "#8F8A84",
    ) +
    strewn(row([-30, 880], [560, 896], 5, chance, 6), (x, y, i) =>
      flatHouse(x, y, 92, walls[(i * 3 + 1) % 7] ?? sand, (i % 2) + 1, chance),
    ) +
    strewn(row([920, 880], [1500, 896], 4, chance, 6), (x, y, i) =>
      flatHouse(x, y, 98, walls[(i * 2 + 2) % 7] ?? sand, (i % 2) + 1, chance),
    )
  )
}

/** Ñaña: the valley of the Rímac, green between two walls of stone. */
const nana: PlacePainter = ({ look, chance, seed }) =>
  sky(mix(look.ground, "#A9C4CC", 0.5), 380, chance.fork("sky")) +
  sun(300, 170, 56) +
  layer(hills(`${seed}1`, 420, 280, 330), {
    colour: mix(bare, look.ground, 0.35),
    chance: chance.fork("a"),
  }) +
  layer(hills(`${seed}2`, 520, 250, 300), { colour: "#A98464", chance: chance.fork("b") }) +
  fields(560, land_foot, ["#7E9A4E", "#6A8A44", "#9FAE5A", "#B5A45A"], chance.fork("fields")) +
  course(
    [
      [980, 560],
      [860, 640],
      [900, 730],
      [700, 820],
      [620, 930],
    ],
    12,
    130,
    "#8FB0B4",
  ) +
  row([40, 610], [800, 600], 14, chance, 14)
    .map(([x, y]) => slimTree(x, y, 110, "#5F7F4A", chance))
    .join("") +
  strewn(
    [
      [1010, 700],
      [1180, 740],
      [1330, 690],
    ],
    (x, y) => tileHouse(x, y, 96, { wall: "#EAD9BC" }),
  ) +
  row([60, 880], [520, 900], 4, chance, 20)
    .map(([x, y]) => broadTree(x, y, 170, "#5F8A4A", chance))
    .join("") +
  row([1120, 900], [1440, 890], 3, chance, 20)
    .map(([x, y]) => broadTree(x, y, 150, "#C2477A", chance))
    .join("")

/** Pamplona Alta: houses up the hill, and the yellow steps between them. */
const pamplona: PlacePainter = (scene) => {
  const { look, chance, seed } = scene
  return (
    sky(look.ground, 300, chance.fork("sky")) +
    cloud(1160, 130, 280) +
    layer(hills(`${seed}1`, 330, 220, 520), {
      colour: mix(bare, look.ground, 0.3),
      chance: chance.fork("a"),
    }) +
    layer((x) => 250 + Math.abs(x - 780) ** 1.25 * 0.055, {
      colour: bare,
      chance: chance.fork("b"),
    }) +
    slope(scene, 300, 900, 10, -60, 1560) +
    stairs(
      [
        [760, 905],
        [800, 300],
      ],
      "#E8B93C",
    ) +
    stairs(
      [
        [330, 905],
        [470, 470],
      ],
      "#E8B93C",
    ) +
    row([1080, 905], [1460, 905], 3, chance, 20)
      .map(([x, y]) => broadTree(x, y, 100, "#6E8A4E", chance))
      .join("")
  )
}

/** San Martín de Porres: a street of the flat city, with the trees that the neighbours planted. */
const elPacifico: PlacePainter = (scene) => {
  const { look, chance, seed } = scene
  return (
    sky(mix(look.ground, "#C9CCC8", 0.5), 420, chance.fork("sky")) +
    cloud(300, 150, 360, "#F1EFE8") +
    cloud(980, 210, 460, "#F1EFE8") +
    layer(hills(`${seed}1`, 470, 150, 420), {
      colour: mix(bare, "#C9CCC8", 0.5),
      chance: chance.fork("a"),
    }) +
    slope(scene, 430, 520, 2, -40, 1540) +
    layer(level(`${seed}2`, 560), { colour: "#A39C92", chance: chance.fork("b"), strokes: 40 }) +
    strewn(row([-40, 690], [1500, 690], 10, chance, 4), (x, y, i) =>
      flatHouse(x, y, 118, walls[(i * 3) % 7] ?? sand, (i * 7) % 3 === 0 ? 3 : 2, chance),
    ) +
    shape("M0 700H1500V930H0Z", "#8F8982") +
    shape("M0 700H1500v26H0Z", "#C9BFAE") +
    stroke("M40 820H1480", "#EFE2C8", 8, { "stroke-dasharray": "70 60" }) +
    row([90, 730], [1420, 730], 7, chance, 20)
      .map(([x, y], i) => broadTree(x, y, 190, i % 3 === 1 ? "#C8492E" : "#64864A", chance, true))
      .join("")
  )
}

/** Old Lima: balconies below the hill with the cross. */
const limaCentre: PlacePainter = (scene) => {
  const { look, chance, seed } = scene
  return (
    sky(look.ground, 420, chance.fork("sky")) +
    cloud(360, 150, 280) +
    layer((x) => 200 + Math.abs(x - 1060) * 0.5 + 8 * Math.sin(x / 40), {
      colour: bare,
      chance: chance.fork("a"),
    }) +
    stroke("M1060 200v-70m-22 22h44", "#6B4028", 8) +
    slope(scene, 380, 520, 3, 640, 1480) +
    layer(level(`${seed}2`, 640), { colour: "#C9B79A", chance: chance.fork("b"), strokes: 30 }) +
    church(90, 700, 380, { wall: "#F0DDB0", dome: true }) +
    [
      [480, "#D98F6A"],
      [700, "#E3C06A"],
      [920, "#7FA8B0"],
      [1140, "#C9707A"],
      [1360, "#E7D3B0"],
    ]
      .map(([x, colour]) => balconyHouse(Number(x), 700, 204, String(colour)))
      .join("") +
    shape("M0 700H1500V930H0Z", "#D6C4A2") +
    stroke(
      "M0 760H1500M0 830H1500M200 700L60 930M520 700L440 930M840 700V930M1160 700L1240 930M1400 700L1520 930",
      "#BCA783",
      3,
    ) +
    row([140, 850], [1400, 850], 5, chance, 30)
      .map(([x, y]) => slimTree(x, y, 190, "#64864A", chance))
      .join("") +
    shape("M700 850q60 -20 120 0l-14 34h-92z", "#A9A59C") +
    shape("M746 846v-60h28v60z", "#BDB9B0") +
    shape("M722 790q38 -22 76 0q-38 20 -76 0z", "#CFCBC2") +
    stroke("M760 784v-26M752 768q-20 -6 -26 14M768 768q20 -6 26 14", "#8FB0B4", 4)
  )
}

/** Lurín: the last green valley by the sea, with the old pyramid above it. */
const lurin: PlacePainter = ({ look, chance, seed }) =>
  sky(look.ground, 340, chance.fork("sky")) +
  sun(1210, 180, 66) +
  water(320, 440, "#6F9AA6", chance.fork("sea")) +
  shape("M180 326q70 -60 140 -8q60 -34 130 8z", tone(bare, -0.14)) +
  shape("M520 326q30 -26 70 0z", tone(bare, -0.1)) +
  layer(hills(`${seed}1`, 500, 70, 460), { colour: sand, chance: chance.fork("a") }) +
  pyramid(820, 500, 520, 5, "#C79A66") +
  fields(540, land_foot, ["#7E9A4E", "#93A85A", "#6A8A44", "#C2B05E"], chance.fork("fields")) +
  strewn(
    [
      [120, 660],
      [300, 700],
      [520, 650],
    ],
    (x, y) => tileHouse(x, y, 100, { wall: "#F0E2C4" }),
  ) +
  row([700, 700], [1480, 690], 9, chance, 20)
    .map(([x, y]) => slimTree(x, y, 120, "#64864A", chance))
    .join("") +
  reeds(-10, 360, 900, 130, "#8A9A4E", chance) +
  row([1020, 900], [1440, 880], 3, chance, 20)
    .map(([x, y]) => tuna(x, y, 150, chance))
    .join("")

/** The places of the groups that work in Lima. */
export const placesOfLima: Readonly<Record<string, PlacePainter>> = {
  "tika-rumi": villaElSalvador,
  tawaq: vitarte,
  awaqkuna: nana,
  chascanahui: pamplona,
  "casa-betania": elPacifico,
  kuyanakuy: limaCentre,
  "ichimay-wari": lurin,
}
