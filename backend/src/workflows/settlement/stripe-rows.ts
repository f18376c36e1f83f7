import type { StripeBalanceRow } from "@ciap/bank-files"
import type Stripe from "stripe"
import type {
  NewProcessorPayout,
  NewProcessorTransaction,
  PayoutStatus,
} from "../../modules/settlement/lib/types"

/** A row of a report or of the API as we keep it. A report without days says nothing that could be booked on one. */
export function transactionOf(row: StripeBalanceRow): NewProcessorTransaction {
  return {
    id: row.balance_transaction_id,
    category: row.reporting_category,
    gross_minor: row.gross.amount_minor,
    fee_minor: row.fee.amount_minor,
    net_minor: row.net.amount_minor,
    currency_code: row.gross.currency_code,
    customer_minor: row.customer_facing?.amount_minor ?? null,
    customer_currency_code: row.customer_facing?.currency_code ?? null,
    exchange_rate: row.exchange_rate,
    source_id: row.source_id,
    charge_id: row.charge_id,
    payment_intent_id: row.payment_intent_id,
    payment_method_type: row.payment_method_type,
    payout_id: row.payout_id,
    created_on: row.created?.date ?? "",
    available_on: row.available_on?.date ?? null,
  }
}

/**
 * The payouts that a report's rows belong to: what Stripe paid out is what its rows come to. A report tells that a payout
 * left and not how it went on, so its status stays open for the API to say.
 */
export function payoutsOfReport(rows: readonly StripeBalanceRow[]): NewProcessorPayout[] {
  const payouts = new Map<string, NewProcessorPayout>()
  for (const row of rows) {
    const id = row.payout_id
    // The payout's own row may be in the report; it is no movement that the payout pays out.
    if (id === null || row.source_id === id) continue
    const before = payouts.get(id)
    payouts.set(id, {
      id,
      amount_minor: (before?.amount_minor ?? 0n) + row.net.amount_minor,
      currency_code: row.net.currency_code,
      status: null,
      automatic: true,
      created_on: null,
      arrival_on: before?.arrival_on ?? row.payout_effective_at?.date ?? row.created?.date ?? "",
      failed_on: null,
      trace_id: before?.trace_id ?? row.trace_id,
    })
  }
  return [...payouts.values()].filter(({ amount_minor }) => amount_minor !== 0n)
}

/** A payout as the API tells it. `failed_on` is the day of the row that put the money back. */
export function payoutOf(payout: Stripe.Payout, failed_on: string | null): NewProcessorPayout {
  return {
    id: payout.id,
    amount_minor: BigInt(payout.amount),
    currency_code: payout.currency,
    status: payout.status as PayoutStatus, // the client types it as any text
    automatic: payout.automatic,
    created_on: dayOf(payout.created),
    arrival_on: dayOf(payout.arrival_date),
    failed_on,
    trace_id: null,
  }
}

/** Stripe counts seconds since 1970, in UTC. */
export const dayOf = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 10)
