import { accounts, type Posting } from "@ciap/fair-trade"
import type { StripeCategory } from "@ciap/bank-files"
import type { ProcessorPayout, ProcessorTransaction } from "../../modules/settlement/lib/types"

/**
 * What the processor's rows mean for the ledger.
 *
 * - `order`: the money itself is booked by the order's reconciler, or by the dispute's, in the order's currency. Here
 *   follow the fee and, where Stripe converted, the conversion.
 * - `cost`: a fee that stands by itself.
 * - `payout`: booked once for the payout, and not for its row.
 * - `by_hand`: nothing follows by rule; it stays open until somebody posts what it was.
 */
const meanings = {
  charge: "order",
  charge_failure: "order",
  refund: "order",
  refund_failure: "order",
  partial_capture_reversal: "order",
  dispute: "order",
  dispute_reversal: "order",
  fee: "cost",
  network_cost: "cost",
  tax: "cost",
  payout: "payout",
  payout_reversal: "payout",
  other_adjustment: "by_hand",
  risk_reserved_funds: "by_hand",
  topup: "by_hand",
  topup_reversal: "by_hand",
} as const satisfies Record<StripeCategory, "order" | "cost" | "payout" | "by_hand">

/** True for rows that no rule books. */
export const isByHand = (category: StripeCategory): boolean => meanings[category] === "by_hand"

/** True for rows whose money is an order's: its reconciler, or that of a dispute, books it. */
export const isOrdersOwn = ({ category }: Pick<ProcessorTransaction, "category">): boolean =>
  meanings[category] === "order"

type Source = Pick<Posting, "source_type" | "source_id" | "effective_on">
type Move = {
  key: string
  kind: Posting["kind"]
  debit: string
  credit: string
  amount: bigint
  currency: string
}

/** One posting from one account to another; a negative amount goes the other way, and nothing follows from none. */
function moved({ source_type, source_id, effective_on }: Source, move: Move): Posting[] {
  if (move.amount === 0n) return []
  return [
    {
      idempotency_key: move.key,
      kind: move.kind,
      currency_code: move.currency,
      order_id: null,
      line_ref: null,
      source_type,
      source_id,
      effective_on,
      reverses_key: null,
      entries: [
        { account_code: move.debit, amount_minor: move.amount },
        { account_code: move.credit, amount_minor: -move.amount },
      ],
      positions: [],
    },
  ]
}

/** What follows from one row; keys say the row, so that a second call books nothing more. */
export function transactionPostings(row: ProcessorTransaction): Posting[] {
  const source: Source = {
    source_type: "processor_transaction",
    source_id: row.id,
    effective_on: row.created_on,
  }
  const meaning = meanings[row.category]
  if (meaning === "payout" || meaning === "by_hand") return []
  const cost = meaning === "cost" ? -BigInt(row.net_minor) : BigInt(row.fee_minor)
  const fee = moved(source, {
    key: `processor_fee:${row.id}`,
    kind: "processor_fee",
    debit: accounts.processorFees(row.currency_code),
    credit: accounts.cash("stripe", row.currency_code),
    amount: cost,
    currency: row.currency_code,
  })
  return meaning === "order" ? [...conversionPostings(row, source), ...fee] : fee
}

/** The buyer's currency leaves, the settlement currency comes; both meet on `fx`, and the row keeps the rate. */
function conversionPostings(row: ProcessorTransaction, source: Source): Posting[] {
  const { customer_minor, customer_currency_code: paid, currency_code: settled } = row
  if (customer_minor === null || paid === null || paid === settled) return []
  return [
    ...moved(source, {
      key: `conversion:${row.id}:${paid}`,
      kind: "conversion",
      debit: accounts.fx(paid),
      credit: accounts.cash("stripe", paid),
      amount: BigInt(customer_minor),
      currency: paid,
    }),
    ...moved(source, {
      key: `conversion:${row.id}:${settled}`,
      kind: "conversion",
      debit: accounts.cash("stripe", settled),
      credit: accounts.fx(settled),
      amount: BigInt(row.gross_minor),
      currency: settled,
    }),
  ]
}

/** A payout leaves the processor and is on its way; one that failed is back there. */
export function payoutPostings(payout: ProcessorPayout): Posting[] {
  const { id, currency_code: currency } = payout
  const source = { source_type: "processor_payout", source_id: id } as const
  const left = {
    kind: "processor_payout",
    debit: accounts.processorInTransit(currency),
    credit: accounts.cash("stripe", currency),
    currency,
  } as const
  const amount = BigInt(payout.amount_minor)
  return [
    ...moved(
      { ...source, effective_on: payout.created_on ?? payout.arrival_on },
      { ...left, key: `processor_payout:${id}`, amount },
    ),
    ...(payout.failed_on === null
      ? []
      : moved(
          { ...source, effective_on: payout.failed_on },
          { ...left, key: `processor_payout:${id}:failed`, amount: -amount },
        )),
  ]
}
