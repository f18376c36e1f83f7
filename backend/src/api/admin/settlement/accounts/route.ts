import type { BankAccountAnswer, BankAccountsAnswer, OpenAccountRequest } from "@ciap/contract"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { openAccountWorkflow } from "../../../../workflows/settlement/open-account"
import { accountWire, readAccounts } from "../../../../workflows/settlement/read-desk"

type Body = z.infer<typeof OpenAccountRequest>

/** The cooperative's own accounts. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<BankAccountsAnswer>) => {
  res.json(await readAccounts(req.scope))
}

/** Staff say that the cooperative has an account. */
export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<BankAccountAnswer>,
) => {
  const { opening, ...account } = req.validatedBody
  const { result } = await openAccountWorkflow(req.scope).run({
    input: {
      ...account,
      currency_code: opening.currency_code,
      opening_minor: opening.amount_minor,
      created_by: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ account: accountWire(result) })
}
