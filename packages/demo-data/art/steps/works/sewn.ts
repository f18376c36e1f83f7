import { mix, tone } from "../../kit/colour"
import { ellipse, n, type Point, smooth } from "../../kit/geometry"
import { Ink } from "../../kit/ink"
import { clipped, group, shape, stroke } from "../../kit/svg"
import { type Work, cast, solid } from "./bench"
import { stitches, woven } from "./fibre"

/** A plain cloth with a soft fold. */
export const cloth =
  (colour: string, w = 380, h = 300): Work =>
  ({ chance }) => {
    const d = smooth([
      [-w / 2, -h / 2 + 6],
      [0, -h / 2 - 4],
      [w / 2, -h / 2 + 4],
      [w / 2 + 6, 0],
      [w / 2 - 4, h / 2],
      [0, h / 2 + 6],
      [-w / 2 + 4, h / 2 - 2],
      [-w / 2 - 6, 0],
    ])
    const ink = new Ink()
    for (let y = -h / 2 + 8; y < h / 2; y += 9)
      ink.line(
        tone(colour, chance.pick([0.08, -0.07])),
        2,
        `M${-w / 2 + 6} ${n(y)}H${w / 2 - 6}`,
        0.6,
      )
    return (
      cast(d) +
      shape(d, colour) +
      clipped(
        "cloth",
        d,
        ink.toString() +
          stroke(
            `M${-w * 0.2} ${-h / 2}Q${-w * 0.1} 0 ${-w * 0.24} ${h / 2}`,
            tone(colour, -0.18),
            20,
            { opacity: 0.5 },
          ),
      )
    )
  }

export const hideSkin =
  (colour: string): Work =>
  ({ chance }) => {
    const d = smooth([
      [-40, -200],
      [40, -200],
      [70, -140],
      [150, -172],
      [192, -132],
      [140, -70],
      [136, 40],
      [192, 132],
      [150, 172],
      [80, 130],
      [26, 176],
      [-26, 176],
      [-80, 130],
      [-150, 172],
      [-192, 132],
      [-136, 40],
      [-140, -70],
      [-192, -132],
      [-150, -172],
      [-70, -140],
    ])
    const marks = Array.from(
      { length: 26 },
      () => `M${n(chance.range(-130, 110))} ${n(chance.range(-110, 130))}q12 6 24 0`,
    ).join("")
    return solid(d, colour, "hide") + stroke(marks, tone(colour, -0.16), 4, { opacity: 0.5 })
  }

export const garment =
  (colour: string, pressed = false): Work =>
  (bench) => {
    const d =
      "M-70 -180Q0 -150 70 -180L130 -150L200 30L140 56L108 -40V190H-108V-40L-140 56L-200 30L-130 -150Z"
    const body = clipped("garment", d, group(stitches(bench, colour, 420, 400)))
    return (
      cast(d) +
      shape(d, tone(colour, -0.3)) +
      body +
      stroke(d, tone(colour, -0.35), 4) +
      (pressed ? stroke("M-60 -120V180M60 -120V180", tone(colour, 0.3), 4, { opacity: 0.5 }) : "")
    )
  }

export const jacket =
  (lined = false): Work =>
  (bench) => {
    const { look } = bench
    const d =
      "M-80 -180L-150 -140L-190 60L-140 70L-116 -30V190H116V-30L140 70L190 60L150 -140L80 -180L0 -130Z"
    const seam = "M0 -130V190M-116 140H116"
    return (
      cast(d) +
      shape(d, look.dyes[0]) +
      clipped("jacket", d, group(woven(bench, 420, 120), { transform: "translate(0 40)" })) +
      (lined ? shape("M-80 -180L0 -130L80 -180L40 60H-40Z", look.dyes[1]) : "") +
      stroke(seam, tone(look.dyes[0], -0.4), 5)
    )
  }

export const bag =
  (finished = true): Work =>
  (bench) => {
    const { look } = bench
    const d = "M-170 -90H170L184 180H-184Z"
    return (
      (finished
        ? stroke("M-110 -90Q-110 -210 0 -210Q110 -210 110 -90", tone(look.dyes[1], -0.1), 22)
        : "") +
      cast(d) +
      shape(d, look.dyes[0]) +
      clipped("bag", d, group(woven(bench, 400, 150), { transform: "translate(0 40)" })) +
      stroke("M-170 -70H170", "#C9C2B8", 8, { "stroke-dasharray": "5 5" }) +
      stroke("M-174 -54H174", tone(look.dyes[0], -0.4), 3)
    )
  }

export const puppet =
  (eyes: boolean): Work =>
  (bench) => {
    const d = "M-70 180V-60Q-74 -170 0 -172Q74 -170 70 -60V180Q0 196 -70 180Z"
    const colour = bench.look.undyed
    const ears = shape(
      "M-62 -130Q-80 -210 -40 -220Q-24 -190 -28 -150ZM62 -130Q80 -210 40 -220Q24 -190 28 -150Z",
      tone(colour, -0.1),
    )
    const face = eyes
      ? stroke("M-26 -96v4M26 -96v4", "#231C17", 15) + stroke("M-18 -52q18 18 36 0", "#8C3A3A", 7)
      : ""
    return (
      ears +
      cast(d) +
      shape(d, tone(colour, -0.3)) +
      clipped("puppet", d, stitches(bench, colour, 170, 380)) +
      face
    )
  }

