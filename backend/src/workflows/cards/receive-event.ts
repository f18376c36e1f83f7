import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { problem } from "../../lib/problem"
import type StripeInboxService from "../../modules/stripe-inbox/service"
import { openStripe } from "./stripe"

/**
 * Believes an event only when its signature is Stripe's, and keeps it before anybody answers: from then on no restart
 * and no failure loses it.
 *
 * @param body the bytes as they arrived; a body that was parsed and written again no longer matches its signature
 * @returns false when the event was here already
 * @throws INVALID_REQUEST for a body that Stripe did not sign, NOT_FOUND while card payments are not set up
 */
export async function receiveEvent(
  container: MedusaContainer,
  body: Buffer,
  signature: string,
): Promise<boolean> {
  const inbox: StripeInboxService = container.resolve("stripe_inbox")
  return await inbox.keep(believed(body, signature))
}

/** True when Stripe signed these bytes; false while card payments are not set up. */
export function isSignedByStripe(body: Buffer, signature: string): boolean {
  try {
    believed(body, signature)
    return true
  } catch {
    return false
  }
}

function believed(body: Buffer, signature: string): Stripe.Event {
  const { stripe, webhook_secret } = openStripe()
  try {
    return stripe.webhooks.constructEvent(body, signature, webhook_secret)
  } catch {
    throw problem(
      "INVALID_REQUEST",
      "This was not signed by Stripe with the secret that is set here, so it was not believed. Nothing was changed; compare STRIPE_WEBHOOK_SECRET with the endpoint's secret in Stripe.",
    )
  }
}
