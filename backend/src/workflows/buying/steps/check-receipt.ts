import { format, fromWire, money, toWire, type WireMoney } from "@ciap/money"
import type { BigNumberInput } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
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
type OrderPayments = {
  status: string
  payment_collections?: { payments?: PaymentRecord[] }[]
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
    const payment =
      order && (openPayment(order) ?? paymentsOf(order).find((p) => p.captured_at !== null))
    if (order === undefined || payment === undefined || order.status === "canceled")
      throw problem(
        "NOT_FOUND",
        "This order waits for no payment: it does not exist or was cancelled. Nothing was booked; please check the order number on the statement.",
      )
    const expected = fromMedusa(payment.raw_amount ?? payment.amount, payment.currency_code)
    const received = fromWire(receipt.amount)
    const confirmed = payment.metadata?.receipt?.operation_number
    if (payment.captured_at !== null && confirmed !== receipt.operation_number)
      throw problem(
        "RECEIPT_MISMATCH",
        `This order is already paid${confirmed ? ` with operation ${confirmed}` : ""}. Nothing was booked twice; if a second transfer arrived, please refund it to the buyer.`,
      )
    if (
      received.currency_code !== expected.currency_code ||
      received.amount_minor !== expected.amount_minor
    )
      throw problem(
        "RECEIPT_MISMATCH",
        `The order expects ${format(expected, "en-GB")} and the receipt shows ${format(received, "en-GB")}. Nothing was booked; please check the amount, or agree the difference with the buyer first.`,
      )
    return new StepResponse<CheckedReceipt>({
      payment_id: payment.id,
      captured: toWire(money(expected.amount_minor, expected.currency_code)),
      already_confirmed: payment.captured_at !== null,
    })
  },
)
