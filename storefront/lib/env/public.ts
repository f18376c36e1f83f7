/**
 * What the browser may know. Next writes these values into the bundle at build time, so each is
 * named in full: a computed name would stay empty in the browser.
 */
export const publicEnv = {
  /** Where the browser reaches the cart and checkout API. */
  backend_url: (process.env.NEXT_PUBLIC_BACKEND_URL ?? "http://localhost:9000").replace(/\/+$/, ""),
  /** Says which sales channel a request is for; it is no secret. */
  publishable_key: process.env.NEXT_PUBLIC_PUBLISHABLE_KEY ?? "",
  /** Stripe's publishable key, which is no secret either; empty where nobody can pay by card. */
  stripe_key: process.env.STRIPE_PUBLISHABLE_KEY ?? "",
  /** Where the browser reaches the simulated Stripe; empty where the real one is asked. */
  stripe_sim_url: process.env.STRIPE_SIM_URL ?? "",
} as const
