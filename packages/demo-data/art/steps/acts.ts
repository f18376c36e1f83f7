import { tone } from "../kit/colour"
import { ellipse, n, type Point, smooth } from "../kit/geometry"
import { group, shape, stroke } from "../kit/svg"
import { fist, flat, holding, pinch, type Worker } from "./hands"
import { type Bench, cast, type Work } from "./works/bench"

/** A place to work: the bench, and whose hands are on it. */
export type Shop = Bench & { readonly worker: Worker }
/** Draws one step on its bench, without the ground. */
export type Act = (shop: Shop) => string

type Tool = { readonly svg: string; readonly reach: number }

/** The work moved to its place, turned and scaled. */
export const at = (svg: string, x: number, y: number, scale = 1, turn = 0): string =>
  group(svg, { transform: `translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${scale})` })

const middle: Point = [400, 380]

/** The left hand holds the work at its side, between fingers and thumb. */
function held(shop: Shop, svg: string, scale = 1): string {
  const [x, y] = scale < 0.8 ? [318, 440] : [232, 470]
  const hand = holding(shop.worker, { at: [x, y], lean: 48, size: 1.12 })
  return hand.behind + svg + hand.before
}

/** Holds the work and touches it with something that is held like a pen. */
export const tool =
  (work: Work, pen: Tool, tip: Point = [450, 360], scale = 1): Act =>
  (shop) =>
    held(shop, at(work(shop), middle[0], middle[1], scale), scale) +
    pinch(shop.worker, { at: tip, lean: -34, size: 1.2 }, pen.svg, pen.reach)

/** Holds the work and strikes, saws or scrapes it with something that is held in the fist. */
export const strike =
  (work: Work, handle: Tool, tip: Point = [430, 350], lean = -40, scale = 1): Act =>
  (shop) =>
    held(shop, at(work(shop), middle[0], middle[1], scale), scale) +
    fist(shop.worker, { at: tip, lean, size: 1.12 }, handle.svg, handle.reach)

/** Two flat hands on the work. */
export const press =
  (work: Work, spread = 110, y = 400): Act =>
  (shop) =>
    at(work(shop), middle[0], middle[1]) +
    flat(shop.worker, { at: [400 - spread, y], lean: -28, mirrored: true, size: 1.16 }) +
    flat(shop.worker, { at: [400 + spread, y + 16], lean: -28, size: 1.16 })

/** Both hands model, knot or fit with their fingertips. */
export const fingers =
  (
    work: Work,
    left: Point = [330, 400],
    right: Point = [470, 380],
    between: (shop: Shop) => string = () => "",
    scale = 1,
  ): Act =>
  (shop) =>
    at(work(shop), middle[0], middle[1] - 20, scale) +
    between(shop) +
    pinch(shop.worker, { at: left, lean: -34, mirrored: true, size: 1.16 }) +
    pinch(shop.worker, { at: right, lean: -34, size: 1.16 })

/** One flat hand that wipes or smooths with what lies under it. */
export const wipe =
  (work: Work, rag: string, tip: Point = [450, 370]): Act =>
  (shop) => {
    const cloth = smooth([
      [-70, -110],
      [10, -130],
      [80, -90],
      [84, 30],
      [20, 60],
      [-70, 40],
    ])
    return (
      held(shop, at(work(shop), middle[0], middle[1])) +
      flat(
        shop.worker,
        { at: tip, lean: -38, size: 1.1 },
        cast(cloth, 6) +
          shape(cloth, rag) +
          stroke("M-50 -80q40 20 100 0M-60 -20q60 24 130 0", tone(rag, -0.22), 5, { opacity: 0.6 }),
      )
    )
  }

const sun = (x: number, y: number): string =>
  shape(ellipse([x, y], 92, 92), "#F2D790", { opacity: 0.5 }) +
  shape(ellipse([x, y], 62, 62), "#E9B949") +
  stroke(
    Array.from({ length: 12 }, (_, i) => {
      const [c, s] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)]
      return `M${n(x + c * 104)} ${n(y + s * 104)}L${n(x + c * 132)} ${n(y + s * 132)}`
    }).join(""),
    "#E9B949",
    9,
  )

/** Pieces in a row on a board in the sun; a hand sets down the last. */
export const dry =
  (work: Work, scale = 0.46): Act =>
  (shop) => {
    const board = "M40 520L760 500L780 560L30 584Z"
    return (
      sun(640, 150) +
      cast(board, 14) +
      shape(board, "#A9713F") +
      stroke("M46 532L764 512", tone("#A9713F", 0.35), 5) +
      [150, 350].map((x) => at(work(shop), x, 428 - (x - 150) * 0.03, scale)).join("") +
      at(work(shop), 560, 416, scale) +
      pinch(shop.worker, { at: [622, 400], lean: -30, size: 1.12 })
    )
  }

