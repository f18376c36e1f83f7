import { type Ambush, seenSoFar, watch } from "./acts"
import { moveClock } from "./clock"
import { createRequire } from "node:module"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import config from "../../medusa-config"
import { runJobs } from "./sound"

// A backend as a process of its own, started by `launchBackend`: the shop's own code on the database of DATABASE_URL,
// listening on any free port. It says which, and obeys.

/** What the process can be told. */
export type Order =
  | { kind: "watch"; ambush: Ambush | null }
  | { kind: "seen" }
  | { kind: "sweep" }
  | { kind: "clock"; ahead_ms: number }

export type Message = { id: number; order: Order }
export type Reply = { id: number; answer?: unknown; trouble?: string }

const load = createRequire(__filename)

/** Set once the backend has started. */
let container: MedusaContainer | null = null

const obey = async (order: Order): Promise<unknown> => {
  if (order.kind === "seen") return seenSoFar()
  if (order.kind === "sweep") return container && (await runJobs(container))
  if (order.kind === "clock") return moveClock(order.ahead_ms)
  return watch(order.ambush)
}

async function main(): Promise<void> {
  Object.assign(config.admin ?? {}, { disable: true })
  const { startApp } = load(
    "@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app.js",
  ) as { startApp: (options: { cwd: string }) => Promise<{ container: MedusaContainer }> }
  process.on("message", ({ id, order }: Message) => {
    void obey(order).then(
      (answer) => process.send?.({ id, answer } satisfies Reply),
      (error: unknown) => process.send?.({ id, trouble: String(error) } satisfies Reply),
    )
  })
  // It tells its parent the port by itself.
  ;({ container } = await startApp({ cwd: process.cwd() }))
  // Jobs come when they are called, not at whatever minute a proof happens to run. A mere server has none.
  if (process.env.MEDUSA_WORKER_MODE !== "server") await new WorkflowScheduler().clear()
}

process.once("disconnect", () => process.exit(0))
void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`)
  process.exit(1)
})
