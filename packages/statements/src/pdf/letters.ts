/**
 * Letters beyond Latin-1 that the fonts every reader of PDF brings along have as well (WinAnsi); they need not be embedded,
 * so that a statement stays small on a bad line.
 */
const beyond_latin1 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"

/** Signs that people type for one that the fonts have. */
const twins: Readonly<Record<string, string>> = {
  "\u2009": "\u00A0",
  "\u202F": "\u00A0",
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "–",
  ʼ: "’",
  ʻ: "‘",
}

const has = (letter: string): boolean => {
  const code = letter.charCodeAt(0)
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xa0 && code <= 0xff) ||
    beyond_latin1.includes(letter)
  )
}

/** A text in the letters of the fonts: accents they lack fall off, and what has no likeness becomes a question mark. */
export function printable(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const known = twins[letter] ?? letter
      if (has(known)) return known
      const plain = known.normalize("NFD").replaceAll(/\p{M}/gu, "")
      if (plain !== known) return [...plain].map((one) => (has(one) ? one : "?")).join("")
      return /\s/.test(known) ? " " : "?"
    })
    .join("")
}
