import type { BigNumberInput } from "@medusajs/framework/types"
import { fromMedusa } from "../../lib/money-border"
import { openPayment, paymentsOf } from "./open-payment"

type Payment = {
  provider_id: string
  created_at: Date | string
  captured_at: Date | string | null
  canceled_at: Date | string | null
}
type Session = { id: string; status: string; provider_id: string; amount: BigNumberInput }
type Collection = {
  id: string
  status: string
  amount: BigNumberInput
  payment_sessions?: readonly Session[]
  payments?: readonly Payment[]
}

/** An order as far as it decides whether money is still to come. */
export type OrderToPay = {
  status: string
  is_draft_order: boolean
  created_at: Date | string
  currency_code: string
  summary?: { pending_difference?: BigNumberInput; raw_pending_difference?: BigNumberInput } | null
  payment_collections?: readonly Collection[]
}

/** Exactly what {@link OrderToPay} reads. */
export const orderToPayFields = [
  "status",
  "is_draft_order",
  "created_at",
  "currency_code",
  "summary.*",
  "payment_collections.*",
  "payment_collections.payment_sessions.*",
  "payment_collections.payments.*",
]

/** What has to be done so that buyer and staff see what is still to pay, and nothing else. */
export type PaymentPlan =
  | { act: "nothing" }
  | { act: "withdraw"; payment_collection_id: string }
  | { act: "authorize"; session_id: string }
  | { act: "prepare"; payment_collection_id: string; provider_id: string }

const nothing: PaymentPlan = { act: "nothing" }

/** As long as a purchase may still be on its way through completion, nobody else finishes it. */
const completion_max_ms = 5 * 60 * 1000

const isTransfer = (provider_id: string): boolean => provider_id.startsWith("pp_transfer_")

/**
 * Medusa leaves an order without a payment that a receipt could confirm when staff edit it, when an exchange or a
 * return costs more, and when the server dies between placing the order and authorising its payment. This says
 * what is missing; asked again after it was done, it answers that nothing is.
 *
 * Only transfers are prepared here: they need nobody to type a card. The provider is the one the buyer chose.
 */
export function planPayment(order: OrderToPay, now: Date): PaymentPlan {
  if (order.status === "canceled" || order.is_draft_order) return nothing
  const collections = order.payment_collections ?? []
  const minor = (amount: BigNumberInput) => fromMedusa(amount, order.currency_code).amount_minor
  const due = order.summary?.raw_pending_difference ?? order.summary?.pending_difference ?? 0
  if (openPayment(order) !== undefined) {
    const open = collections.find((one) => openPayment({ payment_collections: [one] }))
    return open && minor(due) <= 0n && open.status === "authorized"
      ? { act: "withdraw", payment_collection_id: open.id }
      : nothing
  }
  const waiting = collections.find(
    ({ status, amount }) => ["not_paid", "awaiting"].includes(status) && minor(amount) > 0n,
  )
  if (waiting === undefined || minor(due) <= 0n) return nothing
  const session = (waiting.payment_sessions ?? []).find(
    ({ status, provider_id }) => status === "pending" && isTransfer(provider_id),
  )
  if (session !== undefined && minor(session.amount) === minor(waiting.amount)) {
    const age_ms = now.getTime() - new Date(order.created_at).getTime()
    return age_ms > completion_max_ms ? { act: "authorize", session_id: session.id } : nothing
  }
  const chosen = paymentsOf(order)
    .filter(({ provider_id }) => isTransfer(provider_id))
    .sort((a, b) => new Date(b.created_at).getTime() - new Date(a.created_at).getTime())
  const provider_id = chosen[0]?.provider_id ?? session?.provider_id
  return provider_id === undefined
    ? nothing
    : { act: "prepare", payment_collection_id: waiting.id, provider_id }
}
