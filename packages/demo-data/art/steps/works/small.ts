import { tone } from "../../kit/colour"
import { ellipse, n, type Point } from "../../kit/geometry"
import { shape, stroke } from "../../kit/svg"
import { drawAnimal } from "../../people/animals"
import { doughBrush, placed } from "../../people/brush"
import { villager } from "../../people/cast"
import { drawPerson } from "../../people/person"
import { type Work, cast } from "./bench"

export const jewel =
  (stage: "sheet" | "ring" | "stone", colour = "#C4C7C8"): Work =>
  ({ look }) => {
    if (stage === "sheet")
      return (
        cast("M-160 -70L150 -90L160 60L-150 80Z") +
        shape("M-160 -70L150 -90L160 60L-150 80Z", colour) +
        shape("M-160 -70L20 -80L-70 76L-150 80Z", tone(colour, 0.4), { opacity: 0.5 }) +
        stroke(ellipse([0, -4], 62, 44), tone(colour, -0.4), 4, { "stroke-dasharray": "8 6" })
      )
    const hoop =
      stroke(ellipse([0, 30], 120, 120), "#1d1217", 40, {
        opacity: 0.22,
        filter: "url(#near)",
        transform: "translate(10 14)",
      }) +
      stroke(ellipse([0, 30], 120, 120), tone(colour, -0.4), 42) +
      stroke(ellipse([0, 30], 120, 120), colour, 34) +
      stroke("M-104 -20Q-70 -84 0 -92", "#fffaf0", 9, { opacity: 0.8 })
    const stone =
      stage === "stone"
        ? shape(ellipse([0, -96], 62, 52), tone(colour, -0.3)) +
          shape(ellipse([0, -98], 52, 42), look.dyes[0]) +
          shape(ellipse([-16, -112], 16, 10), "#fffaf0", { opacity: 0.7 })
        : shape(ellipse([0, -92], 58, 40), tone(colour, -0.16)) +
          stroke(ellipse([0, -92], 58, 40), tone(colour, 0.4), 4)
    return hoop + stone
  }

export const beads =
  (): Work =>
  ({ chance }) =>
    stroke("M-190 40Q-60 130 60 40T190 -40", "#2B2523", 7) +
    Array.from({ length: 9 }, (_, i) => {
      const t = i / 8
      const at: Point = [-170 + t * 300, 52 + Math.sin(t * 5.4) * 44]
      return (
        cast(ellipse(at, 22, 20), 5) +
        shape(ellipse(at, 23, 20), "#C23B2E") +
        shape(
          `M${n(at[0])} ${n(at[1] - 20)}A23 20 0 0 1 ${n(at[0])} ${n(at[1] + 20)}Z`,
          "#231C17",
        ) +
        shape(ellipse([at[0] - 8, at[1] - 8], 6, 4), "#fffaf0", { opacity: 0.8 }) +
        (chance.next() < 2 ? "" : "")
      )
    }).join("")

/** A small box with doors, empty or with its first people. */
export const cabinet =
  (filled: number): Work =>
  ({ look, chance }) => {
    const brush = doughBrush("c")
    const people = Array.from({ length: filled }, (_, i) =>
      placed(drawPerson(brush, villager(chance.fork(`p${i}`), i % 2 === 0, { pose: "breast" })), {
        x: -66 + i * 66,
        y: 132,
        height: 180,
      }),
    )
    return (
      `<defs>${brush.paints()}</defs>` +
      cast("M-210 -150H210V170H-210Z") +
      shape("M-120 -150H120V166H-120Z", "#A8242F") +
      shape("M-104 -134H104V150H-104Z", "#8FB8CC") +
      shape("M-104 60Q-40 20 20 60T104 40V150H-104Z", "#7E9A4E") +
      shape("M-136 -146Q-60 -160 0 -224Q60 -160 136 -146Z", "#A8242F") +
      shape("M-110 -154Q-50 -168 0 -206Q50 -168 110 -154Z", "#F6EFE0") +
      shape(ellipse([0, -174], 14, 14), "#B3263A") +
      [-1, 1]
        .map(
          (s) =>
            shape(`M${s * 122} -150L${s * 212} -166V190L${s * 122} 166Z`, "#A8242F") +
            shape(`M${s * 136} -130L${s * 198} -142V164L${s * 136} 146Z`, "#F6EFE0") +
            [
              [-70, "#B3263A"],
              [10, "#D9862E"],
              [88, "#2F5F9A"],
            ]
              .map(
                ([y, c]) =>
                  shape(ellipse([s * 167, Number(y)], 20, 25), String(c)) +
                  shape(ellipse([s * 167, Number(y)], 7, 9), "#E3B13A"),
              )
              .join("") +
            stroke(`M${s * 167} 150V-90`, "#4F7440", 4, { opacity: 0.6 }),
        )
        .join("") +
      people.join("") +
      shape("M-104 134H104V150H-104Z", look.table)
    )
  }

/** A person's worth of a beast from which the fleece comes, seen from its side. */
export const animal =
  (colour: string): Work =>
  () => {
    const brush = doughBrush("a")
    const svg = drawAnimal(brush, "alpaca", colour, "#A3243B")
    return `<defs>${brush.paints()}</defs>${placed(svg, { x: -30, y: 240, height: 520 })}`
  }
