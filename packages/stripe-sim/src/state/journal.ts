import fs from "node:fs"
import path from "node:path"

/** One record as it is after a commit; null when it is gone. */
export type Change = { table: string; id: string; record: unknown }

/** Where committed changes go. */
export type Journal = {
  append(changes: readonly Change[]): void
  close(): void
}

/** For tests: nothing outlives the process. */
export const noJournal: Journal = { append: () => undefined, close: () => undefined }

/**
 * An append-only file of JSON lines, one per commit, flushed to the disk before anybody is answered: what was answered
 * survives `kill -9`. A last line without its end is a commit nobody was told of; it is cut off.
 * @param folder made when it is missing
 * @throws Error when a line in the middle cannot be read: the file was edited, and guessing would invent money
 */
export function openJournal(folder: string): { journal: Journal; changes: Change[][] } {
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, "journal.jsonl")
  const changes = readWhole(file)
  const handle = fs.openSync(file, "a")
  return {
    changes,
    journal: {
      append(line) {
        fs.writeSync(handle, `${JSON.stringify(line)}\n`)
        fs.fdatasyncSync(handle)
      },
      close: () => fs.closeSync(handle),
    },
  }
}

function readWhole(file: string): Change[][] {
  if (!fs.existsSync(file)) return []
  const text = fs.readFileSync(file, "utf8")
  const whole = text.slice(0, text.lastIndexOf("\n") + 1)
  if (whole.length < text.length) fs.truncateSync(file, Buffer.byteLength(whole))
  return whole
    .split("\n")
    .filter(Boolean)
    .map((line, i) => readLine(file, line, i + 1))
}

function readLine(file: string, line: string, number: number): Change[] {
  try {
    return JSON.parse(line) as Change[]
  } catch (cause) {
    throw new Error(`${file}, line ${number} is not JSON: restore the file or delete it`, { cause })
  }
}
