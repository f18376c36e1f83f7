import { MedusaError } from "@medusajs/framework/utils"
import { isLiveKey, stripe_api_url, type StripeSettings } from "../lib/stripe"

/** Id of card payments in Medusa: `pp_` + the provider's name + the name it is registered under. */
export const card_provider_id = "pp_stripe_card"

/**
 * Card payments, once their keys are set; none without.
 *
 * @throws MedusaError for a live key that would leave for another host than Stripe, and for a test key in production
 *   where nobody said that this is a test
 */
export function cardPayments(stripe: StripeSettings | null, production: boolean) {
  if (stripe === null) return []
  const live = isLiveKey(stripe.api_key)
  if (live && stripe.api_url !== stripe_api_url)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `STRIPE_API_KEY is a live key and STRIPE_API_URL is not ${stripe_api_url}. Nothing was sent; take one of them away.`,
    )
  if (!live && production && !stripe.test_mode)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "STRIPE_API_KEY is a test key, and this is production: buyers would order without paying. Set the live key, or STRIPE_TEST_MODE=yes where no money shall move.",
    )
  return [
    {
      resolve: "./src/modules/payment-stripe",
      id: "card",
      options: {
        apiKey: stripe.api_key,
        webhookSecret: stripe.webhook_secret,
        api_url: stripe.api_url,
        capture: true,
        automaticPaymentMethods: true,
      },
    },
  ]
}
