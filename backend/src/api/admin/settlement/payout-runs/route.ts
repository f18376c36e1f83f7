import type {
  PayoutRunAnswer,
  PayoutRunRequest,
  PayoutRunsAnswer,
  PayoutRunsQuery,
} from "@ciap/contract"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readRun, readRuns } from "../../../../workflows/payouts/read-runs"
import { proposePayoutRunWorkflow } from "../../../../workflows/payouts/runs"

/** Payout runs, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PayoutRunsAnswer>) => {
  res.json(await readRuns(req.scope, req.validatedQuery as z.infer<typeof PayoutRunsQuery>))
}

/** Proposes a run of everything that is payable and that no other run has claimed. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PayoutRunRequest>>,
  res: MedusaResponse<PayoutRunAnswer>,
) => {
  const { result } = await proposePayoutRunWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      actor_id: req.auth_context.actor_id,
      at: new Date().toISOString(),
    },
  })
  res.json(await readRun(req.scope, result.run_id))
}
