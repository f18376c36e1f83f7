import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Receipt } from "../receipt"

// The payment's model has metadata; the module's DTOs leave it out.
type WithMetadata = { metadata?: Record<string, unknown> | null }

type Input = { receipt: Receipt; payment_id: string }

/** Writes who confirmed which bank operation on the payment, before the capture; taken off again if that fails. */
export const recordReceiptStep = createStep(
  "record-receipt",
  async ({ receipt, payment_id }: Input, { container }) => {
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
    const payment = await payments.retrievePayment(payment_id)
    const { metadata } = payment as WithMetadata
    const { operation_number, received_on, confirmed_by } = receipt
    const noted = {
      id: payment_id,
      metadata: { ...metadata, receipt: { operation_number, received_on, confirmed_by } },
    }
    await payments.updatePayment(noted)
    return new StepResponse(null, { payment_id, metadata: metadata ?? null })
  },
  async (before, { container }) => {
    if (!before) return
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
    const restored = { id: before.payment_id, metadata: before.metadata ?? {} }
    await payments.updatePayment(restored)
  },
)
