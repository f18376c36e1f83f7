import { addDays } from "@ciap/fair-trade"
import { format, toWire, type WireMoney } from "@ciap/money"
import type { BigNumberInput, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { day } from "../../../lib/day"
import { fromMedusa } from "../../../lib/money-border"
import { problem } from "../../../lib/problem"
import { openPayment, paymentsOf } from "../open-payment"
import type { Receipt } from "../receipt"

export type CheckedReceipt = {
  payment_id: string
  captured: WireMoney
  already_confirmed: boolean
}

type PaymentRecord = {
  id: string
  amount: BigNumberInput
  raw_amount?: BigNumberInput | null
  currency_code: string
  captured_at: Date | string | null
  canceled_at: Date | string | null
  metadata: { receipt?: { operation_number?: string } } | null
}
type UsedFor = { payment_collection?: { order?: { display_id: number } | null } | null }
type OrderPayments = {
  status: string
  payment_collections?: { payments?: PaymentRecord[] }[]
}

const operationOf = (payment: PaymentRecord): string | undefined =>
  payment.metadata?.receipt?.operation_number

/** Refuses an operation of the bank that already paid another order, or another payment of this one. */
async function refuseUsedOperation(
  query: Pick<RemoteQueryFunction, "graph">,
  payment: PaymentRecord,
  { operation_number }: Receipt,
): Promise<void> {
  // Medusa filters by it; its type of a payment's filters leaves metadata out.
  const confirmedBy: object = { metadata: { receipt: { operation_number } } }
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "payment_collection.order.display_id"],
    filters: { id: { $ne: payment.id }, ...confirmedBy },
  })
  const [other] = data as unknown as UsedFor[] // exactly the fields asked for
  if (other === undefined) return
  const order = other.payment_collection?.order?.display_id
  throw problem(
    "RECEIPT_MISMATCH",
    `Operation ${operation_number} was already confirmed${order ? ` for order #${order}` : ""}. Nothing was booked; please check the number on the statement. Where one transfer paid two orders, confirm the second as ${operation_number}/2.`,
  )
}

/** The payment a receipt is for: one it confirmed before, else the one that waits, else the one that is paid. */
function paymentFor(
  order: OrderPayments,
  { operation_number }: Receipt,
): PaymentRecord | undefined {
  const paid = paymentsOf(order).filter((payment) => payment.captured_at !== null)
  return (
    paid.find((payment) => operationOf(payment) === operation_number) ??
    openPayment(order) ??
    paid[0]
  )
}

/** Finds the payment a receipt is for and refuses one that does not fit it. Changes nothing. */
export const checkReceiptStep = createStep(
  "check-receipt",
  async (receipt: Receipt, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["status", "payment_collections.payments.*"],
      filters: { id: receipt.order_id },
    })
    const order = data[0] as unknown as OrderPayments | undefined // exactly the fields asked for
    const payment = order && paymentFor(order, receipt)
    if (order === undefined || payment === undefined || order.status === "canceled")
      throw problem(
        "NOT_FOUND",
        "This order waits for no payment: it does not exist or was cancelled. Nothing was booked; please check the order number on the statement.",
      )
    if (receipt.received_on > addDays(day(new Date()), 1))
      throw problem(
        "INVALID_REQUEST",
        `The receipt is dated ${receipt.received_on}, which is still to come. Nothing was booked; please check the day on the statement.`,
      )
    const expected = fromMedusa(payment.raw_amount ?? payment.amount, payment.currency_code)
    const confirmed = operationOf(payment)
    if (payment.captured_at !== null && confirmed !== receipt.operation_number)
      throw problem(
        "RECEIPT_MISMATCH",
        `This order is already paid${confirmed ? ` with operation ${confirmed}` : ""}. Nothing was booked twice; if a second transfer arrived, please refund it to the buyer.`,
      )
    const { amount_minor, currency_code } = toWire(expected)
    if (
      receipt.amount.currency_code !== currency_code ||
      receipt.amount.amount_minor !== amount_minor
    )
      throw problem(
        "RECEIPT_MISMATCH",
        `The order expects ${format(expected, "en-GB")} and the receipt shows another amount. Nothing was booked; please check the amount, or agree the difference with the buyer first.`,
      )
    if (payment.captured_at === null) await refuseUsedOperation(query, payment, receipt)
    return new StepResponse<CheckedReceipt>({
      payment_id: payment.id,
      captured: toWire(expected),
      already_confirmed: payment.captured_at !== null,
    })
  },
)
