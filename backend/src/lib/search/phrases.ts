/** A text as it is compared: small letters, without accents, words parted by one space, a space at each end. */
export const folded = (text: string): string =>
  ` ${text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `

/** Phrases with what each of them stands for, the longest first. */
export type Phrases<Meaning> = readonly (readonly [phrase: string, meaning: Meaning])[]

/** Puts the longest phrases first, so that a key ring is no ring. */
export const byLength = <Meaning>(
  phrases: Iterable<readonly [phrase: string, meaning: Meaning]>,
): Phrases<Meaning> =>
  [...phrases]
    .map(([phrase, meaning]) => [folded(phrase), meaning] as const)
    .sort(([a], [b]) => b.length - a.length)

/** What the phrases in a text stand for, each once. A word that one phrase has taken is in no other. */
export function meaningsIn<Meaning>(text: string, phrases: Phrases<Meaning>): Set<Meaning> {
  const found = new Set<Meaning>()
  let rest = folded(text)
  for (const [phrase, meaning] of phrases) {
    if (!rest.includes(phrase)) continue
    found.add(meaning)
    rest = rest.replaceAll(phrase, " | ")
  }
  return found
}
