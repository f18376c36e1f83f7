import { container } from "@medusajs/framework"
import { openObservation } from "./src/api/observation"
import { env } from "./src/lib/env"

/** Medusa calls this once in each process that it starts, server and worker, before anything else is loaded. */
export function register(): void {
  const { port, host } = env.metrics
  if (port !== undefined) openObservation(container, { port, host })
}
