import type { DeskProblemCode, ProblemCode } from "@ciap/contract"

/** What a route that the shop calls may answer. */
type ShopProblemCode = Exclude<ProblemCode, DeskProblemCode>

/**
 * Codes as the browser needs them: by name only. The contract's own list comes with its schemas, which are
 * too heavy for a page; the compiler keeps this one complete.
 */
const codes = {
  INVALID_REQUEST: true,
  UNAUTHORIZED: true,
  TOO_MANY_REQUESTS: true,
  NOT_FOUND: true,
  MARKET_UNKNOWN: true,
  CONFLICT: true,
  IDEMPOTENCY_KEY_REUSED: true,
  COST_BELOW_FLOOR: true,
  RATE_MISSING: true,
  PRICE_NOT_COVERED: true,
  GROUP_PART_REACHED: true,
  RECEIPT_MISMATCH: true,
  PERIOD_CLOSED: true,
  LEDGER_REFUSED: true,
  NOT_READY: true,
  UNEXPECTED: true,
} as const satisfies Record<ShopProblemCode, true>

/** What can go wrong in the browser on top of that: the way there, what stands on it, and refusals of Medusa's own. */
type OwnKey =
  | "UNREACHABLE"
  | "CART_GONE"
  | "OUT_OF_STOCK"
  | "CODE_UNKNOWN"
  | "NOT_SOLD_HERE"
  | "PAYMENT_REFUSED"
  | "TOTAL_CHANGED"

/** Key of the sentence that tells a person what happened; each has one in every language. */
export type ProblemKey = ShopProblemCode | OwnKey

const isCode = (value: unknown): value is ShopProblemCode =>
  typeof value === "string" && Object.hasOwn(codes, value)

/** The store API could not be reached or did not do what was asked. */
export class StoreProblem extends Error {
  override readonly name = "StoreProblem"

  /**
   * @param key the sentence for people
   * @param status HTTP status, 0 when there was no answer
   * @param detail what the API said, in English and for operators
   */
  constructor(
    readonly key: ProblemKey,
    readonly status: number,
    readonly detail: string,
  ) {
    super(`${key}: ${detail}`)
  }
}

type Told = { code?: unknown; type?: unknown; message?: unknown }

const gateway_statuses = new Set([502, 503, 504])

/** Reads the body of a refusal. Codes decide, never the wording of a message. */
export function problemFrom(status: number, body: unknown): StoreProblem {
  const { code, message } = (typeof body === "object" && body !== null ? body : {}) as Told
  const detail = typeof message === "string" ? message : ""
  if (isCode(code)) return new StoreProblem(code, status, detail)
  if (code === "insufficient_inventory") return new StoreProblem("OUT_OF_STOCK", status, detail)
  if (gateway_statuses.has(status)) return new StoreProblem("UNREACHABLE", status, detail)
  if (status === 404) return new StoreProblem("NOT_FOUND", status, detail)
  if (status === 409) return new StoreProblem("CONFLICT", status, detail)
  if (status === 429) return new StoreProblem("TOO_MANY_REQUESTS", status, detail)
  if (status < 500) return new StoreProblem("INVALID_REQUEST", status, detail)
  return new StoreProblem("UNEXPECTED", status, detail)
}

/** Any thrown thing as a problem; what is not one of ours is a fault of ours. */
export function asProblem(error: unknown): StoreProblem {
  return error instanceof StoreProblem ? error : new StoreProblem("UNEXPECTED", 0, String(error))
}
