import { tone } from "../kit/colour"
import { ellipse, n, type Point } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { group, shape, stroke } from "../kit/svg"
import { motif } from "../motifs/motifs"
import { at, type Act, type Shop } from "./acts"
import { fist, flat, pinch } from "./hands"
import { handles, pens } from "./tools"
import { cast, type Work } from "./works/bench"
import { fleece, stitches, strip, woven, yarnBall } from "./works/fibre"

const wood = "#A9713F"
const rail = (d: string, width: number): string =>
  stroke(d, "#1d1217", width, { opacity: 0.24, transform: "translate(7 10)" }) +
  stroke(d, tone(wood, -0.2), width) +
  stroke(d, wood, width * 0.7) +
  stroke(d, tone(wood, 0.4), width * 0.16, {
    opacity: 0.7,
    transform: `translate(${-width * 0.16} ${-width * 0.2})`,
  })

/** Two needles, the knitting on them, and the ball the thread comes from. */
export const knit =
  (colour: (shop: Shop) => string, width = 330): Act =>
  (shop) => {
    const yarn = colour(shop)
    const needle = (d: string) =>
      stroke(d, "#1d1217", 12, { opacity: 0.25, transform: "translate(4 7)" }) +
      stroke(d, "#C79A68", 12) +
      stroke(d, "#F0D9AE", 3, { transform: "translate(-2 -2)" })
    const loops = Array.from(
      { length: Math.floor(width / 22) },
      (_, i) => `M${n(400 - width / 2 + 10 + i * 22)} 262q6 -34 14 0`,
    ).join("")
    return (
      yarnBall(150, 620, 74, shop.look.dyes[1]) +
      yarnBall(660, 640, 60, yarn) +
      at(stitches(shop, yarn, width, 300), 400, 410) +
      stroke(`M${400 + width / 2 - 10} 250Q620 330 650 590`, yarn, 6) +
      needle("M170 250L600 230") +
      stroke(loops, yarn, 8) +
      needle("M330 130L560 300") +
      pinch(shop.worker, { at: [290, 258], lean: -42, mirrored: true, size: 1.14 }) +
      pinch(shop.worker, { at: [520, 252], lean: -36, size: 1.14 })
    )
  }

/** A bed of hooks with the knitting below it, and the carriage that a hand draws across. */
export const frameKnit =
  (setting: boolean): Act =>
  (shop) => {
    const hooks = Array.from({ length: 34 }, (_, i) => `M${96 + i * 18.4} 250v-34q0 -10 8 -8`).join(
      "",
    )
    const panel = setting ? "" : at(stitches(shop, shop.look.undyed, 500, 330), 400, 470)
    const carriage =
      cast("M300 170h220v90h-220Z", 10) +
      shape("M300 170h220v90h-220Z", "#3C6F78") +
      shape("M320 186h180v22h-180Z", "#F3EBDB") +
      shape(ellipse([410, 232], 26, 26), "#F3EBDB") +
      stroke("M410 232l16 -14", "#A3243B", 6)
    return (
      panel +
      cast("M60 240h680v54h-680Z", 12) +
      shape("M60 240h680v54h-680Z", "#8E9296") +
      shape("M60 240h680v12h-680Z", "#C4C7C8") +
      stroke(hooks, "#55595C", 5) +
      carriage +
      (setting
        ? pinch(shop.worker, { at: [418, 226], lean: -30, size: 1.2 })
        : fist(shop.worker, { at: [470, 220], lean: -30, size: 1.16 }, "", 0)) +
      flat(shop.worker, { at: [180, 330], lean: -48, mirrored: true, size: 1.08 })
    )
  }

type LoomStage = "dress" | "weave" | "tufts" | "beat" | "cut"

