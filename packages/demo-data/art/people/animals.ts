import { tone } from "../kit/colour"
import { ellipse } from "../kit/geometry"
import type { Brush } from "./brush"

export type Animal = "llama" | "alpaca" | "ox" | "donkey" | "sheep" | "dog" | "hen"

const eye = (brush: Brush, x: number, y: number) => brush.mark(`M${x} ${y}v.6`, "#231712", 3)

/** Four legs under a back of 100 units at its highest. */
const legs = (brush: Brush, xs: readonly number[], from: number, width: number, colour: string) =>
  xs
    .map((x, i) =>
      brush.fill(
        `M${x - width / 2} ${from}L${x - width / 2.6} -1h${width / 1.3}L${x + width / 2} ${from}Z`,
        tone(colour, i % 2 ? -0.12 : 0),
      ),
    )
    .join("")

const llama = (brush: Brush, colour: string, trim: string): string =>
  legs(brush, [-24, -14, 12, 22], -30, 8, colour) +
  brush.fill(
    "M-30 -26Q-36 -44 -26 -52Q-6 -58 14 -54Q18 -70 17 -82Q14 -92 22 -95L22 -104L26 -97L31 -104L31 -95Q42 -92 44 -84Q42 -79 34 -80Q33 -58 31 -40Q30 -28 24 -25Q0 -20 -30 -26Z",
    colour,
  ) +
  brush.line("M-31 -46q-6 -2 -6 6", colour, 5) +
  brush.mark(
    "M-22 -44q5 4 10 0M-8 -40q5 4 10 0M-18 -34q5 4 10 0M6 -46q5 4 10 0M20 -56q4 4 8 0M21 -68q4 3 8 0",
    tone(colour, -0.2),
    1.4,
  ) +
  brush.fill("M-20 -54Q-4 -58 8 -55L9 -38Q-6 -34 -21 -39Z", trim) +
  brush.mark("M-20 -49Q-6 -53 8 -50M-20 -43Q-6 -47 9 -43", tone(trim, 0.45), 1.8) +
  brush.mark("M16 -76Q24 -72 33 -76", trim, 2.6) +
  eye(brush, 32, -90) +
  brush.mark("M43 -84l-5 1", "#231712", 1.2)

/** Rounder than a llama, without a load: its fleece and a tuft over the eyes. */
const alpaca = (brush: Brush, colour: string, trim: string): string =>
  legs(brush, [-22, -11, 10, 20], -26, 9, colour) +
  brush.fill(
    "M-32 -22Q-42 -36 -34 -48Q-26 -62 -8 -58Q4 -62 12 -58Q10 -72 14 -82Q12 -94 20 -95L19 -104L25 -98Q30 -104 33 -98L36 -104L37 -94Q46 -90 46 -83Q45 -78 38 -79Q40 -62 36 -46Q38 -28 28 -22Q0 -14 -32 -22Z",
    colour,
  ) +
  brush.mark(
    "M-26 -44q5 5 10 0M-10 -48q5 5 10 0M-20 -32q5 5 10 0M-2 -34q5 5 10 0M14 -40q5 5 10 0M16 -56q5 5 10 0M16 -70q5 4 10 0M18 -92q4 -5 8 0q4 -5 8 0",
    tone(colour, -0.2),
    1.8,
  ) +
  brush.mark("M20 -100l-3 5M36 -100l2 6", trim, 2.4) +
  eye(brush, 34, -88) +
  brush.mark("M45 -84l-5 1", "#231712", 1.2)

const ox = (brush: Brush, colour: string, trim: string): string =>
  legs(brush, [-34, -22, 16, 28], -32, 11, colour) +
  brush.fill(
    "M-44 -30Q-50 -62 -36 -68Q-8 -74 20 -70Q34 -76 42 -70Q58 -66 58 -50Q58 -38 48 -38Q42 -38 38 -44Q36 -28 26 -26Q-10 -20 -44 -30Z",
    colour,
  ) +
  brush.mark("M-45 -60Q-54 -48 -50 -26", tone(colour, -0.2), 3) +
  brush.line("M38 -71Q31 -84 40 -91M49 -70Q57 -82 50 -91", "#EFE3C8", 4) +
  brush.fill(ellipse([53, -45], 5.5, 5), tone(colour, 0.35)) +
  brush.mark("M-10 -71q6 22 0 44M-22 -70q6 22 0 42", trim, 2.6) +
  eye(brush, 47, -60)

const donkey = (brush: Brush, colour: string, trim: string): string =>
  legs(brush, [-28, -18, 14, 24], -32, 8, colour) +
  brush.fill(
    "M-34 -30Q-40 -54 -28 -60Q-4 -64 14 -61L24 -82Q20 -96 24 -104Q29 -98 29 -88L33 -88Q36 -98 40 -100Q40 -90 37 -84Q46 -74 50 -66Q50 -58 42 -60L34 -68Q30 -40 24 -28Q-6 -22 -34 -30Z",
    colour,
  ) +
  brush.mark("M-35 -52q-8 8 -6 22", tone(colour, -0.3), 3) +
  brush.fill("M-24 -62Q-4 -68 10 -63L12 -40Q-8 -34 -26 -40Z", trim) +
  brush.mark("M-25 -54Q-6 -59 11 -55M-25 -46Q-6 -51 12 -47", tone(trim, 0.4), 2) +
  eye(brush, 36, -77)

