import { type Ambush, seenSoFar, watch } from "./acts"
import { createRequire } from "node:module"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import config from "../../medusa-config"

// A backend as a process of its own, started by `launchBackend`: the shop's own code on the database of DATABASE_URL,
// listening on any free port. It says which, and obeys.

/** What the process can be told. */
export type Order = { kind: "watch"; ambush: Ambush | null } | { kind: "seen" }

export type Message = { id: number; order: Order }
export type Reply = { id: number; answer: unknown }

const load = createRequire(__filename)

function obey(order: Order): unknown {
  if (order.kind === "seen") return seenSoFar()
  watch(order.ambush)
  return null
}

async function main(): Promise<void> {
  Object.assign(config.admin ?? {}, { disable: true })
  const { startApp } = load(
    "@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app.js",
  ) as { startApp: (options: { cwd: string }) => Promise<unknown> }
  process.on("message", ({ id, order }: Message) => {
    const reply: Reply = { id, answer: obey(order) }
    process.send?.(reply)
  })
  // It tells its parent the port by itself.
  await startApp({ cwd: process.cwd() })
  // Jobs come when they are called, not at whatever minute a proof happens to run.
  await new WorkflowScheduler().clear()
}

process.once("disconnect", () => process.exit(0))
void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`)
  process.exit(1)
})