const flame = (x: number, y: number, h: number): string =>
  shape(
    `M${x - h * 0.32} ${y}Q${x - h * 0.44} ${y - h * 0.5} ${x - h * 0.06} ${y - h}Q${x} ${y - h * 0.62} ${x + h * 0.2} ${y - h * 0.72}Q${x + h * 0.46} ${y - h * 0.3} ${x + h * 0.3} ${y}Z`,
    "#D9562A",
  ) +
  shape(
    `M${x - h * 0.16} ${y}Q${x - h * 0.22} ${y - h * 0.3} ${x} ${y - h * 0.62}Q${x + h * 0.24} ${y - h * 0.3} ${x + h * 0.16} ${y}Z`,
    "#F2B544",
  )

const logs = (x: number, y: number): string =>
  [
    [-90, 10, 8],
    [0, 24, -6],
    [80, 8, 4],
  ]
    .map(([dx, dy, turn]) =>
      group(
        shape("M-84 -16h168q12 16 0 32h-168q-12 -16 0 -32Z", "#6B4028") +
          shape(ellipse([84, 0], 9, 16), "#C79A68") +
          stroke("M-70 -6h130M-60 6h110", "#8A5A3A", 3),
        { transform: `translate(${x + (dx ?? 0)} ${y + (dy ?? 0)}) rotate(${turn})` },
      ),
    )
    .join("")

/** A kiln of bricks: pieces behind the fire, wood that is pushed in with a stick. */
export const fire =
  (work: Work): Act =>
  (shop) => {
    const kiln = "M110 640V330Q110 90 370 90Q630 90 630 330V640Z"
    const bricks = Array.from({ length: 9 }, (_, r) =>
      Array.from({ length: 8 }, (_x, c) => {
        const [x, y] = [120 + c * 66 + (r % 2) * 30, 118 + r * 58]
        return `M${x} ${y}h58`
      }).join(""),
    ).join("")
    return (
      cast(kiln, 16) +
      shape(kiln, "#B0704A") +
      stroke(bricks, "#8F5636", 5, { opacity: 0.7 }) +
      shape("M200 640V390Q200 220 370 220Q540 220 540 390V640Z", "#3A1F16") +
      at(work(shop), 370, 430, 0.62) +
      [270, 370, 470].map((x, i) => flame(x, 636, 130 + (i % 2) * 34)).join("") +
      logs(370, 640) +
      fist(shop.worker, { at: [470, 560], lean: -52, size: 1.06 }, stick, 300)
    )
  }

const stick =
  shape("M-11 -310L11 -310L9 110L-9 110Z", "#8A5A34") + stroke("M-4 -300V100", "#B98A5C", 4)

/** Fire in the open, with the piece among the wood. */
export const openFire =
  (work: Work): Act =>
  (shop) =>
    shape(ellipse([400, 600], 300, 60), "#3A2A22", { opacity: 0.35 }) +
    flame(260, 600, 240) +
    flame(540, 600, 250) +
    at(work(shop), 400, 440, 0.86) +
    logs(300, 610) +
    logs(500, 620) +
    flame(400, 640, 150) +
    fist(shop.worker, { at: [560, 520], lean: -48, size: 1.06 }, stick, 300)

/** Leaves that smoulder under an upturned pot. */
export const smoke =
  (work: Work): Act =>
  (shop) => {
    const leaf = (x: number, y: number, turn: number) =>
      group(shape("M-60 0Q0 -30 60 0Q0 30 -60 0Z", "#5E7A3A") + stroke("M-56 0H56", "#8FA35A", 4), {
        transform: `translate(${x} ${y}) rotate(${turn})`,
      })
    const plumes =
      "M300 500C250 400 360 350 300 260S350 130 320 60M420 470C380 380 480 330 430 230S470 100 440 30M520 510C480 420 570 380 530 300"
    return (
      [-30, 10, 40, -14, 60, 22]
        .map((turn, i) => leaf(230 + i * 66, 610 + (i % 2) * 26, turn))
        .join("") +
      at(work(shop), 400, 440, 0.94) +
      stroke(plumes, "#6E645A", 44, { opacity: 0.28 }) +
      stroke(plumes, "#8F857C", 20, { opacity: 0.32 }) +
      pinch(
        shop.worker,
        { at: [590, 600], lean: -40, size: 1.12 },
        group(shape("M-40 0Q0 -80 10 -120Q60 -60 20 10Z", "#6E8C3C")),
        60,
      )
    )
  }

