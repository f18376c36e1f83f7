import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loggedOf } from "../../lib/problem"
import type { TakenEvent } from "../../modules/stripe-inbox/service"
import type StripeInboxService from "../../modules/stripe-inbox/service"
import { importFromStripe } from "../settlement/import-from-stripe"
import { reconcileCardPayment } from "./reconcile-card-payment"

/** Events taken in one go: as many as are done well before their lease ends. */
const portion = 10

/**
 * Works through everything that is due. May be called at any time and by several at once: an event is taken by one of
 * them, and one that fails waits longer each time.
 *
 * @returns how many events were worked on
 */
export async function workThroughInbox(container: MedusaContainer): Promise<number> {
  const inbox: StripeInboxService = container.resolve("stripe_inbox")
  let worked = 0
  for (;;) {
    const events = await inbox.take(portion)
    for (const event of events) await workOn(container, inbox, event)
    worked += events.length
    if (events.length < portion) return worked
  }
}

async function workOn(container: MedusaContainer, inbox: StripeInboxService, event: TakenEvent) {
  try {
    const intent_id = intentOf(event)
    if (intent_id !== null) await reconcileCardPayment(container, intent_id)
    // Whatever happened to a payout: what Stripe says now is taken in.
    if (event.type.startsWith("payout.")) await importFromStripe(container)
    await inbox.settle(event.id)
  } catch (error) {
    const reason = loggedOf(error)
    await inbox.fail(event.id, reason)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Stripe event ${event.id} (${event.type}) will be tried again. ${reason}`)
  }
}

/** The payment that an event is about: whatever happened to it, the same question is asked about it. */
function intentOf({ type, payload }: TakenEvent): string | null {
  const named = type.startsWith("payment_intent.") ? payload.id : payload.payment_intent
  return typeof named === "string" ? named : null
}
