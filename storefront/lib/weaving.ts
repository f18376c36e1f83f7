/** Side of one crossing of warp and weft, in pixels. */
const cell = 3

/**
 * Left halves of figures, as a weaver counts them; the loom adds the mirror image. `#` is the first dye, `o` the
 * second. All are six threads high, so that any two can stand side by side in one band.
 */
const figures = [
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
  // Two llamas, back to back.
  [".##.....", ".#......", ".######.", "..######", "..#...#.", "o.#.o.#."],
  // Birds on a branch.
  ["..#.....", ".###..#.", "..#####.", "...###..", "....#...", "oooooooo"],
  // Fish that meet.
  ["....##...#", "..######.#", ".##.######", "##########", "..######.#", "....##...#"],
  // Waves that break over a step.
  [".####...", "##..##..", "#..o.#..", "#.oo.##.", "#....###", "#######o"],
  // A zigzag with its shadow.
  ["#o....", "##o...", ".##o..", "..##o.", "...##o", "....##"],
] as const

/** What stands between two figures. */
const fillers = [
  ["..", ".o", "oo", "oo", ".o", ".."],
  ["o.", "o.", "o.", "o.", "o.", "o."],
  ["...", ".o.", "...", "...", ".o.", "..."],
  [".o", "oo", ".o", ".o", "oo", ".o"],
  ["o..", ".o.", "..o", "..o", ".o.", "o.."],
] as const

/** A dye for the figure, and one for what lies between. */
const dyes = [
  ["cochineal", "qolle"],
  ["indigo", "clay"],
  ["chilca", "cochineal"],
  ["clay", "indigo"],
  ["lake", "cochineal"],
  ["walnut", "qolle"],
  ["indigo", "qolle"],
  ["cochineal", "lake"],
  ["lake", "qolle"],
  ["chilca", "clay"],
  ["clay", "lake"],
  ["cochineal", "indigo"],
  ["chilca", "qolle"],
  ["walnut", "cochineal"],
] as const

type Dye = (typeof dyes)[number][number]

/** One repeat of a band, drawn as two paths on a grid of pixels. */
export type Band = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly threads: readonly { readonly dye: Dye; readonly path: string }[]
}

/** A small, well-spread hash: the same seed always weaves the same band. */
function hash(text: string): number {
  let h = 2166136261
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 16777619)
  h = Math.imul(h ^ (h >>> 16), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return (h ^ (h >>> 16)) >>> 0
}

const mirrored = (half: readonly string[]): string[] =>
  half.map((row) => row + [...row].reverse().join(""))

/** The crossings of one dye as a path; neighbours in a row are one thread. */
const threadsOf = (rows: readonly string[], dye: RegExp): string =>
  rows
    .flatMap((row, y) =>
      [...row.matchAll(dye)].map(({ index, 0: run }) => {
        const length = run.length * cell
        return `M${index * cell} ${y * cell}h${length}v${cell}h-${length}z`
      }),
    )
    .join("")

/** The band that belongs to a seed: a figure, what stands between, and two dyes. */
export function bandOf(seed: string): Band {
  const number = hash(seed)
  const figure = figures[number % figures.length] ?? figures[0]
  const filler = fillers[(number >>> 8) % fillers.length] ?? fillers[0]
  const [first, second] = dyes[(number >>> 16) % dyes.length] ?? dyes[0]
  const between = mirrored(filler)
  const rows = mirrored(figure).map((row, y) => `${row}.${between[y] ?? ""}.`)
  return {
    id: `woven-${number.toString(36)}`,
    width: (rows[0] ?? "").length * cell,
    height: rows.length * cell,
    threads: [
      { dye: second, path: threadsOf(rows, /o+/g) },
      { dye: first, path: threadsOf(rows, /#+/g) },
    ],
  }
}
