import { type Money, money } from "@ciap/money"
import { z } from "zod"

import { readCurrency } from "../common/amount"
import { type FileReading, ProblemLog } from "../common/problem"
import type { ReportTime, StripeBalanceRow } from "./balance-row"
import { readCategory } from "./categories"
import { netProblem, noteDuplicates } from "./checks"

const id = z.string().min(1)
const reference = z.union([id, z.object({ id })]).nullish()

/** What is read of a charge or refund; whatever else Stripe sends of its buyer is dropped here. */
const Source = z.object({
  id,
  object: z.string(),
  amount: z.int().nullish(),
  currency: z.string().nullish(),
  charge: reference,
  payment_intent: reference,
  payment_method_details: z.object({ type: z.string() }).nullish(),
})

/** Seconds of a date that a calendar of four-digit years has. */
const instant = z.int().min(0).max(253_402_300_799)

const BalanceTransaction = z.object({
  id,
  reporting_category: z.string(),
  amount: z.int(),
  fee: z.int(),
  net: z.int(),
  currency: z.string(),
  exchange_rate: z.number().positive().nullish(),
  created: instant,
  available_on: instant,
  source: z.union([id, Source]).nullish(),
})

type Transaction = z.infer<typeof BalanceTransaction>

/**
 * The same rows from Stripe's API: what `balanceTransactions.list({ payout, expand: ["data.source"] })` answers, all
 * pages put together. Here amounts are in minor units. `line` is the place in the list. Without the expansion charge,
 * payment intent and the buyer's amount are null. Source: docs.stripe.com/api/balance_transactions/object.
 */
export function readStripeBalanceTransactions(
  transactions: readonly unknown[],
  payout: { id: string; arrival_date: number } | null,
): FileReading<{ rows: StripeBalanceRow[] }> {
  const log = new ProblemLog()
  const rows = transactions.flatMap((transaction, at) => {
    const parsed = BalanceTransaction.safeParse(transaction)
    if (parsed.success) return readRow(parsed.data, at + 1, payout, log) ?? []
    for (const { path, message } of parsed.error.issues) {
      log.add(at + 1, "UNKNOWN_FORMAT", `${message}.`, path.join("."))
    }
    return []
  })
  noteDuplicates(rows, log)
  return log.isEmpty ? { ok: true, rows } : log.refusal()
}

function readRow(
  transaction: Transaction,
  line: number,
  payout: { id: string; arrival_date: number } | null,
  log: ProblemLog,
): StripeBalanceRow | undefined {
  const code = log.take(readCurrency(transaction.currency), line, "currency")
  const category = log.take(
    readCategory(transaction.reporting_category),
    line,
    "reporting_category",
  )
  if (code === undefined || category === undefined) return undefined
  const amounts = {
    gross: money(BigInt(transaction.amount), code),
    fee: money(BigInt(transaction.fee), code),
    net: money(BigInt(transaction.net), code),
  }
  const wrong = netProblem(amounts)
  if (wrong !== null) return log.add(line, "DOES_NOT_ADD_UP", wrong, "net")
  return {
    line,
    balance_transaction_id: transaction.id,
    reporting_category: category,
    ...amounts,
    payout_id: payout?.id ?? null,
    payout_effective_at: payout && moment(payout.arrival_date),
    created: moment(transaction.created),
    available_on: moment(transaction.available_on),
    ...sourceFields(transaction, line, log),
    exchange_rate: transaction.exchange_rate == null ? null : String(transaction.exchange_rate),
    trace_id: null,
    metadata: {},
  }
}

type SourceFields = Pick<
  StripeBalanceRow,
  "source_id" | "charge_id" | "payment_intent_id" | "customer_facing" | "payment_method_type"
>

function sourceFields(
  { source, amount }: Transaction,
  line: number,
  log: ProblemLog,
): SourceFields {
  if (source === null || source === undefined || typeof source === "string") {
    const bare = { charge_id: null, payment_intent_id: null, customer_facing: null }
    return { source_id: source ?? null, ...bare, payment_method_type: null }
  }
  return {
    source_id: source.id,
    charge_id: source.object === "charge" ? source.id : idOf(source.charge),
    payment_intent_id: idOf(source.payment_intent),
    customer_facing: customerFacing(source, amount, line, log),
    payment_method_type: source.payment_method_details?.type ?? null,
  }
}

const faces_a_buyer: readonly string[] = ["charge", "refund", "dispute"]

/** A refund's own amount is positive, the CSV's is not: the sign is that of the movement. Other sources face no buyer. */
function customerFacing(
  { object, amount, currency }: z.infer<typeof Source>,
  gross: number,
  line: number,
  log: ProblemLog,
): Money | null {
  if (!faces_a_buyer.includes(object)) return null
  if (amount == null || currency == null) return null
  const code = log.take(readCurrency(currency), line, "source.currency")
  return code === undefined ? null : money(gross < 0 ? -BigInt(amount) : BigInt(amount), code)
}

const idOf = (given: z.infer<typeof reference>): string | null =>
  (typeof given === "object" ? given?.id : given) ?? null

/** Stripe counts seconds since 1970, in UTC. */
function moment(seconds: number): ReportTime {
  const iso = new Date(seconds * 1000).toISOString()
  return { date: iso.slice(0, 10), time: iso.slice(11, 19), utc: true }
}
