import { createHash } from "node:crypto"
import { strToU8, zipSync } from "fflate"

/** Zip knows no day before; every file bears this one, so that the same content is the same bytes. */
const no_day = new Date(1980, 0, 1)

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/**
 * The pack as a zip: its files in the order of their names, and a manifest with the SHA-256 of each. The same content
 * gives the same bytes.
 *
 * @param texts the files by their names
 */
export function zipPack(month: string, texts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(texts)
    .map(([name, text]) => ({ name, bytes: strToU8(text) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const manifest = {
    format: "ciap-audit-pack",
    version: 1,
    month,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  }
  const all = [
    { name: "manifest.json", bytes: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) },
    ...files,
  ]
  return zipSync(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])), {
    mtime: no_day,
    level: 9,
  })
}

/** Rows as a file: one JSON object a line, each line ended. */
export const jsonLines = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("")
