import { useId } from "react"
import styles from "./woven-line.module.css"

const rows = 6
const half_columns = 6
const cell = 3

/** A small, well-spread hash: the same group always weaves the same line. */
function hash(text: string): number {
  let h = 2166136261
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 16777619)
  return h >>> 0
}

/**
 * One repeat of a stepped fret, as on a loom: a staircase with its mirror image beside it and a small
 * diamond in the gap. The seed chooses the steps; nothing is left to chance.
 */
function steppedFret(seed: number): string {
  const tread = 1 + (seed % 2)
  const offset = (seed >>> 3) % 3
  const path: string[] = []
  const square = (x: number, y: number) =>
    path.push(`M${x * cell} ${y * cell}h${cell}v${cell}h-${cell}z`)
  for (let y = 0; y < rows; y++) {
    const height = Math.max(1, half_columns - Math.floor((y + offset) / tread) * tread)
    for (let x = 0; x < height; x++) {
      square(x, rows - 1 - y)
      square(2 * half_columns - 1 - x, rows - 1 - y)
    }
  }
  return path.join("")
}

/** The shop's only ornament: a woven band in the colours and steps of its seed. */
export function WovenLine({ seed }: { seed: string }) {
  const id = useId()
  const number = hash(seed)
  const dyes = ["cochineal", "indigo", "chilca", "clay", "lake", "walnut"] as const
  const dye = dyes[number % dyes.length] ?? "cochineal"
  const width = 2 * half_columns * cell

  return (
    <svg className={`${styles.line} ${styles[dye]}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={width} height={rows * cell} patternUnits="userSpaceOnUse">
          <path d={steppedFret(number >>> 5)} fill="currentColor" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
