import type {
  LedgerAccountsAnswer,
  LedgerAccountsQuery,
  LedgerTransactionsAnswer,
  LedgerTransactionsQuery,
} from "@ciap/contract"
import { money, toWire } from "@ciap/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type LedgerService from "../../modules/ledger/service"

/** The ledger's transactions as staff read them; money as text, so that no reader makes a float of it. */
export async function readLedgerTransactions(
  container: MedusaContainer,
  { limit, offset, ...filter }: z.infer<typeof LedgerTransactionsQuery>,
): Promise<LedgerTransactionsAnswer> {
  const ledger: LedgerService = container.resolve("ledger")
  const { transactions, count } = await ledger.listTransactions({ ...filter, limit, offset })
  return {
    transactions: transactions.map(({ entries, ...transaction }) => ({
      id: transaction.id,
      kind: transaction.kind,
      currency_code: transaction.currency_code,
      order_id: transaction.order_id,
      line_ref: transaction.line_ref,
      source_type: transaction.source_type,
      source_id: transaction.source_id,
      effective_on: transaction.effective_on,
      recorded_at: transaction.recorded_at,
      entries: entries.map(({ account_code, amount_minor }) => ({
        account_code,
        amount_minor: amount_minor.toString(),
      })),
    })),
    count,
    limit,
    offset,
  }
}

/** The ledger's accounts and balances as staff read them. */
export async function readLedgerAccounts(
  container: MedusaContainer,
  { limit, offset, ...filter }: z.infer<typeof LedgerAccountsQuery>,
): Promise<LedgerAccountsAnswer> {
  const ledger: LedgerService = container.resolve("ledger")
  const { accounts, count } = await ledger.listAccounts({ ...filter, limit, offset })
  return {
    accounts: accounts.map(({ balance_minor, ...account }) => ({
      ...account,
      balance: toWire(money(balance_minor, account.currency_code)),
    })),
    count,
    limit,
    offset,
  }
}
