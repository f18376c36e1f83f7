/** Why the issuer says no. */
export type Decline = {
  code:
    | "card_declined"
    | "expired_card"
    | "incorrect_cvc"
    | "incorrect_number"
    | "processing_error"
    | "authentication_required"
  decline_code: string
  message: string
}

/** What happens to a payment after it succeeded. */
export type Aftermath =
  | "dispute_fraudulent"
  | "dispute_product_not_received"
  | "dispute_inquiry"
  | "refund_stays_pending"
  | "refund_fails"
  | "available_at_once"

/** One of Stripe's own test cards (docs.stripe.com/testing). */
export type TestCard = {
  number: string
  /** The payment method that stands for it on the server's side. */
  token: string
  brand: "visa" | "mastercard" | "amex"
  funding: "credit" | "debit"
  country: string
  /** Whether the issuer asks the buyer to prove who she is (3-D Secure). */
  challenge?: "required" | "required_until_set_up"
  decline?: Decline
  aftermath?: Aftermath
}

const declined = (decline_code: string, message = "Your card was declined."): Decline => ({
  code: "card_declined",
  decline_code,
  message,
})

const insufficient = declined("insufficient_funds", "Your card has insufficient funds.")

const visa = { brand: "visa", funding: "credit", country: "US" } as const

/** The cards the simulator knows, the usual ones first. */
export const testCards: readonly TestCard[] = [
  { ...visa, number: "4242424242424242", token: "pm_card_visa" },
  { ...visa, number: "4000056655665556", token: "pm_card_visa_debit", funding: "debit" },
  { ...visa, number: "5555555555554444", token: "pm_card_mastercard", brand: "mastercard" },
  { ...visa, number: "378282246310005", token: "pm_card_amex", brand: "amex" },
  { ...visa, number: "4000006040000068", token: "pm_card_pe", country: "PE" },
  { ...visa, number: "4000000560000004", token: "pm_card_be", country: "BE" },
  { ...visa, number: "4000002500000003", token: "pm_card_fr", country: "FR" },
  { ...visa, number: "4000007240000007", token: "pm_card_es", country: "ES" },
  { ...visa, number: "4000002760000016", token: "pm_card_de", country: "DE" },
  { ...visa, number: "4000008260000000", token: "pm_card_gb", country: "GB" },
  {
    ...visa,
    number: "4000000000000077",
    token: "pm_card_bypassPending",
    aftermath: "available_at_once",
  },

  {
    ...visa,
    number: "4000002760003184",
    token: "pm_card_authenticationRequired",
    challenge: "required",
  },
  {
    ...visa,
    number: "4000002500003155",
    token: "pm_card_authenticationRequiredOnSetup",
    challenge: "required_until_set_up",
  },
  {
    ...visa,
    number: "4000000000003220",
    token: "pm_card_threeDSecure2Required",
    challenge: "required",
  },
  {
    ...visa,
    number: "4000008260003178",
    token: "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds",
    challenge: "required",
    decline: insufficient,
  },
  {
    ...visa,
    number: "4000008400001629",
    token: "pm_card_threeDSecureRequiredChargeDeclined",
    challenge: "required",
    decline: declined("generic_decline"),
  },

  {
    ...visa,
    number: "4000000000000002",
    token: "pm_card_chargeDeclined",
    decline: declined("generic_decline"),
  },
  {
    ...visa,
    number: "4000000000009995",
    token: "pm_card_chargeDeclinedInsufficientFunds",
    decline: insufficient,
  },
  {
    ...visa,
    number: "4000000000009987",
    token: "pm_card_chargeDeclinedLostCard",
    decline: declined("lost_card"),
  },
  {
    ...visa,
    number: "4000000000009979",
    token: "pm_card_chargeDeclinedStolenCard",
    decline: declined("stolen_card"),
  },
  {
    ...visa,
    number: "4000000000000069",
    token: "pm_card_chargeDeclinedExpiredCard",
    decline: {
      code: "expired_card",
      decline_code: "expired_card",
      message: "Your card has expired.",
    },
  },
  {
    ...visa,
    number: "4000000000000127",
    token: "pm_card_chargeDeclinedIncorrectCvc",
    decline: {
      code: "incorrect_cvc",
      decline_code: "incorrect_cvc",
      message: "Your card's security code is incorrect.",
    },
  },
  {
    ...visa,
    number: "4000000000000119",
    token: "pm_card_chargeDeclinedProcessingError",
    decline: {
      code: "processing_error",
      decline_code: "processing_error",
      message: "An error occurred while processing your card. Try again in a little bit.",
    },
  },

  {
    ...visa,
    number: "4000000000000259",
    token: "pm_card_createDispute",
    aftermath: "dispute_fraudulent",
  },
  {
    ...visa,
    number: "4000000000002685",
    token: "pm_card_createDisputeProductNotReceived",
    aftermath: "dispute_product_not_received",
  },
  {
    ...visa,
    number: "4000000000001976",
    token: "pm_card_createDisputeInquiry",
    aftermath: "dispute_inquiry",
  },
  {
    ...visa,
    number: "4000000000007726",
    token: "pm_card_pendingRefund",
    aftermath: "refund_stays_pending",
  },
  {
    ...visa,
    number: "4000000000005126",
    token: "pm_card_refundFail",
    aftermath: "refund_fails",
  },
]

/** Stripe has two spellings for some tokens: with the brand and without. */
const plainToken = (token: string) =>
  token.replace(/^tok_/, "pm_card_").replace(/^pm_card_visa_(?!debit$)/, "pm_card_")

/** The card behind `pm_card_visa`, `pm_card_visa_chargeDeclined` or `tok_visa`. */
export function cardOfToken(token: string): TestCard | undefined {
  return testCards.find((card) => card.token === plainToken(token))
}

export function cardOfNumber(number: string): TestCard | undefined {
  return testCards.find((card) => card.number === number)
}

/** Luhn's check digit. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{13,19}$/.test(number)) return false
  const sum = [...number].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