/** Cuts along a chalk line. */
export const snip =
  (work: Work, shears: Tool, line = "M300 520Q380 420 520 300", tip: Point = [452, 372]): Act =>
  (shop) =>
    at(work(shop), middle[0], middle[1], 1.1) +
    stroke(line, "#FBF7EE", 4, { "stroke-dasharray": "12 9" }) +
    flat(shop.worker, { at: [236, 420], lean: -52, mirrored: true, size: 1.1 }) +
    fist(shop.worker, { at: tip, lean: -32, size: 1.1 }, shears.svg, shears.reach)

/** A needle and its thread in the right hand; the left keeps the cloth flat. */
export const sew =
  (work: Work, needle: Tool, thread: string, tip: Point = [470, 360], scale = 1): Act =>
  (shop) => {
    const seam = `M${tip[0] - 220} ${tip[1] + 40}Q${tip[0] - 110} ${tip[1] + 14} ${tip[0]} ${tip[1]}`
    const tail = `M${tip[0]} ${tip[1]}Q${tip[0] + 60} ${tip[1] - 150} ${tip[0] + 150} ${tip[1] - 40}T${tip[0] + 230} ${tip[1] + 20}`
    return (
      at(work(shop), middle[0], middle[1], scale) +
      stroke(seam, "#1d1217", 6, {
        opacity: 0.3,
        transform: "translate(2 3)",
        "stroke-dasharray": "16 11",
      }) +
      stroke(seam, thread, 6, { "stroke-dasharray": "16 11" }) +
      stroke(tail, thread, 4) +
      flat(shop.worker, { at: [232, 450], lean: -50, mirrored: true, size: 1.1 }) +
      pinch(shop.worker, { at: tip, lean: -34, size: 1.2 }, needle.svg, needle.reach)
    )
  }

/** The cloth under the needle of a machine. */
export const machine =
  (work: Work): Act =>
  (shop) => {
    const arm = "M420 60H700V600H620V190H470V250H420Z"
    const bed = "M90 560H740V650H90Z"
    return (
      cast(bed, 14) +
      shape(bed, "#3B4853") +
      shape("M90 560H740V572H90Z", "#6E7D89") +
      at(work(shop), 330, 470, 0.94) +
      cast(arm, 14) +
      shape(arm, "#2F3A44") +
      shape("M420 60H700V84H420Z", "#55636F") +
      shape(ellipse([716, 150], 34, 60), "#55636F") +
      shape(ellipse([716, 150], 16, 34), "#8A97A1") +
      stroke("M445 250V390", "#B9BDC0", 10) +
      stroke("M445 390V430", "#E3E6E8", 5) +
      shape("M418 410h54l10 26h-74Z", "#8E9296") +
      stroke("M560 60V20M445 250Q500 150 560 24", shop.look.dyes[0], 4) +
      shape("M544 6h32v34h-32Z", shop.look.dyes[0]) +
      flat(shop.worker, { at: [250, 500], lean: -34, mirrored: true, size: 1.1 }) +
      flat(shop.worker, { at: [540, 560], lean: -30, size: 1.1 })
    )
  }

/** A basin of water with the piece in it, two hands, and foam. */
export const wash =
  (work: Work): Act =>
  (shop) => {
    const foam = Array.from({ length: 26 }, () =>
      shape(
        ellipse(
          [shop.chance.range(150, 650), shop.chance.range(300, 520)],
          shop.chance.range(8, 22),
          shop.chance.range(7, 18),
        ),
        "#FBF7EE",
        { opacity: 0.75 },
      ),
    ).join("")
    return (
      cast(ellipse([400, 420], 330, 230), 18) +
      shape(ellipse([400, 420], 330, 230), "#7F98A6") +
      shape(ellipse([400, 412], 300, 204), "#A9CBD2") +
      group(at(work(shop), 400, 410, 0.72), { opacity: 0.88 }) +
      stroke(
        "M170 380q60 -30 120 0t120 0t120 0t100 0M190 480q50 -24 100 0t100 0t100 0t100 0",
        "#E3F0EE",
        6,
        { opacity: 0.7 },
      ) +
      foam +
      flat(shop.worker, { at: [300, 420], lean: -30, mirrored: true, size: 1.12 }) +
      flat(shop.worker, { at: [510, 430], lean: -30, size: 1.12 })
    )
  }

