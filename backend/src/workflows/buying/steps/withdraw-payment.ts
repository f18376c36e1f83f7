import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules, PaymentCollectionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Takes back what a buyer was asked for and no longer owes, as Medusa itself does when an order is edited. */
export const withdrawPaymentStep = createStep(
  "withdraw-payment",
  async ({ payment_collection_id }: { payment_collection_id: string }, { container }) => {
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
    const asked = await payments.retrievePaymentCollection(payment_collection_id, {
      relations: ["payments"],
    })
    for (const { id, captured_at, canceled_at } of asked.payments ?? [])
      if (!captured_at && !canceled_at) await payments.cancelPayment(id)
    await payments.updatePaymentCollections(payment_collection_id, {
      status: PaymentCollectionStatus.CANCELED,
    })
    return new StepResponse(payment_collection_id)
  },
)
