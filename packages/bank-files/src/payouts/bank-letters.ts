/** Letters that fall apart into more than a letter and an accent. */
const special: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ł: "l",
  Ł: "L",
  "&": "+",
  _: "-",
  "’": "'",
  "–": "-",
  "—": "-",
  º: "o",
  ª: "a",
}

/**
 * A text in the letters that every bank takes: a–z A–Z 0–9 / - ? : ( ) . , ' + and the space (EPC217-08, the set that
 * ISO 20022 users agreed on). Accents fall, ñ becomes n, what has no likeness becomes a full stop. Cut at a length.
 */
export function inBankLetters(text: string, length_max: number): string {
  const plain = [...text].map((letter) => special[letter] ?? letter).join("")
  return plain
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, ".")
    .trim()
    .slice(0, length_max)
    .trim()
}
