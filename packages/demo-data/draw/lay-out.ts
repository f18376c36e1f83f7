import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import sharp from "sharp"
import type { Picture } from "../src/pictures/files"

type Named = Pick<Picture, "file" | "widths">
type Places = {
  /** Where the masters are kept. */
  readonly masters: string
  /** What the shop serves; files of other origin in it are left alone. */
  readonly folder: string
  readonly say: (line: string) => void
}

/** What the files in the folder were made from, by name of the master. */
const record_file = ".laid.json"
/** Raise it when the same master makes other files. */
const recipe = "1"
/** A card is looked at from further away than the piece itself. */
const encoding = { quality: 54, effort: 2, smartSubsample: true } as const

/** Names of the smaller files of a picture: `qen-001-navy-piece-320.webp`. */
const smallerFiles = ({ file, widths }: Named) =>
  widths.slice(0, -1).map((width) => ({ width, name: file.replace(/\.webp$/, `-${width}.webp`) }))

/**
 * Lays pictures with all their widths into a folder. What is there already and still true is skipped; what no picture
 * names any more is taken away. Pictures without a kept master are left out.
 *
 * @returns how many were laid out anew
 */
export async function layOut(
  pictures: readonly Named[],
  { masters, folder, say }: Places,
): Promise<number> {
  fs.mkdirSync(folder, { recursive: true })
  const record = path.join(folder, record_file)
  const before = readRecord(record)
  const kept = pictures.filter(({ file }) => fs.existsSync(path.join(masters, file)))
  const states = new Map(kept.map((picture) => [picture, stateOf(picture, masters)]))
  const queue = kept.filter(
    (picture) => before[picture.file] !== states.get(picture) || !isThere(picture, folder),
  )
  const count = queue.length
  let done = 0
  // Without its record a broken run is done again from the start.
  if (count > 0) fs.rmSync(record, { force: true })
  const oneAfterAnother = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await layOne(next, masters, folder)
      if (++done % 100 === 0) say(`${done} of ${count} pictures laid out`)
    }
  }
  await Promise.all([oneAfterAnother(), oneAfterAnother(), oneAfterAnother()])
  clear(Object.keys(before), new Set(kept.map(({ file }) => file)), folder)
  const laid = Object.fromEntries([...states].map(([{ file }, state]) => [file, state]))
  fs.writeFileSync(record, `${JSON.stringify(laid)}\n`)
  say(`${kept.length} pictures, ${count} of them laid out anew`)
  return count
}

function readRecord(file: string): Record<string, string> {
  if (!fs.existsSync(file)) return {}
  return JSON.parse(fs.readFileSync(file, "utf8")) as Record<string, string>
}

const stateOf = ({ file, widths }: Named, masters: string): string =>
  createHash("sha256")
    .update(`${recipe} ${widths.join(" ")} ${JSON.stringify(encoding)}`)
    .update(fs.readFileSync(path.join(masters, file)))
    .digest("hex")

const isThere = (picture: Named, folder: string): boolean =>
  [picture.file, ...smallerFiles(picture).map(({ name }) => name)].every((name) =>
    fs.existsSync(path.join(folder, name)),
  )

async function layOne(picture: Named, masters: string, folder: string): Promise<void> {
  const master = fs.readFileSync(path.join(masters, picture.file))
  fs.writeFileSync(path.join(folder, picture.file), master)
  for (const { width, name } of smallerFiles(picture)) {
    await sharp(master).resize({ width }).webp(encoding).toFile(path.join(folder, name))
  }
}

/** Takes away what an earlier run laid and no picture names any more. */
function clear(before: readonly string[], wanted: ReadonlySet<string>, folder: string): void {
  const gone = before.filter((file) => !wanted.has(file)).map((file) => file.replace(/\.webp$/, ""))
  for (const file of fs.readdirSync(folder)) {
    const name = file.replace(/(-\d+)?\.webp$/, "")
    if (gone.includes(name) || gone.includes(file.replace(/\.webp$/, "")))
      fs.rmSync(path.join(folder, file))
  }
}
