import type { Chance } from "../../kit/chance"
import { tone } from "../../kit/colour"
import { ellipse, n } from "../../kit/geometry"
import { Ink } from "../../kit/ink"
import { clipped, group, shape, stroke } from "../../kit/svg"
import { motif } from "../../motifs/motifs"
import { boardBrush, placed } from "../../people/brush"
import { villager } from "../../people/cast"
import { drawPerson } from "../../people/person"
import { type Work, cast, solid } from "./bench"
import { plain } from "./clay"

export const gourd =
  (stage: "green" | "clean" | "drawn" | "cut" | "burnt"): Work =>
  ({ look, chance }) => {
    const colour = {
      green: "#8FA35A",
      clean: "#E2BE7E",
      drawn: "#E2BE7E",
      cut: "#E2BE7E",
      burnt: "#D9AE66",
    }[stage]
    const d =
      "M-14 -190Q-30 -150 -60 -110Q-180 -60 -170 50Q-150 170 0 172Q150 170 170 50Q180 -60 60 -110Q30 -150 18 -192Z"
    const ink = new Ink()
    const line = stage === "drawn" ? "#8A6A4A" : "#3A2417"
    if (stage !== "green" && stage !== "clean") {
      const bird = motif("bird")
      const cell = 8.6
      for (let c = -26; c < 26; c++)
        for (let y = 0; y < bird.height; y++)
          if (bird.at(Math.abs(c), y) !== 0)
            ink.line(
              line,
              stage === "drawn" ? 1.2 : 3.2,
              `M${n(c * cell)} ${n(-40 + y * cell + cell)}l${n(cell)} ${n(-cell)}`,
            )
      ink.line(
        line,
        stage === "drawn" ? 2 : 4,
        `M-176 -52Q0 -20 176 -52M-172 88Q0 130 172 88M-166 104Q0 146 166 104${Array.from({ length: 15 }, (_, i) => `M${-150 + i * 21} ${92 + Math.cos((i - 7) / 5) * 24}l10 14l10 -14`).join("")}`,
      )
      if (stage === "burnt")
        for (let i = 0; i < 36; i++)
          ink.fill(
            look.dyes[0],
            ellipse([chance.range(-160, 160), chance.range(112, 170)], 26, 10),
            0.2,
          )
    }
    const fuzz =
      stage === "green"
        ? Array.from(
            { length: 20 },
            () => `M${n(chance.range(-140, 120))} ${n(chance.range(-80, 140))}q20 6 34 -4`,
          ).join("")
        : ""
    return (
      solid(d, colour, "gourd") +
      clipped("skin", d, ink.toString() + stroke(fuzz, tone(colour, -0.2), 6, { opacity: 0.5 })) +
      stroke("M2 -188Q10 -212 30 -220", "#7A6A3E", 16)
    )
  }

/** A board: bare, grounded, drawn, painted or carved. */
export const plank =
  (
    colour: string,
    face: "bare" | "plaster" | "drawn" | "painted" | "carved" = "bare",
    w = 250,
    h = 380,
  ): Work =>
  ({ chance }) => {
    const board = `M${-w / 2} ${-h / 2}h${w}v${h}h${-w}Z`
    const wooden = face === "bare" || face === "carved"
    const grain = Array.from({ length: 14 }, () => {
      const x = chance.range(-w / 2 + 8, w / 2 - 8)
      return `M${n(x)} ${-h / 2}C${n(x + chance.sway(14))} ${-h / 6} ${n(x + chance.sway(14))} ${h / 6} ${n(x)} ${h / 2}`
    })
    const drawn =
      face === "drawn" || face === "painted" ? villageOn(face === "painted", chance) : ""
    return (
      cast(board, 16) +
      shape(board, tone(colour, -0.3), { transform: "translate(9 8)" }) +
      shape(board, wooden ? colour : "#F6EEDD") +
      (wooden ? stroke(grain.join(""), tone(colour, -0.14), 3, { opacity: 0.6 }) : "") +
      drawn +
      (face === "carved" ? rosette(colour, Math.min(w, h) * 0.4) : "")
    )
  }

/** Two rows of people under mountains, in pencil or in paint. */
function villageOn(painted: boolean, chance: Chance): string {
  const ink = painted ? "#2B1D14" : "#9A8B78"
  const brush = boardBrush(ink, painted ? 2.4 : 1.4, "village")
  const people = [-72, 0, 72].flatMap((x, i) =>
    [170, 24].map((y, row) => {
      const person = villager(chance.fork(`v${i}${row}`), (i + row) % 2 === 0, { pose: "breast" })
      return placed(drawPerson(brush, painted ? person : plain(person, "#F6EEDD")), {
        x,
        y,
        height: 128,
      })
    }),
  )
  const peaks = [
    [-70, "#8A9A5B"],
    [0, "#6C8FA0"],
    [70, "#B98A5C"],
  ].map(([x, c]) =>
    shape(
      `M${Number(x) - 46} -112L${x} -172L${Number(x) + 46} -112Z`,
      painted ? String(c) : "#F6EEDD",
      { stroke: ink, "stroke-width": 3 },
    ),
  )
  return (
    stroke("M-112 172H112M-112 26H112M-112 -112H112", ink, 3) + peaks.join("") + people.join("")
  )
}