/** A pot of dye on the fire; the skein is lifted with a stick. */
export const dye =
  (colour: string): Act =>
  (shop) => {
    const kettle = "M120 330Q110 640 400 650Q690 640 680 330Z"
    const hanging =
      "M330 60Q300 200 340 330M380 60Q370 200 390 330M430 60Q440 200 430 330M480 60Q510 200 470 330"
    return (
      [220, 400, 580].map((x) => flame(x, 760, 150)).join("") +
      cast(kettle, 16) +
      shape(kettle, "#4A4644") +
      shape(ellipse([400, 330], 282, 84), "#2F2B2A") +
      shape(ellipse([400, 336], 250, 66), colour) +
      stroke(hanging, tone(colour, -0.2), 40) +
      stroke(hanging, colour, 28) +
      stroke(hanging, tone(colour, 0.3), 6, { transform: "translate(-6 0)" }) +
      stroke("M210 340q50 -20 90 0M500 350q60 -20 100 0", tone(colour, 0.4), 6) +
      fist(shop.worker, { at: [300, 62], lean: -74, size: 1.06 }, stick, 300)
    )
  }

/** A tape along the piece and a paper tag on its string. */
export const label =
  (work: Work): Act =>
  (shop) => {
    const tape = "M110 640L700 560"
    const tag = "M-70 -40L40 -40L76 0L40 40L-70 40Z"
    return (
      at(work(shop), 380, 330, 0.94) +
      stroke(tape, "#1d1217", 40, { opacity: 0.2, transform: "translate(5 8)" }) +
      stroke(tape, "#E9C84E", 40) +
      stroke(
        Array.from(
          { length: 20 },
          (_, i) => `M${n(124 + i * 29.4)} ${n(620 - i * 4)}l2 ${i % 5 ? 12 : 22}`,
        ).join(""),
        "#4A3A1E",
        3,
      ) +
      stroke("M500 400Q560 330 470 280", "#6B4028", 4) +
      at(
        cast(tag, 6) +
          shape(tag, "#FBF7EE") +
          shape(ellipse([56, 0], 8, 8), shop.look.table) +
          stroke("M-52 -14h70M-52 6h56", "#8A7A66", 5) +
          stroke("M-56 26l12 -10l12 10l12 -10l12 10l12 -10l12 10", shop.look.dyes[0], 5),
        480,
        420,
        1.1,
        -160,
      ) +
      flat(shop.worker, { at: [200, 500], lean: -46, mirrored: true, size: 1.1 }) +
      pinch(shop.worker, { at: [560, 440], lean: -30, size: 1.16 })
    )
  }

/** Three to choose from: the hand takes the middle one. */
export const choose =
  (works: readonly [Work, Work, Work], scale = 0.52): Act =>
  (shop) =>
    works
      .map((work, i) => at(work(shop), 160 + i * 240, 300 + (i === 1 ? 40 : 0), scale, (i - 1) * 6))
      .join("") + pinch(shop.worker, { at: [430, 430], lean: -26, size: 1.24 })

/** Puts one small thing into its place. */
export const place =
  (work: Work, small: (shop: Shop) => string, tip: Point = [440, 350], scale = 1.02): Act =>
  (shop) =>
    held(shop, at(work(shop), 380, 400, scale), scale) +
    small(shop) +
    pinch(shop.worker, { at: tip, lean: -34, size: 1.16 })

/** Two hands that pull at both ends. */
export const pull =
  (work: Work): Act =>
  (shop) =>
    at(work(shop), 400, 360, 1.06) +
    fist(shop.worker, { at: [196, 300], lean: -40, mirrored: true, size: 1.12 }, "", 0) +
    fist(shop.worker, { at: [604, 300], lean: -40, size: 1.12 }, "", 0) +
    stroke("M110 190l-46 -28M690 190l46 -28M130 150l-26 -44M670 150l26 -44", "#6E645A", 8, {
      opacity: 0.5,
    })

/** Thread or cord that winds round the work as the hand draws it tight. */
export const bind =
  (work: Work, thread: string, where: Point = [430, 330]): Act =>
  (shop) => {
    const [x, y] = where
    const turns = Array.from(
      { length: 7 },
      (_, i) => `M${x - 60 + i * 13} ${y - 84}q16 84 0 168`,
    ).join("")
    return (
      held(shop, at(work(shop), middle[0], middle[1] - 40)) +
      stroke(turns, tone(thread, -0.3), 13) +
      stroke(turns, thread, 9) +
      stroke(`M${x + 24} ${y + 84}Q${x + 90} ${y + 150} ${x + 150} ${y + 60}`, thread, 7) +
      pinch(shop.worker, { at: [x + 150, y + 60], lean: -30, size: 1.16 })
    )
  }
