import { loadStripe } from "@stripe/stripe-js/pure"
import type { Stripe } from "@stripe/stripe-js"
import { publicEnv } from "@/lib/env/public"
import { StoreProblem } from "@/lib/store/problem"
import { intentShape, type PaymentState, stateOf } from "./payment-state"
import { read } from "@/lib/store/read"

let loading: Promise<Stripe> | undefined

/**
 * Stripe's own script, the only one of another house in the shop: fetched when a page first needs it, never before.
 *
 * @throws StoreProblem UNREACHABLE; the next call tries again
 */
export function stripeScript(): Promise<Stripe> {
  loading ??= loadStripe(publicEnv.stripe_key).then(
    (stripe) => {
      if (stripe !== null) return stripe
      throw new StoreProblem("UNREACHABLE", 0, "Stripe's script needs a browser.")
    },
    (error: unknown) => {
      loading = undefined
      throw new StoreProblem("UNREACHABLE", 0, String(error))
    },
  )
  return loading
}

/** What is true of the payment now. @throws StoreProblem UNREACHABLE */
export async function stripeState(client_secret: string): Promise<PaymentState> {
  const stripe = await stripeScript()
  const { paymentIntent, error } = await stripe.retrievePaymentIntent(client_secret)
  if (paymentIntent) return stateOf(read(intentShape, paymentIntent))
  if (error.code === "resource_missing") return { kind: "gone" }
  throw new StoreProblem("UNREACHABLE", 0, error.message ?? error.type)
}

/** Shows the bank's question again. @throws StoreProblem UNREACHABLE */
export async function answerBank(client_secret: string): Promise<PaymentState> {
  const stripe = await stripeScript()
  await stripe.handleNextAction({ clientSecret: client_secret })
  return stripeState(client_secret)
}