/** Cloth picture of hills, houses and small padded people. */
export const arpillera =
  (stage: "plan" | "ground" | "figures" | "done"): Work =>
  ({ look }) => {
    const frame = "M-190 -170h380v340h-380Z"
    const drawn = { "stroke-dasharray": "9 7" }
    const hills = "M-190 20Q-110 -60 -30 0Q60 -70 190 -10V170H-190Z"
    const house = (x: number, y: number) =>
      shape(`M${x} ${y}h66v54h-66Z`, "#F3EBDB") +
      shape(`M${x - 8} ${y}l41 -38l41 38Z`, "#B6503A") +
      shape(`M${x + 24} ${y + 20}h18v34h-18Z`, "#5A3A28")
    const doll = (x: number, y: number, colour: string) =>
      shape(ellipse([x + 4, y + 6], 22, 40), "#1d1217", { opacity: 0.24 }) +
      shape(`M${x - 20} ${y + 34}Q${x} ${y - 60} ${x + 20} ${y + 34}Z`, colour) +
      shape(ellipse([x, y - 24], 14, 15), "#B87B52") +
      shape(`M${x - 20} ${y - 32}h40l-8 -8h-24Z`, "#5A3A28") +
      stroke(`M${x - 5} ${y - 25}v1M${x + 5} ${y - 25}v1`, "#231C17", 4)
    if (stage === "plan")
      return (
        cast(frame) +
        shape(frame, "#F3EBDB") +
        stroke(
          `${hills}M-120 40h66v54h-66ZM60 60h66v54h-66ZM110 -110a34 34 0 1 0 2 0`,
          "#8A7A66",
          4,
        )
      )
    const ground =
      shape(frame, "#9FC3D6") +
      shape(ellipse([110, -100], 36, 36), look.dyes[2]) +
      shape(hills, "#7E9A4E") +
      shape("M-190 90Q-60 40 60 90T190 70V170H-190Z", "#B6A15A") +
      stroke(hills, "#F3EBDB", 3.4, drawn) +
      stroke("M-190 90Q-60 40 60 90T190 70", "#F3EBDB", 3.4, drawn)
    const houses = stage === "ground" ? "" : house(-150, 10) + house(70, 20)
    const people =
      stage === "done"
        ? doll(-40, 100, look.dyes[0]) + doll(30, 116, look.dyes[1]) + doll(130, 120, "#C9707A")
        : stage === "figures"
          ? doll(-40, 100, look.dyes[0])
          : ""
    return (
      cast(frame) +
      ground +
      houses +
      people +
      stroke(frame, look.dyes[0], 12) +
      stroke(frame, "#F3EBDB", 3, drawn)
    )
  }

/** Flowers and birds in thread or cut cloth on one ground. */
export const flowersOn =
  (colour: string, stage: "drawn" | "half" | "done"): Work =>
  ({ look }) => {
    const frame = "M-190 -160h380v320h-380Z"
    const petals = (x: number, y: number, r: number, hex: string, sewn: boolean) =>
      Array.from({ length: 6 }, (_, i) => {
        const a = (i / 6) * 6.283
        const at: Point = [x + Math.cos(a) * r * 0.62, y + Math.sin(a) * r * 0.62]
        return sewn
          ? shape(ellipse(at, r * 0.42, r * 0.42), tone(hex, i % 2 ? 0.1 : -0.06)) +
              stroke(
                `M${n(x)} ${n(y)}L${n(at[0] + Math.cos(a) * r * 0.3)} ${n(at[1] + Math.sin(a) * r * 0.3)}`,
                tone(hex, 0.3),
                3,
              )
          : stroke(ellipse(at, r * 0.42, r * 0.42), "#FBF7EE", 3.4, { "stroke-dasharray": "7 6" })
      }).join("") + (sewn ? shape(ellipse([x, y], r * 0.3, r * 0.3), look.dyes[2]) : "")
    const sewn = (i: number) => stage === "done" || (stage === "half" && i < 2)
    const stem = stroke(
      "M-110 150Q-100 40 -90 -30M10 150V20M120 150Q130 60 110 -20",
      stage === "drawn" ? "#FBF7EE" : "#5E7A3A",
      stage === "drawn" ? 3.4 : 9,
      stage === "drawn" ? { "stroke-dasharray": "7 6" } : {},
    )
    return (
      cast(frame) +
      shape(frame, colour) +
      stem +
      petals(-90, -40, 70, look.dyes[0], sewn(0)) +
      petals(10, 10, 60, "#C9707A", sewn(1)) +
      petals(110, -40, 66, mix(look.dyes[1], "#fff4dc", 0.2), sewn(2)) +
      (stage === "done" ? stroke(frame, look.dyes[2], 10) : "")
    )
  }
