/**
 * What the browser may know. Next writes these two values into the bundle at build time, so each is
 * named in full: a computed name would stay empty in the browser.
 */
export const publicEnv = {
  /** Where the browser reaches the cart and checkout API. */
  backend_url: (process.env.NEXT_PUBLIC_BACKEND_URL ?? "http://localhost:9000").replace(/\/+$/, ""),
  /** Says which sales channel a request is for; it is no secret. */
  publishable_key: process.env.NEXT_PUBLIC_PUBLISHABLE_KEY ?? "",
} as const
