import { money } from "@ciap/money"
import type { FilterableOrderChangeProps, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  OrderChangeType,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { card_provider_id } from "../../config/cards"
import { toMedusa } from "../../lib/money-border"
import { CARD_PAYMENTS_MODULE } from "../../modules/card-payments"
import type CardPaymentsService from "../../modules/card-payments/service"
import {
  findHalfTold,
  type HalfTold,
  type OrderToTell,
  orderToTellFields,
  telling_max_ms,
  type UntoldRefund,
} from "./half-told-money"
import { lock_wait_seconds, receiptLock } from "./receipt-lock"
import { type RefundToTell, tellRefundStep } from "./steps/tell-refund"

const tellRefundWorkflow = createWorkflow("tell-refund", (input: RefundToTell) => {
  tellRefundStep(input)
  const data = transform(input, ({ payment_id }) => ({ id: payment_id }))
  emitEventStep({ eventName: PaymentEvents.REFUNDED, data })
})

type Left = { order: OrderToTell | undefined; left: HalfTold }

async function readLeft(container: MedusaContainer, order_id: string, now: Date): Promise<Left> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: orderToTellFields,
    filters: { id: order_id },
  })
  const order = data[0] as unknown as OrderToTell | undefined // exactly the fields asked for
  return {
    order,
    left: order ? findHalfTold(order, now) : { captured_payment_ids: [], refunds: [] },
  }
}

/** Once the payment says that it is captured, Medusa's capture makes nothing anew and tells whoever was not told. */
async function finishCapture(container: MedusaContainer, payment_id: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const { captured_at } = await payments.retrievePayment(payment_id)
  // Medusa's payment has it; its type of an update leaves it out.
  const captured = { id: payment_id, captured_at: new Date() }
  if (!captured_at) await payments.updatePayment(captured)
  await capturePaymentWorkflow(container).run({ input: { payment_id } })
}

/** A refund by card is made when Stripe has made it; before that its own sweep has work to do. */
async function isMade(container: MedusaContainer, { provider_id, refund_id }: UntoldRefund) {
  if (provider_id !== card_provider_id) return true
  const kept: CardPaymentsService = container.resolve(CARD_PAYMENTS_MODULE)
  const found = await kept.listRefundRequests({ medusa_refund_id: refund_id, state: "recorded" })
  return found.length > 0
}

async function tellRefund(
  container: MedusaContainer,
  { id, currency_code }: OrderToTell,
  { payment_id, refund_id, amount_minor, credit_minor }: UntoldRefund,
): Promise<void> {
  const input = {
    order_id: id,
    payment_id,
    refund_id,
    currency_code,
    amount: toMedusa(money(-amount_minor, currency_code)),
    credit: credit_minor === 0n ? null : toMedusa(money(credit_minor, currency_code)),
  }
  await tellRefundWorkflow(container).run({ input })
}

/**
 * A credit that was begun stands in the way of every other change of its order: it is finished, or, where nobody had said
 * yet how much it is, given up.
 */
async function finishCredits(container: MedusaContainer, order_id: string, now: Date) {
  const orders = container.resolve(Modules.ORDER)
  const change_type = OrderChangeType.CREDIT_LINE
  const begun = await orders.listOrderChanges(
    { order_id, status: "pending", change_type } as FilterableOrderChangeProps,
    { relations: ["actions"] },
  )
  for (const { id, actions, created_at } of begun) {
    if (now.getTime() - new Date(created_at).getTime() <= telling_max_ms) continue
    if (actions.length > 0) await orders.confirmOrderChange(id)
    else await orders.cancelOrderChange(id)
  }
}

/**
 * Tells an order of captures and refunds that a process made and died over, before everybody knew (`half-told-money.ts`).
 * Called again it changes nothing.
 */
export async function tellMoney(
  container: MedusaContainer,
  order_id: string,
  now = new Date(),
): Promise<void> {
  await finishCredits(container, order_id, now)
  const { left } = await readLeft(container, order_id, now)
  if (left.captured_payment_ids.length + left.refunds.length === 0) return
  const work = async () => {
    // Read anew behind the lock: whoever held it may have told by now.
    const { order, left: still } = await readLeft(container, order_id, now)
    if (order === undefined) return
    for (const payment_id of still.captured_payment_ids) await finishCapture(container, payment_id)
    for (const refund of still.refunds)
      if (await isMade(container, refund)) await tellRefund(container, order, refund)
  }
  const options = { timeout: lock_wait_seconds }
  await container.resolve(Modules.LOCKING).execute(receiptLock(order_id), work, options)
}
