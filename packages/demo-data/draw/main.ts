// Draws the pictures of the catalogue and keeps those whose drawing changed: `pnpm --filter @ciap/demo-data draw`.
// Drawing all of them anew takes some 25 minutes on two cores; they are committed, so that nobody else has to.
import os from "node:os"
import path from "node:path"
import { isMainThread, parentPort, workerData } from "node:worker_threads"
import { type Done, keepAll, keepPlate, type Task } from "./keep"
import { allPlates } from "./plates"

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const folder = path.resolve("pictures")
  const threads = Math.max(1, os.availableParallelism())
  const drawn = await keepAll(__filename, folder, { threads, say })
  say(`${drawn} pictures drawn anew.`)
}

/** A thread: it is told the name of a plate, answers what it kept, and ends when there is none. */
function serve(): void {
  const { folder, known } = workerData as Task
  const plates = new Map(allPlates().map((plate) => [plate.name, plate]))
  const answer = (done: Done): void => parentPort?.postMessage(done)
  parentPort?.on("message", (name: string | null) => {
    const plate = name === null ? undefined : plates.get(name)
    if (plate === undefined) return void parentPort?.close()
    keepPlate(plate, folder, known[plate.name]).then(
      (kept) => answer({ name: plate.name, kept }),
      (error: unknown) => answer({ failed: `${plate.name}: ${String(error)}` }),
    )
  })
}

if (isMainThread) void main()
else serve()
