import {
  transform,
  when,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Receipt } from "./receipt"
import { lock_hold_seconds, lock_wait_seconds, receiptLock } from "./receipt-lock"
import { checkReceiptStep } from "./steps/check-receipt"
import { recordReceiptStep } from "./steps/record-receipt"

/**
 * Staff confirm that a buyer's transfer arrived: the receipt is written on the payment, then the payment is
 * captured, and the ledger follows from the capture.
 *
 * The amount must be the one expected, to the cent. A second confirmation of the same receipt answers the same
 * and captures nothing; one with another operation number is refused.
 *
 * @throws NOT_FOUND, RECEIPT_MISMATCH
 */
export const confirmReceiptWorkflow = createWorkflow("confirm-receipt", (input: Receipt) => {
  const lock = transform(input, ({ order_id, request_id }) => ({
    key: receiptLock(order_id),
    ownerId: request_id,
    timeout: lock_wait_seconds,
    ttl: lock_hold_seconds,
  }))
  acquireLockStep(lock)
  const checked = checkReceiptStep(input)
  when("receipt-is-new", checked, ({ already_confirmed }) => !already_confirmed).then(() => {
    recordReceiptStep({ receipt: input, payment_id: checked.payment_id })
    capturePaymentWorkflow.runAsStep({
      input: { payment_id: checked.payment_id, captured_by: input.confirmed_by },
    })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(checked)
})