const sheep = (brush: Brush, colour: string): string =>
  legs(brush, [-22, -12, 12, 22], -26, 7, tone(colour, -0.5)) +
  brush.fill(
    "M-30 -26Q-42 -30 -38 -42Q-44 -54 -32 -58Q-28 -70 -14 -66Q-4 -76 8 -68Q22 -72 28 -62Q38 -56 34 -44Q38 -30 28 -26Q18 -18 8 -24Q-4 -16 -14 -24Q-24 -18 -30 -26Z",
    colour,
  ) +
  brush.mark(
    "M-24 -50q5 5 10 0M-8 -56q5 5 10 0M-14 -40q5 5 10 0M6 -46q5 5 10 0M-28 -36q5 5 10 0M12 -34q5 5 10 0",
    tone(colour, -0.22),
    1.8,
  ) +
  brush.fill(
    "M26 -66Q22 -78 34 -80Q46 -78 48 -64Q48 -54 40 -52Q30 -52 26 -66Z",
    tone(colour, -0.42),
  ) +
  eye(brush, 40, -68)

const dog = (brush: Brush, colour: string): string =>
  legs(brush, [-22, -14, 12, 20], -26, 7, colour) +
  brush.fill(
    "M-28 -24Q-32 -44 -22 -46L12 -46Q18 -64 30 -64L34 -72L38 -62Q50 -56 52 -50Q48 -44 38 -46Q32 -28 22 -24Q-4 -18 -28 -24Z",
    colour,
  ) +
  brush.line("M-27 -42Q-40 -52 -36 -64", colour, 4.5) +
  eye(brush, 38, -56)

const hen = (brush: Brush, colour: string, trim: string): string =>
  brush.mark("M-4 -18v16M6 -18v16", "#C98A2B", 3) +
  brush.fill(
    "M-34 -50Q-30 -18 0 -16Q30 -18 30 -44Q34 -60 26 -70Q16 -76 12 -62Q4 -46 -12 -46Q-24 -48 -34 -62Z",
    colour,
  ) +
  brush.mark("M-12 -38q10 8 20 0M-8 -30q8 6 16 0", tone(colour, -0.3), 2) +
  brush.fill("M16 -73Q16 -84 22 -78Q26 -86 28 -77Q32 -78 28 -70Z", trim) +
  brush.fill("M28 -66l10 3l-9 4z", "#D9A021") +
  eye(brush, 22, -64)

/** A large bird with banded wings and a crest, as boards and boxes carry it; 100 units, looking right. */
export const drawBird = (brush: Brush, colour: string, trim: string): string =>
  brush.line("M-4 -22V-2M10 -22V-2", "#C98A2B", 3) +
  brush.mark("M-10 -1h10M4 -1h10", "#C98A2B", 3) +
  [0, 1, 2, 3]
    .map((i) =>
      brush.fill(
        `M-20 -44Q-44 ${-50 + i * 10} -58 ${-72 + i * 17}Q-50 ${-40 + i * 9} -16 -30Z`,
        i % 2 ? trim : tone(colour, 0.1),
      ),
    )
    .join("") +
  brush.fill(
    "M-26 -40Q-18 -66 12 -70Q20 -88 36 -88Q48 -86 48 -76Q46 -66 40 -58Q34 -22 6 -20Q-16 -20 -26 -40Z",
    colour,
  ) +
  brush.fill("M-22 -46Q-2 -66 16 -58Q22 -36 2 -28Q-16 -30 -22 -46Z", trim) +
  brush.mark(
    "M-14 -46Q2 -60 14 -52M-12 -40Q2 -50 14 -44M-8 -35Q2 -42 10 -36",
    tone(trim, 0.5),
    2.4,
  ) +
  brush.fill("M47 -80L62 -75L46 -70Z", "#E2B33C") +
  brush.fill(
    "M30 -87Q26 -98 18 -98Q26 -92 28 -86ZM35 -88Q34 -102 26 -106Q32 -96 32 -88ZM40 -87Q44 -100 38 -108Q38 -98 37 -88Z",
    trim,
  ) +
  brush.fill(ellipse([38, -77], 4.6, 4.6), "#F6EEDD") +
  eye(brush, 38.6, -77.4)

/** A beast of 100 units that looks to the right, feet at 0 0. */
export function drawAnimal(brush: Brush, kind: Animal, colour: string, trim: string): string {
  return { llama, alpaca, ox, donkey, sheep, dog, hen }[kind](brush, colour, trim)
}
