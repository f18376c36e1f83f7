import type { BigNumberInput } from "@medusajs/framework/types"
import { fromMedusa } from "../../lib/money-border"

type Amount = { amount: BigNumberInput; raw_amount?: BigNumberInput | null }
type Row = Amount & { id: string; created_at: Date | string }
type Payment = Amount & {
  id: string
  provider_id: string
  captured_at: Date | string | null
  canceled_at: Date | string | null
  captures?: readonly Row[]
  refunds?: readonly Row[]
}

/** An order as far as it says what its payments and its own account know of each other. */
export type OrderToTell = {
  id: string
  status: string
  currency_code: string
  summary?: { pending_difference?: BigNumberInput; raw_pending_difference?: BigNumberInput } | null
  transactions?: readonly (Amount & { reference: string | null; reference_id: string | null })[]
  payment_collections?: readonly { payments?: readonly Payment[] }[]
}

/** Exactly what {@link OrderToTell} reads. */
export const orderToTellFields = [
  "id",
  "status",
  "currency_code",
  "summary.*",
  "transactions.*",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
]

/** Whoever captures or refunds tells everybody within moments; after so long he is dead. */
export const telling_max_ms = 3 * 60 * 1000

export type UntoldRefund = {
  payment_id: string
  provider_id: string
  refund_id: string
  /** What came back, minor units. */
  amount_minor: bigint
  /** How much of it the buyer need not pay again; the rest settles what the order owed him. Minor units. */
  credit_minor: bigint
}

export type HalfTold = {
  /** Payments that were captured whole, and either do not say so or the order does not. */
  captured_payment_ids: string[]
  /** Refunds that were made and that the order's account does not know, oldest first. */
  refunds: UntoldRefund[]
}

/**
 * Medusa writes a capture or a refund in several transactions: the row, the payment, the collection, the order's account.
 * A process that dies between two of them leaves the rest unsaid for ever: this finds what. Without it such an order asks
 * for money that came, or keeps counting money that went.
 *
 * @param now whatever is younger than three minutes may still be told by whoever made it
 */
export function findHalfTold(order: OrderToTell, now: Date): HalfTold {
  const minor = (row: Amount) =>
    fromMedusa(row.raw_amount ?? row.amount, order.currency_code).amount_minor
  const sum = (rows: readonly Amount[]) => rows.reduce((total, row) => total + minor(row), 0n)
  const isOld = ({ created_at }: Row) =>
    now.getTime() - new Date(created_at).getTime() > telling_max_ms
  const transactions = order.transactions ?? []
  const isNamed = ({ id }: Row) => transactions.some(({ reference_id }) => reference_id === id)
  const payments = (order.payment_collections ?? []).flatMap((one) => one.payments ?? [])

  const captured_payment_ids = payments
    .filter(({ canceled_at, captured_at, captures = [], ...payment }) => {
      const whole = captures.length > 0 && sum(captures) >= minor(payment)
      const said = captured_at !== null && captures.every(isNamed)
      return canceled_at === null && whole && !said && captures.every(isOld)
    })
    .map(({ id }) => id)

  const refunds: UntoldRefund[] = []
  // A cancelled order is told of refunds by their sum alone, and none of them by its name.
  const told = -sum(transactions.filter(({ reference }) => reference === "refund"))
  let left = sum(payments.flatMap((payment) => payment.refunds ?? [])) - told
  const { raw_pending_difference, pending_difference } = order.summary ?? {}
  let owed = -minor({ amount: raw_pending_difference ?? pending_difference ?? 0 })
  for (const payment of payments)
    for (const refund of payment.refunds ?? []) {
      const amount_minor = minor(refund)
      if (isNamed(refund) || !isOld(refund) || amount_minor > left) continue
      left -= amount_minor
      const settles = owed > amount_minor ? amount_minor : owed > 0n ? owed : 0n
      owed -= settles
      refunds.push({
        payment_id: payment.id,
        provider_id: payment.provider_id,
        refund_id: refund.id,
        amount_minor,
        credit_minor: order.status === "canceled" ? 0n : amount_minor - settles,
      })
    }
  return { captured_payment_ids, refunds }
}
