import type { LedgerTransactionsAnswer, LedgerTransactionsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readLedgerTransactions } from "../../../../workflows/ledger/read-ledger"

type Query = z.infer<typeof LedgerTransactionsQuery>

/** Transactions of the ledger with their signed entries (debit +, credit −), newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<LedgerTransactionsAnswer>) => {
  res.json(await readLedgerTransactions(req.scope, req.validatedQuery as Query))
}
