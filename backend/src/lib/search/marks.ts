import type { Marks, Understood } from "@ciap/contract"
import { folded } from "./phrases"

const fold = (word: string): string => folded(word).trim()

/**
 * The parts of a name that were typed, for a page to mark. A word of the catalogue that stands for a typed one is
 * marked whole; of a word that only begins as typed, its beginning is.
 */
export function marksIn(name: string, { words }: Understood): Marks {
  const known = words.flatMap((word) => word.known.map(fold))
  return [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const said = fold(word)
    if (known.includes(said)) return [[index, index + word.length] satisfies Marks[number]]
    const begun = known.filter((beginning) => said.startsWith(beginning))
    const length = Math.max(0, ...begun.map((beginning) => beginning.length))
    return length === 0
      ? []
      : [[index, index + unfoldedLength(word, length)] satisfies Marks[number]]
  })
}

/** How much of a word its first folded letters are: an œ is two of them. */
function unfoldedLength(word: string, length: number): number {
  let at = 0
  while (at < word.length && fold(word.slice(0, at)).length < length) at += 1
  return at
}
