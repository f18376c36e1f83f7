import { n } from "../kit/geometry"

/** Letters as a painter writes them on a board: single strokes in a box 4 wide and 6 high. */
const letters: Readonly<Record<string, string>> = {
  A: "M0 6L2 0L4 6M0.8 4H3.2",
  B: "M0 0V6H2.4Q4 6 4 4.4Q4 3 2.4 3H0M2.2 3Q3.6 3 3.6 1.5Q3.6 0 2.2 0H0",
  C: "M4 1Q3 0 2 0Q0 0 0 3Q0 6 2 6Q3 6 4 5",
  D: "M0 0V6H1.6Q4 6 4 3Q4 0 1.6 0Z",
  E: "M4 0H0V6H4M0 3H3",
  F: "M4 0H0V6M0 3H3",
  G: "M4 1Q3 0 2 0Q0 0 0 3Q0 6 2 6Q4 6 4 3.4H2.4",
  H: "M0 0V6M4 0V6M0 3H4",
  I: "M2 0V6",
  J: "M3.4 0V4.6Q3.4 6 2 6Q0.4 6 0.4 4.6",
  K: "M0 0V6M4 0L0 3.4M1.4 2.4L4 6",
  L: "M0 0V6H4",
  M: "M0 6V0L2 3.4L4 0V6",
  N: "M0 6V0L4 6V0",
  O: "M2 0Q0 0 0 3Q0 6 2 6Q4 6 4 3Q4 0 2 0Z",
  P: "M0 6V0H2.2Q4 0 4 1.7Q4 3.4 2.2 3.4H0",
  Q: "M2 0Q0 0 0 3Q0 6 2 6Q4 6 4 3Q4 0 2 0ZM2.6 4.4L4 6.4",
  R: "M0 6V0H2.2Q4 0 4 1.6Q4 3.2 2.2 3.2H0M2 3.2L4 6",
  S: "M3.8 0.8Q3 0 2 0Q0.2 0 0.2 1.6Q0.2 2.8 2 3Q4 3.2 4 4.5Q4 6 2 6Q0.8 6 0 5",
  T: "M0 0H4M2 0V6",
  U: "M0 0V4Q0 6 2 6Q4 6 4 4V0",
  V: "M0 0L2 6L4 0",
  W: "M0 0L1 6L2 2L3 6L4 0",
  X: "M0 0L4 6M4 0L0 6",
  Y: "M0 0L2 3L4 0M2 3V6",
  Z: "M0 0H4L0 6H4",
}

/** How wide a line of letters is at a height. */
export const lineWidth = (text: string, height: number): number =>
  (text.length * 5.6 - 1.6) * (height / 6)

/** A line of capital letters whose upper left corner is at x and y, each letter with its own small lean. */
export function written(
  text: string,
  x: number,
  y: number,
  height: number,
  colour: string,
): string {
  const scale = Math.round((height / 6) * 1000) / 1000
  return [...text]
    .map((letter, i) => {
      const d = letters[letter]
      if (d === undefined) return ""
      const lean = ((i * 37) % 9) - 4
      return `<path d="${d}" transform="translate(${n(x + i * 5.6 * scale)} ${n(y + (i % 3) * scale * 0.18)}) rotate(${n(lean * 0.6)}) scale(${scale})" fill="none" stroke="${colour}" stroke-width=".8" stroke-linecap="round" stroke-linejoin="round"/>`
    })
    .join("")
}
