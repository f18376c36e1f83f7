import { money, toMajor } from "@ciap/money"
import type Stripe from "stripe"
import { payoutOf } from "../resources/balance"
import type { Sim } from "../sim"
import { idOf } from "../resources/id-of"

/** One transaction of an automatic payout, with everything the report can tell of it. */
type Item = {
  sim: Sim
  row: Stripe.BalanceTransaction
  payout: Stripe.Payout
  charge: Stripe.Charge | undefined
  refund: Stripe.Refund | undefined
  dispute: Stripe.Dispute | undefined
}

type Cell = (item: Item) => string

/** The report writes major units with a point, unlike the API. */
const major = (minor: number, currency: string) => toMajor(money(BigInt(minor), currency))

/** `2026-11-26 00:00:00`, the account's time zone being UTC. */
const time = (seconds: number | undefined) =>
  seconds === undefined ? "" : new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ")

const card = ({ charge }: Item) => charge?.payment_method_details?.card

const reversed = (amount: number | undefined, currency: string) =>
  amount === undefined ? "" : major(-amount, currency)

/** What the buyer saw: the amount in her currency, with the sign of the row. */
function customerFacing({ row, charge, refund, dispute }: Item): string {
  const { currency } = charge ?? row
  if (row.type === "charge") return charge ? major(charge.amount, currency) : ""
  if (row.type === "refund") return reversed(refund?.amount, currency)
  if (row.type === "refund_failure") return refund ? major(refund.amount, currency) : ""
  if (row.reporting_category === "dispute") return reversed(dispute?.amount, currency)
  if (row.reporting_category === "dispute_reversal") {
    return dispute ? major(dispute.amount, currency) : ""
  }
  return ""
}

/** The columns by name, in the order the report has them when none are chosen (docs.stripe.com/reports). */
const cells: Readonly<Record<string, Cell>> = {
  automatic_payout_id: ({ payout }) => payout.id,
  automatic_payout_effective_at: ({ payout }) => time(payout.arrival_date),
  automatic_payout_effective_at_utc: ({ payout }) => time(payout.arrival_date),
  balance_transaction_id: ({ row }) => row.id,
  created: ({ row }) => time(row.created),
  created_utc: ({ row }) => time(row.created),
  available_on: ({ row }) => time(row.available_on),
  available_on_utc: ({ row }) => time(row.available_on),
  currency: ({ row }) => row.currency,
  gross: ({ row }) => major(row.amount, row.currency),
  fee: ({ row }) => major(row.fee, row.currency),
  net: ({ row }) => major(row.net, row.currency),
  reporting_category: ({ row }) => row.reporting_category,
  source_id: ({ row }) => idOf(row.source),
  description: ({ row }) => row.description ?? "",
  customer_facing_amount: customerFacing,
  customer_facing_currency: ({ row, charge }) => (charge ?? row).currency,
  automatic_payout_arrival_date: ({ payout }) => time(payout.arrival_date),
  customer_id: ({ charge }) => idOf(charge?.customer),
  charge_id: ({ charge }) => charge?.id ?? "",
  charge_created: ({ charge }) => time(charge?.created),
  charge_created_utc: ({ charge }) => time(charge?.created),
  payment_intent_id: ({ charge }) => idOf(charge?.payment_intent),
  payment_method_type: ({ charge }) => charge?.payment_method_details?.type ?? "",
  card_brand: (item) => card(item)?.brand ?? "",
  card_country: (item) => card(item)?.country ?? "",
  card_funding: (item) => card(item)?.funding ?? "",
  statement_descriptor: ({ charge }) => charge?.calculated_statement_descriptor ?? "",
  dispute_reason: ({ dispute }) => dispute?.reason ?? "",
  trace_id: ({ payout }) => trace(payout).value ?? "",
  trace_id_status: ({ payout }) => trace(payout).status,
}

/** What stands in the report when nobody chose columns. */
const usual = Object.keys(cells)
  .filter((name) => !name.endsWith("_utc"))
  .slice(0, 12)

function trace(payout: Stripe.Payout): { status: string; value: string | null } {
  return (payout as unknown as { trace_id: { status: string; value: string | null } }).trace_id // newer than the pinned types
}

/** How a column is filled, or nothing when there is no such column. */
export function cellOf(column: string): Cell | undefined {
  const named = /^(payment|refund|transfer)_metadata\[(.+)\]$/.exec(column)
  if (!named) return Object.hasOwn(cells, column) ? cells[column] : undefined
  const [, of, key = ""] = named
  if (of === "payment") return ({ sim, charge }) => paymentMetadata(sim, charge)?.[key] ?? ""
  if (of === "refund") return ({ refund }) => refund?.metadata?.[key] ?? ""
  return () => ""
}

function paymentMetadata(sim: Sim, charge: Stripe.Charge | undefined) {
  const intent = sim.store.get("payment_intents", idOf(charge?.payment_intent))
  return intent ? intent.metadata : charge?.metadata
}

/**
 * `payout_reconciliation.itemized.5`: the transactions of all automatic payouts that took effect in the interval, without
 * the payouts' own rows.
 */
export function payoutReconciliation(
  sim: Sim,
  {
    columns = usual,
    currency,
    interval_start,
    interval_end,
    payout,
    reporting_category,
  }: Stripe.Reporting.ReportRun.Parameters,
): string {
  const items = sim.store
    .all("balance_transactions")
    .filter((row) => currency === undefined || row.currency === currency)
    .filter((row) => {
      return reporting_category === undefined || row.reporting_category === reporting_category
    })
    .flatMap((row) => itemOf(sim, row) ?? [])
    .filter((item) => payout === undefined || item.payout.id === payout)
    .filter(({ payout: { arrival_date } }) => {
      return (
        (interval_start === undefined || arrival_date >= interval_start) &&
        (interval_end === undefined || arrival_date < interval_end)
      )
    })
  const lines = items.map((item) => columns.map((column) => cellOf(column)?.(item) ?? ""))
  return [columns, ...lines].map((line) => `${line.map(quote).join(",")}\n`).join("")
}

function itemOf(sim: Sim, row: Stripe.BalanceTransaction): Item | undefined {
  const payout = sim.store.get("payouts", payoutOf(sim, row) ?? "")
  if (!payout?.automatic || row.source === payout.id) return undefined
  const source = idOf(row.source)
  const refund = sim.store.get("refunds", source)
  const dispute = sim.store.get("disputes", source)
  const charge = sim.store.get("charges", String(refund?.charge ?? dispute?.charge ?? source))
  return { sim, row, payout, charge, refund, dispute }
}

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
