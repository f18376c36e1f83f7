import type Stripe from "stripe"
import { env } from "../../lib/env"
import { problem } from "../../lib/problem"
import { stripeClient, type StripeSettings } from "../../lib/stripe"

let client: { of: StripeSettings; stripe: Stripe } | undefined

/** How Stripe is reached; null while no keys are set and nobody can pay by card. */
export const stripeSettings = (): StripeSettings | null => env.stripe

/**
 * The client of this process, made at its first use.
 *
 * @throws NOT_FOUND while card payments are not set up
 */
export function openStripe(): { stripe: Stripe; webhook_secret: string } {
  const settings = stripeSettings()
  if (settings === null)
    throw problem(
      "NOT_FOUND",
      "Card payments are not set up here. Nothing was changed; set STRIPE_API_KEY and STRIPE_WEBHOOK_SECRET first.",
    )
  if (client?.of !== settings) client = { of: settings, stripe: stripeClient(settings) }
  return { stripe: client.stripe, webhook_secret: settings.webhook_secret }
}
