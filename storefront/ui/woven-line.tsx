import styles from "./woven-line.module.css"

const cell = 3

/**
 * Left halves of one repeat; a loom adds the mirror image. `#` is the first dye, `o` the second.
 */
const motifs = [
  // Stepped pyramids, with their reflections hanging between them.
  ["#ooooo", "##oooo", "###ooo", "####oo", "#####o", "######"],
  // A diamond in a diamond.
  ["o....#", "...##.", ".##..o", ".##..o", "...##.", "o....#"],
  // Stepped hooks that turn inwards.
  ["######", "#.....", "#.###.", "#.o.#.", "#...#.", "#####."],
  // Mountains with a star over each valley.
  ["..o...", ".ooo..", "..o..#", "....##", "..####", "######"],
  // The Andean cross with its eye.
  ["....##", "..####", "o.##oo", "o.##oo", "..####", "....##"],
] as const

const dyes = [
  ["cochineal", "qolle"],
  ["indigo", "clay"],
  ["chilca", "cochineal"],
  ["clay", "indigo"],
  ["lake", "cochineal"],
  ["walnut", "qolle"],
] as const

/** A small, well-spread hash: the same seed always weaves the same line. */
function hash(text: string): number {
  let h = 2166136261
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 16777619)
  return (h ^ (h >>> 15)) >>> 0
}

/** The cells of one colour as a path; neighbours in a row are one thread. */
function threads(half: readonly string[], colour: "#" | "o"): string {
  return half
    .flatMap((row, y) => {
      const whole = row + [...row].reverse().join("")
      return [...whole.matchAll(colour === "#" ? /#+/g : /o+/g)].map(
        (run) =>
          `M${run.index * cell} ${y * cell}h${run[0].length * cell}v${cell}h-${run[0].length * cell}z`,
      )
    })
    .join("")
}

/** The shop's only ornament: a woven band whose motif and dyes follow from its seed. */
export function WovenLine({ seed }: { seed: string }) {
  const number = hash(seed)
  // From the seed, not from React: layout and page are rendered apart and would hand out the same id twice.
  const id = `woven-${number.toString(36)}`
  const half = motifs[number % motifs.length] ?? motifs[0]
  const [first, second] = dyes[(number >>> 8) % dyes.length] ?? dyes[0]
  const width = 2 * half[0].length * cell
  const height = half.length * cell

  return (
    <svg className={styles.line} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
          <path className={styles[second]} d={threads(half, "o")} />
          <path className={styles[first]} d={threads(half, "#")} />
        </pattern>
      </defs>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  )
}
