import { publicEnv } from "@/lib/env/public"
import { StoreProblem } from "@/lib/store/problem"
import { maybe, object, read, text } from "@/lib/store/read"
import { expiryOf, type TypedCard } from "./card-rules"
import { declineOf } from "./declines"
import { intentShape, type PaymentState, stateOf } from "./payment-state"

/** As long as a bank may take. */
const answer_timeout_ms = 30_000

const refusalShape = object({
  error: object({
    code: maybe(text),
    decline_code: maybe(text),
    payment_intent: maybe(intentShape),
  }),
})
const methodShape = object({ id: text })

type Answer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly refusal: PaymentState }

/**
 * Asks the simulated Stripe as Stripe.js asks the real one: form fields and a publishable key. The card goes there and
 * nowhere else.
 *
 * @throws StoreProblem UNREACHABLE
 */
async function ask(
  method: "GET" | "POST",
  path: string,
  fields: Record<string, string>,
): Promise<Answer> {
  const form = new URLSearchParams({ ...fields, key: publicEnv.stripe_key })
  const url = new URL(`${publicEnv.stripe_sim_url}/v1${path}`)
  if (method === "GET") url.search = form.toString()
  try {
    const answer = await fetch(url, {
      method,
      ...(method === "POST" ? { body: form } : {}),
      signal: AbortSignal.timeout(answer_timeout_ms),
    })
    const body: unknown = await answer.json()
    return answer.ok ? { ok: true, body } : { ok: false, refusal: refusalOf(answer.status, body) }
  } catch (error) {
    if (error instanceof StoreProblem) throw error
    throw new StoreProblem("UNREACHABLE", 0, String(error))
  }
}

/** A declined card is a state of the payment, and so is a payment that another tab has made meanwhile. */
function refusalOf(status: number, body: unknown): PaymentState {
  if (status >= 500 || status === 429) throw new StoreProblem("UNREACHABLE", status, "")
  const { error } = read(refusalShape, body)
  const intent = error.payment_intent
  const state = intent === null ? null : stateOf(intent)
  return state === null || state.kind === "open"
    ? { kind: "open", decline: declineOf(error) }
    : state
}

const idOf = (client_secret: string): string =>
  encodeURIComponent(client_secret.split("_secret_")[0] ?? "")

const stateIn = (answer: Answer): PaymentState =>
  answer.ok ? stateOf(read(intentShape, answer.body)) : answer.refusal

/** What is true of the payment now. @throws StoreProblem UNREACHABLE */
export async function simulatedState(client_secret: string): Promise<PaymentState> {
  const answer = await ask("GET", `/payment_intents/${idOf(client_secret)}`, { client_secret })
  // A secret that nobody knows belongs to a payment that is gone.
  return answer.ok ? stateIn(answer) : { kind: "gone" }
}

/**
 * Pays with a card that was typed. A payment that was made already stays as it is.
 *
 * @throws StoreProblem UNREACHABLE; whether it was paid is not known then, and asking for its state tells
 */
export async function payWithTypedCard(
  client_secret: string,
  card: TypedCard,
  return_url: string,
): Promise<PaymentState> {
  const until = expiryOf(card.expiry)
  const method = await ask("POST", "/payment_methods", {
    type: "card",
    "card[number]": card.number.replace(/\D/g, ""),
    "card[exp_month]": String(until?.month ?? ""),
    "card[exp_year]": String(until?.year ?? ""),
    "card[cvc]": card.cvc,
    "billing_details[name]": card.name.trim(),
  })
  if (!method.ok) return method.refusal
  const { id } = read(methodShape, method.body)
  return stateIn(
    await ask("POST", `/payment_intents/${idOf(client_secret)}/confirm`, {
      client_secret,
      payment_method: id,
      return_url,
    }),
  )
}
