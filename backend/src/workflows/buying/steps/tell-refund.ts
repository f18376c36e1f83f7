import type { BigNumberInput } from "@medusajs/framework/types"
import { ChangeActionType, Modules, OrderChangeType } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type RefundToTell = {
  order_id: string
  payment_id: string
  refund_id: string
  currency_code: string
  /** Below zero: it leaves the order's account. */
  amount: BigNumberInput
  /** What of it the buyer need not pay again; null where that is nothing. */
  credit: BigNumberInput | null
}

/**
 * The end of Medusa's own refund, for one that was made and not told. The credit comes first: whoever dies right after it
 * leaves an order that owes the buyer the amount, and the next telling then credits nothing. No way back: the money went.
 */
export const tellRefundStep = createStep(
  "tell-refund",
  async ({ order_id, refund_id, currency_code, amount, credit }: RefundToTell, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    if (credit !== null) {
      const action = ChangeActionType.CREDIT_LINE_ADD
      const because = { reference: "refund", reference_id: refund_id }
      const { id } = await orders.createOrderChange({
        order_id,
        change_type: OrderChangeType.CREDIT_LINE,
        actions: [{ order_id, action, amount: credit, ...because }],
      })
      await orders.confirmOrderChange(id)
    }
    const told = { order_id, amount, currency_code, reference: "refund", reference_id: refund_id }
    await orders.addOrderTransactions(told)
    return new StepResponse(null)
  },
)
