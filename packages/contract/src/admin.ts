import { z } from "zod"
import { isoDate, MoneyWire, Paging } from "./wire"

/** `GET /admin/ledger/transactions` */
export const LedgerTransactionsQuery = Paging.extend({
  order_id: z.string().max(64).optional(),
  group_id: z.string().max(64).optional(),
  account: z.string().max(120).optional(),
  kind: z.string().max(40).optional(),
})
export const LedgerTransaction = z.object({
  id: z.string(),
  kind: z.string(),
  currency_code: z.string(),
  order_id: z.string().nullable(),
  line_ref: z.string().nullable(),
  source_type: z.string(),
  source_id: z.string(),
  effective_on: isoDate,
  recorded_at: z.string(),
  /** Signed: debit +, credit −. */
  entries: z.array(z.object({ account_code: z.string(), amount_minor: z.string() })),
})
export type LedgerTransaction = z.infer<typeof LedgerTransaction>
export const LedgerTransactionsAnswer = z.object({
  transactions: z.array(LedgerTransaction),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type LedgerTransactionsAnswer = z.infer<typeof LedgerTransactionsAnswer>

/** `GET /admin/ledger/accounts` */
export const LedgerAccountsQuery = Paging.extend({
  group_id: z.string().max(64).optional(),
  role: z.string().max(40).optional(),
  currency_code: z
    .string()
    .regex(/^[a-z]{3}$/)
    .optional(),
})
export const LedgerAccountsAnswer = z.object({
  accounts: z.array(
    z.object({
      code: z.string(),
      kind: z.string(),
      role: z.string(),
      owner_id: z.string().nullable(),
      currency_code: z.string(),
      /** On the account's normal side. */
      balance: MoneyWire,
    }),
  ),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type LedgerAccountsAnswer = z.infer<typeof LedgerAccountsAnswer>

/** `POST /admin/orders/:id/receipt`: staff confirm that the buyer's transfer arrived. */
export const ReceiptRequest = z
  .object({
    /** What the bank or the wallet shows as received. */
    amount: MoneyWire,
    received_on: isoDate,
    /** Operation number of the bank or the wallet. */
    operation_number: z.string().trim().min(3).max(64),
  })
  .strict()
export const ReceiptAnswer = z.object({
  order_id: z.string(),
  captured: MoneyWire,
  already_confirmed: z.boolean(),
})
