import { tone } from "../../kit/colour"
import { ellipse, n, type Point, poly, ring, smooth } from "../../kit/geometry"
import { Ink } from "../../kit/ink"
import { clipped, shape, stroke } from "../../kit/svg"
import { motif } from "../../motifs/motifs"
import { drawAnimal } from "../../people/animals"
import { doughBrush, placed } from "../../people/brush"
import { nativity, villager } from "../../people/cast"
import { drawPerson, type Person } from "../../people/person"
import { type Work, cast, solid } from "./bench"

export const lump =
  (colour: string): Work =>
  ({ chance }) =>
    solid(smooth(ring([0, 30], 190, 120, 14, () => chance.sway(0.09))), colour, "lump") +
    stroke(
      "M-90 0q50 -34 110 -14M-30 60q60 -26 120 0M-120 60q20 -20 50 -20",
      tone(colour, -0.24),
      6,
      { opacity: 0.6 },
    )

const potShape =
  "M-70 -150Q-60 -112 -110 -84Q-190 -24 -168 70Q-140 160 0 164Q140 160 168 70Q190 -24 110 -84Q60 -112 70 -150Q0 -134 -70 -150Z"

/** A jar; `painted` puts a pattern on it, in the manner of its place. */
export const pot =
  (
    colour: string,
    painted: "none" | "slip" | "kene" | "negative" | "flowers" = "none",
    gloss = false,
  ): Work =>
  ({ look, chance }) => {
    const figure = motif(painted === "kene" ? "hook" : look.motifs[0])
    const paint = {
      none: colour,
      slip: "#F3EBDB",
      kene: "#2B211C",
      negative: "#E9D7B4",
      flowers: "#F3EBDB",
    }[painted]
    const ink = new Ink()
    const cell = 132 / figure.height
    if (painted !== "none" && painted !== "flowers")
      for (let c = -24; c < 24; c++)
        for (let y = 0; y < figure.height; y++)
          if (figure.at(Math.abs(c), y) === 1)
            ink.fill(
              paint,
              `M${n(c * cell)} ${n(-56 + y * cell)}h${n(cell + 0.6)}v${n(cell + 0.6)}h${n(-cell - 0.6)}Z`,
            )
    if (painted === "flowers")
      for (const x of [-110, 0, 110])
        for (let i = 0; i < 6; i++)
          ink.fill(
            i % 2 ? "#A3243B" : "#5E7A3A",
            ellipse([x + Math.cos(i * 1.05) * 24, 10 + Math.sin(i * 1.05) * 24], 14, 14),
          )
    const lines =
      painted === "none" ? "" : stroke("M-176 -62Q0 -26 176 -62M-176 92Q0 132 176 92", paint, 7)
    const burnish = Array.from(
      { length: 12 },
      () =>
        `M${n(chance.range(-150, 60))} ${n(chance.range(-70, 120))}q40 10 ${n(chance.range(50, 110))} 4`,
    ).join("")
    return (
      solid(potShape, colour, "pot") +
      clipped(
        "paint",
        potShape,
        ink.toString() + lines + stroke(burnish, tone(colour, 0.3), 4, { opacity: 0.2 }),
      ) +
      shape(ellipse([0, -148], 68, 13), tone(colour, -0.5)) +
      (gloss
        ? shape("M-130 -20Q-120 -76 -70 -84Q-104 -40 -106 20Z", "#fffaf0", { opacity: 0.55 })
        : "")
    )
  }

/** The pot of a potter that is still being built: rings of clay, one upon another. */
export const coils =
  (colour: string): Work =>
  () =>
    cast(ellipse([0, 150], 150, 40)) +
    [150, 108, 66, 24, -18, -60]
      .map((y, i) => {
        const r = 110 + Math.sin((i / 5) * Math.PI) * 60
        return (
          stroke(`M${n(-r)} ${y}Q0 ${y + 34} ${n(r)} ${y}`, tone(colour, -0.3), 46) +
          stroke(
            `M${n(-r)} ${y - 2}Q0 ${y + 32} ${n(r)} ${y - 2}`,
            tone(colour, i % 2 ? 0.04 : -0.04),
            40,
          ) +
          stroke(
            `M${n(-r * 0.8)} ${y}Q${n(-r * 0.3)} ${y + 12} 0 ${y + 12}`,
            tone(colour, 0.3),
            7,
            { opacity: 0.5 },
          )
        )
      })
      .join("")

