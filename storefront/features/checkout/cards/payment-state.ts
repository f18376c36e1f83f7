import { maybe, object, type Read, text } from "@/lib/store/read"
import { type Decline, declineOf } from "./declines"

/**
 * What is true of a card payment now.
 *
 * - `open`: nothing was paid; `decline` says why the last try failed, if there was one.
 * - `asked`: the bank waits for the buyer to prove who she is, at `url` where that is a page.
 * - `processing`: paid as far as the buyer can do; the bank has not said yes yet.
 * - `paid`: it has come, and the cart can become an order.
 * - `gone`: it was called off; a new one has to be prepared.
 */
export type PaymentState =
  | { readonly kind: "open"; readonly decline: Decline | null }
  | { readonly kind: "asked"; readonly url: string | null }
  | { readonly kind: "processing" }
  | { readonly kind: "paid" }
  | { readonly kind: "gone" }

const errorShape = object({ code: maybe(text), decline_code: maybe(text) })

/** The part of a PaymentIntent that a browser is shown and we read. */
export const intentShape = object({
  status: text,
  last_payment_error: maybe(errorShape),
  next_action: maybe(object({ redirect_to_url: maybe(object({ url: maybe(text) })) })),
})

/** Reads where a PaymentIntent stands; a status that is new to us is one that still works on it. */
export function stateOf(intent: Read<typeof intentShape>): PaymentState {
  switch (intent.status) {
    case "requires_payment_method":
    case "requires_confirmation": {
      const error = intent.last_payment_error
      return { kind: "open", decline: error === null ? null : declineOf(error) }
    }
    case "requires_action":
      return { kind: "asked", url: intent.next_action?.redirect_to_url?.url ?? null }
    case "succeeded":
    case "requires_capture":
      return { kind: "paid" }
    case "canceled":
      return { kind: "gone" }
    default:
      return { kind: "processing" }
  }
}

/** What paying came to: the state it has reached, or a form that is not filled yet. */
export type PayOutcome = PaymentState | { readonly kind: "unfilled" }

/** Where the buyer comes back to from her bank. */
export const returnAddress = (market: string): string =>
  new URL(`/${market}/checkout/return`, window.location.origin).href
