/** Stripe's test cards (docs.stripe.com/testing) that show what can happen to a payment. */
export const test_cards = [
  { number: "4242424242424242", ends: "success" },
  { number: "4000002760003184", ends: "secure" },
  { number: "4000000000000002", ends: "decline" },
  { number: "4000000000009995", ends: "funds" },
  { number: "4000000000000259", ends: "dispute" },
] as const