/** The person in one material, before any paint. */
export const plain = (person: Person, colour: string): Person => ({
  ...person,
  skin: colour,
  hair: tone(colour, -0.12),
  coat: colour,
  cloth: tone(colour, 0.05),
  below: tone(colour, -0.05),
  trim: tone(colour, -0.16),
  hat: { kind: person.hat.kind, colour: tone(colour, 0.04) },
})

/** A small person: modelled, white from the first coat, or painted. */
export const figure =
  (finish: string | "painted", who: "villager" | "mary" = "villager"): Work =>
  ({ chance }) => {
    const brush = doughBrush("w")
    const person =
      who === "mary"
        ? nativity.mary(chance.fork("mary"))
        : villager(chance.fork("who"), true, { pose: "breast" })
    const svg = drawPerson(brush, finish === "painted" ? person : plain(person, finish))
    return `<defs>${brush.paints()}</defs>${shape(ellipse([16, 172], 110, 22), "#1d1217", { opacity: 0.3, filter: "url(#near)" })}${placed(svg, { x: 0, y: 170, height: 330 })}`
  }

export const beast =
  (colour: string, trim: string, kind: "ox" | "llama" | "alpaca" = "ox"): Work =>
  () => {
    const brush = doughBrush("b")
    const svg = drawAnimal(brush, kind, colour, trim)
    return `<defs>${brush.paints()}</defs>${shape(ellipse([10, 152], 150, 22), "#1d1217", { opacity: 0.3, filter: "url(#near)" })}${placed(svg, { x: 0, y: 150, height: 320 })}`
  }

/** A tree of life before its figures are set on: stem, branches, leaves. */
export const treeOfLife =
  (colour: string, painted = false): Work =>
  () => {
    const leaf = (x: number, y: number, r: number, i: number) =>
      shape(ellipse([x + 4, y + 6], r, r), "#1d1217", { opacity: 0.24 }) +
      shape(
        ellipse([x, y], r, r),
        painted
          ? (["#A3243B", "#5E7A3A", "#D9A021", "#3C7F88"][i % 4] ?? colour)
          : tone(colour, i % 2 ? 0.08 : -0.06),
      ) +
      shape(ellipse([x - r * 0.3, y - r * 0.3], r * 0.35, r * 0.3), "#fff4dc", { opacity: 0.35 })
    const spots = [
      [-130, -60],
      [-150, 20],
      [-90, -130],
      [0, -170],
      [90, -130],
      [130, -60],
      [150, 20],
      [-60, -40],
      [60, -40],
      [0, -84],
    ] as const
    const branch =
      "M0 170V-150M0 90Q-120 80 -150 20M0 90Q120 80 150 20M0 20Q-110 0 -130 -60M0 20Q110 0 130 -60M0 -50Q-70 -70 -90 -130M0 -50Q70 -70 90 -130"
    return (
      stroke(branch, "#1d1217", 26, {
        opacity: 0.22,
        filter: "url(#near)",
        transform: "translate(10 14)",
      }) +
      stroke(branch, tone(colour, -0.12), 24) +
      stroke(branch, tone(colour, 0.2), 7, { opacity: 0.6, transform: "translate(-4 -3)" }) +
      spots.map(([x, y], i) => leaf(x, y, 30, i)).join("") +
      solid("M-90 196Q-80 150 0 150Q80 150 90 196Z", colour, "foot")
    )
  }

export const block =
  (colour: string, rough = false): Work =>
  ({ chance }) => {
    const front: Point[] = [
      [-150, -70],
      [90, -90],
      [100, 130],
      [-140, 150],
    ]
    const facets = Array.from({ length: rough ? 16 : 6 }, (_, i) => {
      const [x, y] = [chance.range(-130, 70), chance.range(-60, 110)]
      return shape(
        poly([
          [x, y],
          [x + chance.range(20, 50), y + chance.sway(20)],
          [x + chance.range(10, 40), y + chance.range(20, 50)],
        ]),
        tone(colour, i % 2 ? 0.16 : -0.14),
        { opacity: 0.6 },
      )
    })
    return (
      cast(poly(front), 18) +
      shape(
        poly([
          [-150, -70],
          [-70, -150],
          [160, -160],
          [90, -90],
        ]),
        tone(colour, 0.2),
      ) +
      shape(
        poly([
          [90, -90],
          [160, -160],
          [166, 60],
          [100, 130],
        ]),
        tone(colour, -0.22),
      ) +
      shape(poly(front), colour) +
      facets.join("") +
      stroke(
        poly(
          [
            [-150, -70],
            [90, -90],
            [100, 130],
          ],
          false,
        ),
        tone(colour, 0.4),
        3,
        { opacity: 0.6 },
      )
    )
  }
