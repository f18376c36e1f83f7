import type { PaymentState } from "./payment-state"
import { card_mode } from "./mode"
import { simulatedState } from "./simulator"

/**
 * What is true of a card payment now, whoever carries it.
 *
 * @throws StoreProblem UNREACHABLE
 */
export async function paymentState(client_secret: string): Promise<PaymentState> {
  if (card_mode === "simulated") return simulatedState(client_secret)
  const { stripeState } = await import("./stripe")
  return stripeState(client_secret)
}
