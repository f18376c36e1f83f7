export const fairTradeErrorCodes = [
  "BAD_COST_SHEET",
  "BAD_DATE",
  "BAD_RATE",
  "BAD_QUANTITY",
  "NOT_A_PRICE",
  "NO_FX_RATE",
  "FACTS_INCOMPLETE",
] as const

export type FairTradeErrorCode = (typeof fairTradeErrorCodes)[number]

/**
 * Input that no rule can answer: a mistake of the caller. What the rules themselves refuse (a price
 * below the floor, a promotion that reaches the group) comes back as a typed result instead.
 */
export class FairTradeError extends Error {
  constructor(
    readonly code: FairTradeErrorCode,
    message: string,
  ) {
    super(message)
    this.name = "FairTradeError"
  }
}
