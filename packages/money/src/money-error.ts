export const moneyErrorCodes = [
  "UNKNOWN_CURRENCY",
  "CURRENCY_MISMATCH",
  "NOT_A_DECIMAL",
  "TOO_PRECISE",
  "NOT_AN_INTEGER",
  "NOTHING_TO_SHARE",
  "NOT_A_WEIGHT",
  "DOES_NOT_ADD_UP",
  "NOT_WIRE_MONEY",
] as const

export type MoneyErrorCode = (typeof moneyErrorCodes)[number]

/** The one error this package throws. Callers branch on `code`, people read `message`. */
export class MoneyError extends Error {
  constructor(
    readonly code: MoneyErrorCode,
    message: string,
  ) {
    super(message)
    this.name = "MoneyError"
  }
}
