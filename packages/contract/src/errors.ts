/**
 * The closed list of what can go wrong on our own routes.
 *
 * A code never changes its meaning; the message beside it is written for the person who reads it and says
 * what happened, that nothing was lost, and what to do next.
 */
export const problems = {
  INVALID_REQUEST: { status: 400, type: "invalid_data" },
  UNAUTHORIZED: { status: 401, type: "unauthorized" },
  /** The person is known, but the role does not allow it. */
  FORBIDDEN: { status: 403, type: "forbidden" },
  /** The act needs a code of the second factor, entered within the last ten minutes. */
  STEP_UP_NEEDED: { status: 428, type: "not_allowed" },
  TOO_MANY_REQUESTS: { status: 429, type: "not_allowed" },
  NOT_FOUND: { status: 404, type: "not_found" },
  MARKET_UNKNOWN: { status: 404, type: "not_found" },
  CONFLICT: { status: 409, type: "conflict" },
  IDEMPOTENCY_KEY_REUSED: { status: 409, type: "conflict" },
  COST_BELOW_FLOOR: { status: 422, type: "not_allowed" },
  RATE_MISSING: { status: 422, type: "not_allowed" },
  PRICE_NOT_COVERED: { status: 422, type: "not_allowed" },
  GROUP_PART_REACHED: { status: 422, type: "not_allowed" },
  RECEIPT_MISMATCH: { status: 422, type: "not_allowed" },
  /** Whoever prepared a payment or proposed payment details cannot approve them (law 8). */
  TWO_PEOPLE_NEEDED: { status: 403, type: "forbidden" },
  /** A payout run that cannot be paid as it stands. */
  NOT_PAYABLE: { status: 422, type: "not_allowed" },
  /** A file, or what the processor tells, holds something that this house cannot take in. */
  FILE_REFUSED: { status: 422, type: "not_allowed" },
  ALREADY_IMPORTED: { status: 409, type: "conflict" },
  /** Lines of the bank and movements of the books do not come to the same, and no reason explains it. */
  MATCH_REFUSED: { status: 422, type: "not_allowed" },
  PERIOD_CLOSED: { status: 409, type: "conflict" },
  /** A month that cannot be closed as it stands: not over, not prepared, not the next one, or with something open. */
  PERIOD_NOT_READY: { status: 422, type: "not_allowed" },
  LEDGER_REFUSED: { status: 409, type: "conflict" },
  /** The ledger contradicts itself: nothing is paid out, closed or frozen until it is explained. The shop stays open. */
  BOOKS_NOT_SOUND: { status: 409, type: "conflict" },
  /** A statement does not add up, or is not what was written down for its month: it is not shown or written again. */
  STATEMENT_DIFFERS: { status: 409, type: "conflict" },
  /** A kept file is gone or is not the one whose hash was kept. */
  STORED_FILE_DIFFERS: { status: 409, type: "conflict" },
  /** Something is still being prepared, such as the search documents after an update. */
  NOT_READY: { status: 503, type: "unavailable" },
  UNEXPECTED: { status: 500, type: "unexpected_state" },
} as const satisfies Record<string, { status: number; type: string }>

/** One of the closed list of codes. */
export type ProblemCode = keyof typeof problems

/** Codes of the staff desk alone: no route that the shop calls answers them. */
export const deskProblemCodes = [
  "FORBIDDEN",
  "STEP_UP_NEEDED",
  "TWO_PEOPLE_NEEDED",
  "NOT_PAYABLE",
  "FILE_REFUSED",
  "ALREADY_IMPORTED",
  "MATCH_REFUSED",
  "PERIOD_NOT_READY",
  "BOOKS_NOT_SOUND",
  "STATEMENT_DIFFERS",
  "STORED_FILE_DIFFERS",
] as const
export type DeskProblemCode = (typeof deskProblemCodes)[number]

/** The HTTP status that goes with a code. */
export const problemStatus = (code: ProblemCode): number => problems[code].status
