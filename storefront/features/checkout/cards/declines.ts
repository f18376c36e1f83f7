/** Why a card was not taken, as far as its owner should be told; each has a sentence in every language. */
export type Decline =
  | "declined"
  | "insufficient_funds"
  | "over_limit"
  | "expired_card"
  | "incorrect_number"
  | "incorrect_cvc"
  | "not_supported"
  | "processing_error"
  | "not_authenticated"
  | "test_card_only"
  | "live_card_only"

/**
 * Stripe's codes (docs.stripe.com/declines/codes) by what the buyer can do about them. Whatever hints at a lost or stolen
 * card, or at suspicion, is told as a plain refusal, as Stripe asks: it may be somebody else who is trying.
 */
const declines: Readonly<Record<string, Decline>> = {
  insufficient_funds: "insufficient_funds",
  card_velocity_exceeded: "over_limit",
  withdrawal_count_limit_exceeded: "over_limit",
  expired_card: "expired_card",
  invalid_expiry_month: "expired_card",
  invalid_expiry_year: "expired_card",
  incorrect_number: "incorrect_number",
  invalid_number: "incorrect_number",
  incorrect_cvc: "incorrect_cvc",
  invalid_cvc: "incorrect_cvc",
  card_not_supported: "not_supported",
  currency_not_supported: "not_supported",
  processing_error: "processing_error",
  issuer_not_available: "processing_error",
  try_again_later: "processing_error",
  authentication_required: "not_authenticated",
  authentication_not_handled: "not_authenticated",
  payment_intent_authentication_failure: "not_authenticated",
  live_mode_test_card: "live_card_only",
  test_mode_live_card: "test_card_only",
  testmode_decline: "live_card_only",
}

/** @param error of an answer, or the last one that a payment remembers */
export function declineOf(error: {
  readonly code?: string | null | undefined
  readonly decline_code?: string | null | undefined
}): Decline {
  for (const code of [error.decline_code, error.code])
    if (typeof code === "string" && Object.hasOwn(declines, code))
      return declines[code] ?? "declined"
  return "declined"
}
