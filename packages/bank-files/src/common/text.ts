import type { ProblemLog } from "./problem"

/** About 20 MB: a year of a small bank account is a hundredth of that. */
export const file_characters_max = 20_000_000

const byteOrderMark = "\uFEFF"

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"

/**
 * Turns the bytes of an uploaded file into text: by its byte order mark, else as strict UTF-8, else as
 * windows-1252, which is what older bank exports and Excel on Windows write. Never fails: the answer
 * names the encoding, for the person to see.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return "utf-8"
  } catch {
    return "windows-1252"
  }
}

/**
 * The text without its byte order mark and with one kind of line end, or undefined with the reason noted.
 * Line ends are made one first, because only then do readers count lines as the person's editor does.
 */
export function openText(text: string, log: ProblemLog): string | undefined {
  if (text.length > file_characters_max) {
    return log.add(
      1,
      "FILE_TOO_LARGE",
      `The file has ${text.length} characters, at most ${file_characters_max} are read. Export a shorter period.`,
    )
  }
  const plain = (text.startsWith(byteOrderMark) ? text.slice(1) : text).replace(/\r\n?/g, "\n")
  if (plain.trim() === "") return log.add(1, "EMPTY_FILE", "The file is empty.")
  const damaged = plain.search(/[\uFFFD\0]/)
  if (damaged >= 0) {
    return log.add(
      plain.slice(0, damaged).split("\n").length,
      "BAD_ENCODING",
      "The file was read in the wrong encoding: a letter on this line is lost. Choose the encoding it was saved in.",
    )
  }
  return plain
}

/** A name as people mean it: without accents, capitals and spare spaces. */
export function normalised(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim()
}