/** A flower that was carved out of the ground round it. */
function rosette(colour: string, r: number): string {
  const petals = Array.from({ length: 8 }, (_, i) => {
    const turn = i * 45
    const d = `M0 ${n(-r * 0.2)}Q${n(-r * 0.3)} ${n(-r * 0.6)} 0 ${n(-r * 0.94)}Q${n(r * 0.3)} ${n(-r * 0.6)} 0 ${n(-r * 0.2)}Z`
    return group(
      shape(d, tone(colour, -0.45), { transform: "translate(4 6)", opacity: 0.6 }) +
        shape(d, tone(colour, 0.08)) +
        stroke(d, tone(colour, 0.4), 3, { opacity: 0.6 }),
      { transform: `rotate(${turn})` },
    )
  })
  return (
    shape(ellipse([0, 0], r, r), tone(colour, -0.28)) +
    shape(ellipse([3, 5], r * 0.97, r * 0.96), tone(colour, -0.14)) +
    petals.join("") +
    shape(ellipse([3, 5], r * 0.19, r * 0.19), tone(colour, -0.45)) +
    shape(ellipse([0, 0], r * 0.19, r * 0.19), tone(colour, 0.14))
  )
}

export const canes =
  (bound = 0, count = 7): Work =>
  ({ chance }) =>
    Array.from({ length: count }, (_, i) => {
      const [x, foot] = [-150 + i * (300 / (count - 1)), 190 - i * 30]
      const colour = tone("#D3AE67", chance.sway(0.08))
      return (
        stroke(`M${x + 8} -168V${foot}`, "#1d1217", 36, { opacity: 0.2, filter: "url(#touch)" }) +
        stroke(`M${x} -170V${foot}`, tone(colour, -0.2), 42) +
        stroke(`M${x - 2} -170V${foot}`, colour, 34) +
        stroke(`M${x - 9} -160V${foot - 8}`, tone(colour, 0.4), 7, { opacity: 0.7 }) +
        shape(ellipse([x, -188], 20, 7), "#3A2417")
      )
    }).join("") +
    Array.from(
      { length: bound },
      (_, b) =>
        stroke(`M-176 ${-80 + b * 60}H176`, "#C79A58", 20) +
        stroke(
          Array.from(
            { length: count },
            (_, i) =>
              `M${-168 + i * 50} ${-94 + b * 60}l36 28M${-132 + i * 50} ${-94 + b * 60}l-36 28`,
          ).join(""),
          "#A3243B",
          7,
        ),
    ).join("")

export const reedBundle =
  (length = 420, colour = "#B9A552", ties = 2): Work =>
  ({ chance }) => {
    const ink = new Ink()
    for (let i = 0; i < 46; i++) {
      const [y, sway] = [-60 + i * 2.7, chance.sway(8)]
      ink.line(
        tone(colour, chance.pick([0.2, 0.06, -0.14])),
        5.5,
        `M${n(-length / 2 + chance.sway(16))} ${n(y)}q${n(length / 2)} ${n(sway)} ${n(length + chance.sway(20))} ${n(sway * 0.4)}`,
      )
    }
    const tie = Array.from({ length: ties }, (_, i) => {
      const x = ties === 1 ? 0 : -length * 0.28 + (i * length * 0.56) / (ties - 1)
      return (
        stroke(`M${n(x)} -68q14 64 0 136`, "#6B4028", 12) +
        stroke(`M${n(x + 9)} -68q14 64 0 136`, "#8A5A34", 7)
      )
    })
    return cast(`M${-length / 2} -60h${length}v124h${-length}Z`) + ink.toString() + tie.join("")
  }

/** Reed plaited over and under. */
export const plait =
  (colour = "#C4A557"): Work =>
  ({ chance }) => {
    const ink = new Ink()
    for (let r = 0; r < 8; r++)
      for (let c = 0; c < 8; c++) {
        const [x, y, flat] = [-168 + c * 42, -150 + r * 42, (r + c) % 2 === 0]
        const shade = chance.sway(0.08)
        ink.fill(
          tone(colour, shade + (flat ? 0.08 : -0.1)),
          flat ? `M${x - 4} ${y + 3}h50v36h-50Z` : `M${x + 3} ${y - 4}h36v50h-36Z`,
        )
        ink.line(
          tone(colour, -0.24),
          2,
          flat ? `M${x} ${y + 14}h42M${x} ${y + 27}h42` : `M${x + 14} ${y}v42M${x + 27} ${y}v42`,
          0.6,
        )
      }
    return cast("M-168 -150h336v336h-336Z") + ink.toString()
  }

export const drumFrame =
  (skin: boolean, painted: boolean): Work =>
  ({ look }) =>
    cast("M-180 -60V90Q0 190 180 90V-60Z") +
    shape("M-180 -60V90Q0 190 180 90V-60Z", painted ? look.dyes[1] : "#B98A5C") +
    (painted ? stroke(`M-172 40${"l28 -46l28 46".repeat(6)}`, look.undyed, 12) : "") +
    stroke("M-180 84Q0 184 180 84", "#8A5A34", 24) +
    shape(ellipse([0, -60], 180, 62), skin ? "#E6D2AC" : "#8A6038") +
    (skin
      ? stroke("M-120 -70q60 -24 140 -8", "#C9AE82", 12, { opacity: 0.5 })
      : shape(ellipse([0, -54], 158, 46), "#4A2E20")) +
    stroke(ellipse([0, -60], 180, 62), "#A9713F", 18) +
    (skin
      ? stroke(
          `M-176 -36${"l30 130l30 -116".repeat(3)}M176 -36${"l-30 130l-30 -116".repeat(2)}`,
          "#EADDC0",
          7,
        )
      : "")
