import type { LedgerAccountsAnswer, LedgerAccountsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readLedgerAccounts } from "../../../../workflows/ledger/read-ledger"

type Query = z.infer<typeof LedgerAccountsQuery>

/** Accounts of the ledger with their balances, each on its normal side. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<LedgerAccountsAnswer>) => {
  res.json(await readLedgerAccounts(req.scope, req.validatedQuery as Query))
}