/** Warps under tension from the far beam to the near one, and the cloth that grows on them. */
export const loom =
  (stage: LoomStage): Act =>
  (shop) => {
    const { look, worker, chance } = shop
    const ink = new Ink()
    for (let x = 128; x <= 672; x += 13)
      ink.line(tone(look.undyed, chance.pick([0, -0.1])), 4, `M${x} 70V700`)
    const grown = stage === "dress" ? 0 : stage === "cut" ? 330 : 240
    const made = grown ? at(woven(shop, 544, grown), 400, 700 - grown / 2) : ""
    const reed =
      stage === "cut"
        ? ""
        : rail("M110 330H690", 34) +
          stroke(
            Array.from({ length: 42 }, (_, i) => `M${128 + i * 13} 318v24`).join(""),
            "#5A3A28",
            3,
          )
    const beams =
      rail("M70 70H730", 46) + rail("M70 720H730", 46) + rail("M84 60V740M716 60V740", 30)
    const tuft = (x: number, y: number, colour: string) =>
      shape(ellipse([x, y], 34, 17), colour) +
      shape(ellipse([x - 8, y - 5], 22, 8), tone(colour, 0.3), { opacity: 0.6 })
    const hands: Readonly<Record<LoomStage, () => string>> = {
      dress: () =>
        stroke("M404 330Q430 420 500 430", look.dyes[0], 5) +
        pinch(
          worker,
          { at: [404, 346], lean: -34, size: 1.16 },
          pens.hook().svg,
          pens.hook().reach,
        ) +
        pinch(worker, { at: [296, 352], lean: -40, mirrored: true, size: 1.12 }),
      weave: () => {
        const shuttle = "M300 416Q400 376 520 416Q400 456 300 416Z"
        return (
          stroke("M140 444H300", look.dyes[0], 7) +
          cast(shuttle, 6) +
          shape(shuttle, "#8A5A34") +
          shape(ellipse([410, 416], 54, 16), look.dyes[0]) +
          pinch(worker, { at: [506, 420], lean: -36, size: 1.16 }) +
          flat(worker, { at: [200, 470], lean: -44, mirrored: true, size: 1.08 })
        )
      },
      tufts: () =>
        [
          [200, 430, look.dyes[0]],
          [280, 436, look.dyes[1]],
          [360, 430, look.dyes[2]],
          [440, 434, look.undyed],
        ]
          .map(([x, y, c]) => tuft(Number(x), Number(y), String(c)))
          .join("") +
        tuft(520, 424, look.dyes[0]) +
        pinch(worker, { at: [532, 420], lean: -34, size: 1.18 }) +
        pinch(worker, { at: [280, 440], lean: -40, mirrored: true, size: 1.12 }),
      beat: () =>
        fist(
          worker,
          { at: [440, 440], lean: -26, size: 1.12 },
          handles.comb().svg,
          handles.comb().reach,
        ) + flat(worker, { at: [220, 500], lean: -44, mirrored: true, size: 1.08 }),
      cut: () =>
        fist(
          worker,
          { at: [430, 268], lean: -30, size: 1.1 },
          handles.scissors().svg,
          handles.scissors().reach,
        ) + flat(worker, { at: [230, 430], lean: -44, mirrored: true, size: 1.08 }),
    }
    return (
      cast("M70 60H730V740H70Z", 14) +
      shape("M100 90H700V700H100Z", tone(look.table, -0.16)) +
      ink.toString() +
      made +
      beams +
      reed +
      hands[stage]()
    )
  }

/** Pegs in a frame, and the thread that goes to and fro between them. */
export const warp: Act = (shop) => {
  const pegs: Point[] = [
    [140, 180],
    [140, 360],
    [140, 540],
    [640, 150],
    [640, 330],
    [640, 510],
  ]
  const run = [0, 5, 10, 15]
    .map(
      (k) =>
        `M140 ${180 + k}L640 ${150 + k}L140 ${360 + k}L640 ${330 + k}L140 ${540 + k}L640 ${510 + k}`,
    )
    .join("")
  return (
    rail("M140 110V640M640 90V600M120 120H660", 34) +
    stroke(run, tone(shop.look.undyed, -0.2), 7) +
    stroke(run, shop.look.undyed, 5) +
    stroke("M140 540L640 510L470 600", shop.look.dyes[0], 7) +
    pegs
      .map(
        ([x, y]) =>
          shape(ellipse([x + 4, y + 6], 20, 20), "#1d1217", { opacity: 0.3 }) +
          shape(ellipse([x, y], 19, 19), tone(wood, 0.16)) +
          shape(ellipse([x - 5, y - 5], 7, 6), "#F3DDB0"),
      )
      .join("") +
    yarnBall(210, 690, 64, shop.look.dyes[0]) +
    pinch(shop.worker, { at: [470, 600], lean: -34, size: 1.18 })
  )
}

