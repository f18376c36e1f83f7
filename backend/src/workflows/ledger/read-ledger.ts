import type {
  LedgerAccountsAnswer,
  LedgerAccountsQuery,
  LedgerTransactionsAnswer,
  LedgerTransactionsQuery,
} from "@ciap/contract"
import { money, toWire } from "@ciap/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type LedgerService from "../../modules/ledger/service"
import { hasDemonstrationSales } from "./demonstration"

type Numbered = { id: string; display_id: number }

/** Orders with the numbers people call them by; the ledger knows ids only. */
async function numberedOrders(
  container: MedusaContainer,
  filters: { id: string[] } | { display_id: string },
): Promise<Numbered[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "display_id"], filters })
  return data as unknown as Numbered[] // exactly the fields asked for
}

/** The ledger's transactions as staff read them; money as text, so that no reader makes a float of it. */
export async function readLedgerTransactions(
  container: MedusaContainer,
  { limit, offset, after, order_display_id, ...wanted }: z.infer<typeof LedgerTransactionsQuery>,
): Promise<LedgerTransactionsAnswer> {
  const ledger: LedgerService = container.resolve("ledger")
  const demonstration_sales = await hasDemonstrationSales(container)
  const filter = { ...wanted }
  if (order_display_id !== undefined) {
    const [order] = await numberedOrders(container, {
      display_id: String(order_display_id),
    })
    const other = filter.order_id !== undefined && filter.order_id !== order?.id
    if (order === undefined || other)
      return { demonstration_sales, transactions: [], count: 0, next: null, limit, offset }
    filter.order_id = order.id
  }
  const { transactions, count } = await ledger.listTransactions({
    ...filter,
    ...(after === undefined ? {} : { after_id: after }),
    limit,
    offset,
  })
  const order_ids = [...new Set(transactions.flatMap(({ order_id }) => order_id ?? []))]
  const orders = order_ids.length > 0 ? await numberedOrders(container, { id: order_ids }) : []
  const numbers = new Map(orders.map(({ id, display_id }) => [id, display_id]))
  return {
    demonstration_sales,
    transactions: transactions.map(({ entries, ...transaction }) => ({
      id: transaction.id,
      kind: transaction.kind,
      currency_code: transaction.currency_code,
      order_id: transaction.order_id,
      order_display_id: numbers.get(transaction.order_id ?? "") ?? null,
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
    next: transactions.length === limit ? (transactions.at(-1)?.id ?? null) : null,
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
