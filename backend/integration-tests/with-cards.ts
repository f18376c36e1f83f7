// To be imported before everything else: card payments are set up when the backend is configured, so the address where
// the simulated Stripe will listen must be known by then.
const port = 30_000 + (process.pid % 20_000)

process.env.STRIPE_API_KEY = "sk_test_ofjournys"
process.env.STRIPE_WEBHOOK_SECRET = "whsec_of_these_tests"
process.env.STRIPE_API_URL = `http://127.0.0.1:${port}`

/** What the simulator must be started with. */
export const cards = {
  port,
  secret_key: process.env.STRIPE_API_KEY,
  webhook_secret: process.env.STRIPE_WEBHOOK_SECRET,
}
