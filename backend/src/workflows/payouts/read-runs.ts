import type { PayoutRunAnswer, PayoutRunsAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { presentRun, presentWholeRun } from "./present"
import { payoutService } from "./service"

/** @throws NOT_FOUND */
export async function readRun(
  container: MedusaContainer,
  run_id: string,
): Promise<PayoutRunAnswer> {
  return await presentWholeRun(container, await payoutService(container).wholeRun(run_id))
}

/** Runs, newest first, a page at a time. */
export async function readRuns(
  container: MedusaContainer,
  { limit, after }: { limit: number; after?: string },
): Promise<PayoutRunsAnswer> {
  const page = after === undefined ? { limit: limit + 1 } : { limit: limit + 1, before_id: after }
  const found = await payoutService(container).listRuns(page)
  const runs = found.slice(0, limit).map(presentRun)
  return { runs, next: found.length > limit ? (runs.at(-1)?.id ?? null) : null }
}
