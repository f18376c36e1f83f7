import http from "node:http"
import type { AddressInfo } from "node:net"
import Stripe from "stripe"
import { startSimulator, type StartOptions } from "../start"
import type { Simulator } from "../simulator"

/** A Thursday, at noon. */
export const start_date = new Date("2026-11-26T12:00:00Z")

export const day = 86_400

const opened: (() => Promise<unknown>)[] = []

/** Closes everything a test opened; call it from `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close()
}

export type World = { sim: Simulator; stripe: Stripe }

/** A simulator whose clock stands still, and the real client for it. */
export async function world(
  options: StartOptions = {},
  client: Partial<Stripe.StripeConfig> = {},
): Promise<World> {
  const sim = await startSimulator({ clock: start_date, seed: "test", ...options })
  opened.push(() => sim.stop())
  return { sim, stripe: clientOf(sim, "sk_test_1", client) }
}

export function clientOf(
  { host, port }: Pick<Simulator, "host" | "port">,
  key: string,
  config: Partial<Stripe.StripeConfig> = {},
): Stripe {
  return new Stripe(key, {
    apiVersion: "2024-04-10",
    host,
    port,
    protocol: "http",
    maxNetworkRetries: 0,
    ...config,
  })
}

/** Cards only, so that no return address is asked for. */
export const cards_only: Pick<Stripe.PaymentIntentCreateParams, "payment_method_types"> = {
  payment_method_types: ["card"],
}

/** A payment that went through. */
export function pay(
  stripe: Stripe,
  amount: number,
  more: Partial<Stripe.PaymentIntentCreateParams> = {},
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create({
    amount,
    currency: "eur",
    capture_method: "automatic",
    payment_method: "pm_card_visa",
    confirm: true,
    ...cards_only,
    ...more,
  })
}

/** The error a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error
    throw error
  }
  throw new Error("the call was expected to fail")
}

export type Heard = { event: Stripe.Event | null; type: string; genuine: boolean }

export type Listener = {
  url: string
  heard: Heard[]
  /** What it answers from now on. */
  answer: (status: number) => void
}

export const webhook_secret = "whsec_test"

/** An endpoint that checks signatures with the real client and remembers what came. */
export async function listener(): Promise<Listener> {
  const heard: Heard[] = []
  let status = 200
  const checker = new Stripe("sk_test_1")
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const raw = Buffer.concat(parts).toString("utf8")
      heard.push(hear(checker, raw, String(request.headers["stripe-signature"])))
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  opened.push(() => new Promise((resolve) => server.close(resolve)))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    heard,
    answer: (next) => {
      status = next
    },
  }
}

function hear(checker: Stripe, raw: string, signature: string): Heard {
  try {
    const event = checker.webhooks.constructEvent(raw, signature, webhook_secret)
    return { event, type: event.type, genuine: true }
  } catch {
    return { event: null, type: (JSON.parse(raw) as Stripe.Event).type, genuine: false }
  }
}
