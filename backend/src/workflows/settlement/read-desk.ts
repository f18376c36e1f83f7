import type {
  BankAccountAnswer,
  BankAccountsAnswer,
  BankLinesAnswer,
  ImportAnswer,
  ImportsAnswer,
  MoneyWire,
  ProcessorPayoutsAnswer,
  ProcessorTransactionsAnswer,
} from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { problem } from "../../lib/problem"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { After, BankAccount, BankLine } from "../../modules/settlement/lib/types"
import type SettlementService from "../../modules/settlement/service"
import { accountNamed } from "./account-named"
import { isByHand } from "./processor-postings"

type Paging = { limit: number; after?: string | undefined }

const serviceOf = (container: MedusaContainer): SettlementService =>
  container.resolve(SETTLEMENT_MODULE)

const wire = (amount_minor: string, currency_code: string): MoneyWire => ({
  amount_minor,
  currency_code,
})

/** `2026-11-30~bln_…`: the day and the id of the last row that was shown. */
function afterOf(text: string | undefined): After {
  const [on, id] = text?.split("~") ?? []
  return on !== undefined && id !== undefined ? { on, id } : null
}

const nextOf = (shown: number, limit: number, last: { on: string; id: string } | undefined) =>
  shown === limit && last ? `${last.on}~${last.id}` : null

export const accountWire = (account: BankAccount): BankAccountAnswer["account"] => ({
  id: account.id,
  handle: account.handle,
  name: account.name,
  kind: account.kind,
  number: account.number,
  opening: wire(account.opening_minor, account.currency_code),
  opening_on: account.opening_on,
  csv_known: account.csv_mapping !== null,
})

export async function readAccounts(container: MedusaContainer): Promise<BankAccountsAnswer> {
  return { accounts: (await serviceOf(container).accounts()).map(accountWire) }
}

export async function readImports(
  container: MedusaContainer,
  { limit, after }: Paging,
): Promise<ImportsAnswer> {
  const imports = await serviceOf(container).imports({ limit, before_id: after ?? null })
  return { imports, next: imports.length === limit ? (imports.at(-1)?.id ?? null) : null }
}

/** @throws NOT_FOUND */
export async function readImport(container: MedusaContainer, id: string): Promise<ImportAnswer> {
  const found = await serviceOf(container).findImport(id)
  if (!found) throw problem("NOT_FOUND", "This import does not exist. Nothing was changed.")
  return { import: found }
}

/** @throws NOT_FOUND for an account nobody opened */
export async function readLines(
  container: MedusaContainer,
  { account, limit, after }: Paging & { account?: string | undefined },
): Promise<BankLinesAnswer> {
  const settlement = serviceOf(container)
  const of =
    account === undefined ? {} : { account_id: (await accountNamed(settlement, account)).id }
  const lines = await settlement.lines({ ...of, limit, after: afterOf(after) })
  const last = lines.at(-1)
  return {
    lines: lines.map(lineWire),
    next: nextOf(lines.length, limit, last && { on: last.booked_on, id: last.id }),
  }
}

export const lineWire = (line: BankLine): BankLinesAnswer["lines"][number] => ({
  id: line.id,
  account_id: line.account_id,
  import_id: line.import_id,
  line_number: line.line_number,
  booked_on: line.booked_on,
  value_on: line.value_on,
  amount: wire(line.amount_minor, line.currency_code),
  balance: line.balance_minor === null ? null : wire(line.balance_minor, line.currency_code),
  reference: line.reference,
  counterparty: line.counterparty,
  description: line.description,
})

export async function readTransactions(
  container: MedusaContainer,
  { payout_id, limit, after }: Paging & { payout_id?: string | undefined },
): Promise<ProcessorTransactionsAnswer> {
  const of = payout_id === undefined ? {} : { payout_id }
  const rows = await serviceOf(container).transactions({ ...of, limit, after: afterOf(after) })
  const last = rows.at(-1)
  return {
    transactions: rows.map((row) => ({
      id: row.id,
      category: row.category,
      gross: wire(row.gross_minor, row.currency_code),
      fee: wire(row.fee_minor, row.currency_code),
      net: wire(row.net_minor, row.currency_code),
      customer:
        row.customer_minor === null || row.customer_currency_code === null
          ? null
          : wire(row.customer_minor, row.customer_currency_code),
      exchange_rate: row.exchange_rate,
      source_id: row.source_id,
      payment_intent_id: row.payment_intent_id,
      payout_id: row.payout_id,
      created_on: row.created_on,
      booked: row.booked && !isByHand(row.category),
      by_hand: isByHand(row.category),
    })),
    next: nextOf(rows.length, limit, last && { on: last.created_on, id: last.id }),
  }
}

export async function readPayouts(
  container: MedusaContainer,
  { limit, after }: Paging,
): Promise<ProcessorPayoutsAnswer> {
  const payouts = await serviceOf(container).payouts({ limit, after: afterOf(after) })
  const last = payouts.at(-1)
  return {
    payouts: payouts.map((payout) => ({
      id: payout.id,
      amount: wire(payout.amount_minor, payout.currency_code),
      status: payout.status,
      automatic: payout.automatic,
      arrival_on: payout.arrival_on,
      failed_on: payout.failed_on,
      rows: payout.rows,
      rows_net: wire(payout.rows_net_minor, payout.currency_code),
      difference: payout.automatic
        ? wire(
            (BigInt(payout.amount_minor) - BigInt(payout.rows_net_minor)).toString(),
            payout.currency_code,
          )
        : null,
    })),
    next: nextOf(payouts.length, limit, last && { on: last.arrival_on, id: last.id }),
  }
}