/** A spindle that turns, fed from the fleece by two hands. */
export const spin =
  (colour: string, plied = false): Act =>
  (shop) => {
    const spindle =
      stroke("M400 300V700", "#1d1217", 16, { opacity: 0.22, transform: "translate(8 10)" }) +
      stroke("M400 300V700", "#8A5A34", 14) +
      shape("M356 430Q400 360 444 430Q452 530 400 556Q348 530 356 430Z", colour) +
      stroke(
        "M360 440q40 24 82 0M356 470q44 26 88 0M362 500q38 24 78 0M370 528q30 18 60 0",
        tone(colour, -0.22),
        5,
      ) +
      shape(ellipse([400, 590], 62, 16), wood) +
      shape(ellipse([400, 586], 62, 14), tone(wood, 0.2))
    const feed = plied
      ? stroke("M290 190Q360 220 400 306M520 180Q430 220 400 306", colour, 7) +
        yarnBall(150, 150, 76, colour) +
        yarnBall(650, 140, 76, tone(colour, -0.14)) +
        stroke("M210 170L290 190M590 160L520 180", colour, 7)
      : at(fleece(colour)(shop), 190, 170, 0.7) +
        stroke("M250 170Q330 190 400 306", colour, 12) +
        stroke("M250 170Q330 190 400 306", tone(colour, 0.3), 4)
    return (
      feed +
      spindle +
      stroke("M330 640q70 40 140 0m-16 -22l20 20l-24 16", "#6E645A", 7, { opacity: 0.5 }) +
      pinch(shop.worker, {
        at: plied ? [404, 300] : [318, 214],
        lean: -44,
        mirrored: true,
        size: 1.1,
      }) +
      pinch(shop.worker, { at: [420, 330], lean: -34, size: 1.14 })
    )
  }

/** A balance with the work on one pan and weights on the other. */
export const weigh =
  (work: Work): Act =>
  (shop) =>
    rail("M400 120V640", 30) +
    rail("M150 210L650 190", 22) +
    shape(ellipse([400, 198], 26, 26), "#C99A3A") +
    shape("M270 640h260l20 40h-300Z", wood) +
    stroke("M160 210L80 470M160 210L250 470M640 192L560 440M640 192L730 440", "#6B4028", 5) +
    at(work(shop), 164, 420, 0.42) +
    shape("M60 468Q164 560 268 468Z", "#C99A3A") +
    [
      [600, 404, 34],
      [664, 410, 26],
    ]
      .map(([x, y, r]) =>
        shape(`M${(x ?? 0) - (r ?? 0)} 438V${y}q${r} -26 ${(r ?? 0) * 2} 0V438Z`, "#8E9296"),
      )
      .join("") +
    shape("M540 436Q644 528 748 436Z", "#C99A3A") +
    pinch(shop.worker, { at: [672, 396], lean: -24, size: 1.1 })

/** Locks of fibre that are drawn open between two carders or by hand. */
export const card =
  (colour: string): Act =>
  (shop) =>
    at(fleece(colour)(shop), 400, 330, 0.92) +
    fist(
      shop.worker,
      { at: [300, 330], lean: -44, mirrored: true, size: 1.06 },
      handles.card().svg,
      handles.card().reach - 40,
    ) +
    fist(
      shop.worker,
      { at: [500, 350], lean: -44, size: 1.06 },
      handles.card().svg,
      handles.card().reach - 40,
    )

/** Fibre in heaps by colour, a lock between the fingers. */
export const sort =
  (colours: readonly string[]): Act =>
  (shop) =>
    colours
      .map((colour, i) =>
        at(fleece(colour)(shop), 190 + (i % 2) * 400, 210 + Math.floor(i / 2) * 270, 0.66),
      )
      .join("") +
    at(fleece(colours[0] ?? "#F1EADC")(shop), 440, 400, 0.24) +
    pinch(shop.worker, { at: [452, 420], lean: -30, size: 1.2 })

/** Warps knotted by four at the end of the cloth. */
export const knots: Act = (shop) => {
  const tied = Array.from({ length: 9 }, (_, i) => {
    const x = 170 + i * 56
    return `M${x - 18} 330L${x} 392L${x + 18} 330M${x} 392V520M${x - 8} 396L${x - 14} 514M${x + 8} 396L${x + 14} 514`
  }).join("")
  const dots = Array.from({ length: 9 }, (_, i) =>
    shape(ellipse([170 + i * 56, 394], 13, 12), tone(shop.look.undyed, -0.06)),
  ).join("")
  return (
    at(woven(shop, 540, 260), 400, 200) +
    stroke(tied, "#1d1217", 9, { opacity: 0.2, transform: "translate(4 6)" }) +
    stroke(tied, shop.look.undyed, 8) +
    dots +
    pinch(shop.worker, { at: [382, 396], lean: -38, mirrored: true, size: 1.14 }) +
    pinch(shop.worker, { at: [462, 398], lean: -32, size: 1.14 })
  )
}

