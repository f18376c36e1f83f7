import Stripe from "stripe"

/** How Stripe, or what stands in for it, is reached. */
export type StripeSettings = {
  readonly api_key: string
  readonly webhook_secret: string
  /** Address of the API; anything but Stripe's own is a simulator. */
  readonly api_url: string
  /** True where somebody said that no money shall move: only then may a test key stand in production. */
  readonly test_mode: boolean
}

/** Stripe's own address; only there may a live key go. */
export const stripe_api_url = "https://api.stripe.com"

/** The version that Medusa's provider speaks; objects look as they did then, whatever the account's default is. */
const api_version = "2024-04-10"

/** True for a key that moves real money. */
export const isLiveKey = (api_key: string): boolean => /^[sr]k_live_/.test(api_key)

/**
 * The real client, pointed at the configured address. Whoever waits for it has a buyer waiting: twenty seconds, and
 * two more tries with the same idempotency key, which Stripe answers with the first outcome.
 */
export function stripeClient({ api_key, api_url }: Pick<StripeSettings, "api_key" | "api_url">) {
  const { protocol, hostname, port } = new URL(api_url)
  return new Stripe(api_key, {
    apiVersion: api_version,
    protocol: protocol === "http:" ? "http" : "https",
    host: hostname,
    ...(port === "" ? {} : { port: Number(port) }),
    timeout: 20_000,
    maxNetworkRetries: 2,
    telemetry: false,
  })
}
