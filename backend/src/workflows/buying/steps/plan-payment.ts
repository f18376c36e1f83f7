import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type OrderToPay, orderToPayFields, planPayment, type PaymentPlan } from "../payment-plan"

/** Reads an order after the lock and says what its payment lacks. Changes nothing. */
export const planPaymentStep = createStep(
  "plan-payment",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: orderToPayFields,
      filters: { id: order_id },
    })
    const order = data[0] as unknown as OrderToPay | undefined // exactly the fields asked for
    return new StepResponse<PaymentPlan>(
      order ? planPayment(order, new Date()) : { act: "nothing" },
    )
  },
)