/** A hot iron on the cloth. */
export const ironing =
  (work: Work): Act =>
  (shop) =>
    at(work(shop), 380, 380, 1.04) +
    stroke("M560 210q-14 -30 6 -56t0 -56M610 230q-14 -30 6 -56t0 -56", "#FBF7EE", 10, {
      opacity: 0.6,
    }) +
    flat(shop.worker, { at: [210, 440], lean: -50, mirrored: true, size: 1.08 }) +
    fist(shop.worker, { at: [470, 340], lean: -30, size: 1.12 }, handles.iron().svg, 60)

/** The panel pinned out to its measures. */
export const block =
  (work: Work): Act =>
  (shop) => {
    const pin = (x: number, y: number) =>
      stroke(`M${x} ${y}l16 -30`, "#8E9296", 4) +
      shape(ellipse([x + 18, y - 34], 11, 11), shop.look.dyes[0])
    return (
      at(
        cast("M-300 -260H300V260H-300Z", 14) +
          shape("M-300 -260H300V260H-300Z", "#D8C3A0") +
          stroke(
            "M-300 -130H300M-300 0H300M-300 130H300M-150 -260V260M0 -260V260M150 -260V260",
            "#B9A27C",
            3,
          ),
        400,
        380,
      ) +
      at(work(shop), 400, 380, 0.96) +
      [
        [222, 200],
        [400, 190],
        [576, 200],
        [270, 560],
        [400, 568],
        [530, 560],
      ]
        .map(([x, y]) => pin(x ?? 0, y ?? 0))
        .join("") +
      pinch(shop.worker, { at: [596, 168], lean: -20, size: 1.1 }) +
      flat(shop.worker, { at: [230, 470], lean: -50, mirrored: true, size: 1.06 })
    )
  }

/** Large shears in the fleece of a standing alpaca. */
export const shear =
  (work: Work, colour: string): Act =>
  (shop) =>
    at(work(shop), 400, 330, 1) +
    at(fleece(colour)(shop), 250, 640, 0.6) +
    fist(
      shop.worker,
      { at: [380, 330], lean: -36, size: 1.12 },
      handles.shears().svg,
      handles.shears().reach,
    ) +
    flat(shop.worker, { at: [236, 380], lean: -56, mirrored: true, size: 1.06 })

/** Stuffing that goes into a small body with a stick. */
export const fill =
  (work: Work, wool: string): Act =>
  (shop) =>
    at(work(shop), 380, 400, 0.92) +
    at(fleece(wool)(shop), 630, 610, 0.46) +
    at(fleece(wool)(shop), 420, 250, 0.2) +
    pinch(shop.worker, { at: [250, 420], lean: -48, mirrored: true, size: 1.14 }) +
    pinch(shop.worker, { at: [440, 250], lean: -30, size: 1.16 })

/** A strap of weaving, for what is still to be sewn on. */
export const strap =
  (w = 420, h = 84): Work =>
  (bench) =>
    group(
      cast(`M${-w / 2} ${-h / 2}h${w}v${h}h${-w}Z`, 8) +
        shape(`M${-w / 2} ${-h / 2}h${w}v${h}h${-w}Z`, tone(bench.look.undyed, -0.3)) +
        strip(bench, w, h),
    )

/** The group's figure drawn in squares before it is woven. */
export const cartoon: Work = ({ look }) => {
  const figure = motif(look.motifs[0])
  const cell = 15
  const ink = new Ink()
  for (let c = -11; c < 11; c++)
    for (let y = 0; y < figure.height; y++)
      if (figure.at(Math.abs(c), y) !== 0)
        ink.fill(
          figure.at(Math.abs(c), y) === 2 ? look.dyes[1] : look.dyes[0],
          `M${c * cell} ${-110 + y * cell}h${cell - 1.5}v${cell - 1.5}h${1.5 - cell}Z`,
        )
  const lines =
    Array.from({ length: 23 }, (_, i) => `M${-170 + i * 15.4} -190V190`).join("") +
    Array.from({ length: 26 }, (_, i) => `M-170 ${-190 + i * 15.2}H170`).join("")
  return (
    cast("M-170 -190H170V190H-170Z") +
    shape("M-170 -190H170V190H-170Z", "#FBF7EE") +
    stroke(lines, "#C9D3DA", 1.6) +
    ink.toString()
  )
}
