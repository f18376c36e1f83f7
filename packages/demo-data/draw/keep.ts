import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { Worker } from "node:worker_threads"
import sharp from "sharp"
import { allPlates, type Plate } from "./plates"

/** What is known of a kept master: the drawing it was made from, and the colour that covers most of it. */
export type Kept = { readonly drawn_from: string; readonly colour: string }

/**
 * Fine threads are dear: a master gets the best of these at which it is no larger than its budget, or the last. A breath
 * of blur, in pixels, takes more off a cloth than coarser encoding does, and is not seen.
 */
const encodings = [
  { quality: 66 },
  { quality: 56 },
  { quality: 48 },
  { quality: 41 },
  { quality: 35 },
  { quality: 30 },
  { quality: 30, blur: 0.6 },
  { quality: 28, blur: 0.8 },
  { quality: 24, blur: 1 },
] as const
const budget_bytes = 32_000

export const hashOf = (svg: string): string =>
  createHash("sha256").update(svg).digest("hex").slice(0, 20)

/** Draws a plate anew where its drawing changed since it was kept, and says what is kept now. */
export async function keepPlate(
  { name, width_px, svg }: Plate,
  folder: string,
  known: string | undefined,
): Promise<Kept | null> {
  const drawing = svg()
  const drawn_from = hashOf(drawing)
  const file = path.join(folder, `${name}.webp`)
  if (drawn_from === known && fs.existsSync(file)) return null
  const bitmap = sharp(Buffer.from(drawing), { unlimited: true })
    .resize({ width: width_px })
    .flatten()
  const { data, info } = await bitmap.raw().toBuffer({ resolveWithObject: true })
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } }
  const { dominant } = await sharp(data, raw).stats()
  const draft = `${file}.draft`
  fs.writeFileSync(draft, await encoded(data, raw))
  fs.renameSync(draft, file)
  return { drawn_from, colour: hex(dominant) }
}

async function encoded(bitmap: Buffer, options: sharp.SharpOptions): Promise<Buffer> {
  let file = Buffer.alloc(0)
  for (const { quality, ...softly } of encodings) {
    const picture = sharp(bitmap, options)
    if ("blur" in softly) picture.blur(softly.blur)
    file = await picture.webp({ quality, effort: 5, smartSubsample: true }).toBuffer()
    if (file.length <= budget_bytes) break
  }
  return file
}

const hex = ({ r, g, b }: sharp.Stats["dominant"]): string =>
  `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`

/** Two files beside the masters, each from name to fact, sorted so that a change reads well. */
export function records(folder: string) {
  const read = (file: string): Record<string, string> =>
    JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as Record<string, string>
  const [drawn_from, colours] = [read("drawn-from.json"), read("colours.json")]
  const write = (file: string, facts: Record<string, string>, names: ReadonlySet<string>) => {
    const rows = Object.entries(facts).filter(([name]) => names.has(name))
    const sorted = Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
    fs.writeFileSync(path.join(folder, file), `${JSON.stringify(sorted, null, 2)}\n`)
  }
  return {
    drawn_from,
    note(name: string, kept: Kept) {
      drawn_from[name] = kept.drawn_from
      colours[name] = kept.colour
    },
    /** Writes what is known of the plates that still exist. */
    save(names: ReadonlySet<string>) {
      write("drawn-from.json", drawn_from, names)
      write("colours.json", colours, names)
    },
  }
}

export type Task = { readonly folder: string; readonly known: Readonly<Record<string, string>> }
export type Done =
  { readonly name: string; readonly kept: Kept | null } | { readonly failed: string }

/**
 * Keeps every plate, several at a time, each in a thread of its own; masters that no plate names any more are deleted.
 * What was drawn is written down as it goes on, so that a broken run goes on where it ended.
 *
 * @returns how many were drawn anew
 */
export async function keepAll(
  script: string,
  folder: string,
  { threads, say }: { threads: number; say: (line: string) => void },
): Promise<number> {
  const names = allPlates().map(({ name }) => name)
  const book = records(folder)
  let [next, seen, drawn] = [0, 0, 0]
  const oneThread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(script, {
        workerData: { folder, known: book.drawn_from } satisfies Task,
      })
      const give = () => {
        const name = names[next++]
        worker.postMessage(name ?? null)
      }
      worker.once("error", reject)
      worker.once("exit", () => resolve())
      worker.on("message", (done: Done) => {
        if ("failed" in done) return reject(new Error(done.failed))
        seen++
        if (done.kept) {
          drawn++
          book.note(done.name, done.kept)
          if (drawn % 20 === 0) book.save(new Set(names))
        }
        if (seen % 50 === 0) say(`${seen} of ${names.length}, ${drawn} drawn anew`)
        give()
      })
      give()
    })
  try {
    await Promise.all(Array.from({ length: threads }, oneThread))
  } finally {
    book.save(new Set(names))
  }
  const wanted = new Set(names.map((name) => `${name}.webp`))
  for (const file of fs.readdirSync(folder))
    if (file.endsWith(".webp") && !wanted.has(file)) fs.rmSync(path.join(folder, file))
  return drawn
}
