import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createPaymentSessionsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { lock_hold_seconds, lock_wait_seconds, receiptLock } from "./receipt-lock"
import { authorizeSessionStep } from "./steps/authorize-session"
import { planPaymentStep } from "./steps/plan-payment"
import { withdrawPaymentStep } from "./steps/withdraw-payment"

type Input = {
  order_id: string
  /** Owner of the lock: one per call. */
  request_id: string
}

/**
 * Sees to it that an order which still costs something has a payment that says what to pay and how, and that staff
 * can confirm; and that one which costs nothing more asks for nothing. Calling it again changes nothing.
 *
 * Called by the subscriber of order changes and by the sweeps.
 */
export const expectPaymentWorkflow = createWorkflow("expect-payment", (input: Input) => {
  const lock = transform(input, ({ order_id, request_id }) => ({
    key: receiptLock(order_id),
    ownerId: request_id,
    timeout: lock_wait_seconds,
    ttl: lock_hold_seconds,
  }))
  acquireLockStep(lock)
  const plan = planPaymentStep(input)

  const superfluous = transform(plan, (made) => ({
    payment_collection_id: made.act === "withdraw" ? made.payment_collection_id : "",
  }))
  when("nothing-is-due", plan, ({ act }) => act === "withdraw").then(() => {
    withdrawPaymentStep(superfluous)
  })

  const lacking = transform(plan, (made) => ({
    payment_collection_id: made.act === "prepare" ? made.payment_collection_id : "",
    provider_id: made.act === "prepare" ? made.provider_id : "",
  }))
  when("no-session-yet", plan, ({ act }) => act === "prepare").then(() => {
    const session = createPaymentSessionsWorkflow.runAsStep({ input: lacking })
    authorizeSessionStep({ session_id: session.id })
  })

  const left = transform(plan, (made) => ({
    session_id: made.act === "authorize" ? made.session_id : "",
  }))
  when("session-was-left", plan, ({ act }) => act === "authorize").then(() => {
    authorizeSessionStep(left).config({ name: "authorize-left-session" })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(plan)
})
