import { type Ambush, seenSoFar, watch } from "./acts"
import { createRequire } from "node:module"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import config from "../../medusa-config"
import { type MoveTo, withMovedClock } from "../../src/seed/books/moved-clock"

// A backend as a process of its own, started by `launchBackend`: the shop's own code on the database of DATABASE_URL,
// listening on any free port. It says which, and obeys.

/** What the process can be told. */
export type Order =
  | { kind: "watch"; ambush: Ambush | null }
  | { kind: "seen" }
  | { kind: "move_clock"; at: string }
  /** Runs the default export of files under `src/jobs`, one after another. */
  | { kind: "run_jobs"; names: string[] }

export type Message = { id: number; order: Order }
export type Reply = { id: number; answer?: unknown; trouble?: string }

const load = createRequire(__filename)

let moveTo: MoveTo | undefined

async function moveClock(at: string): Promise<void> {
  if (moveTo === undefined) {
    const moving = new Promise<void>((ready) => {
      void withMovedClock(async (move) => {
        moveTo = move
        ready()
        // The clock stays moved for as long as the process lives.
        await new Promise(() => undefined)
      })
    })
    await moving
  }
  moveTo?.(at)
}

async function runJobs(container: MedusaContainer, names: string[]): Promise<void> {
  for (const name of names) {
    const job = load(path.join(process.cwd(), "src", "jobs", name)) as {
      default: (container: MedusaContainer) => Promise<void>
    }
    await job.default(container)
  }
}

async function obey(container: MedusaContainer, order: Order): Promise<unknown> {
  if (order.kind === "watch") return watch(order.ambush)
  if (order.kind === "seen") return seenSoFar()
  if (order.kind === "move_clock") return await moveClock(order.at)
  return await runJobs(container, order.names)
}

async function main(): Promise<void> {
  Object.assign(config.admin ?? {}, { disable: true })
  const { startApp } = load(
    "@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app.js",
  ) as { startApp: (options: { cwd: string }) => Promise<{ container: MedusaContainer }> }
  process.on("message", ({ id, order }: Message) => {
    void started.then(async ({ container }) => {
      const reply: Reply = await obey(container, order).then(
        (answer) => ({ id, answer }),
        (error: unknown) => ({ id, trouble: String(error) }),
      )
      process.send?.(reply)
    })
  })
  // It tells its parent the port by itself.
  const started = startApp({ cwd: process.cwd() })
  await started
  // Jobs come when they are called, not at whatever minute a proof happens to run.
  await new WorkflowScheduler().clear()
}

process.once("disconnect", () => process.exit(0))
void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`)
  process.exit(1)
})
