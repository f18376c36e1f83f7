import { problems, type ProblemCode } from "@ciap/contract"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Makes the error of one of our closed codes. The message is for the person who reads it: what happened, that
 * nothing was lost, what to do.
 *
 * It is a MedusaError so that it passes unharmed through workflows; the error handler gives it the status of its code.
 */
export function problem(code: ProblemCode, message: string): MedusaError {
  return new MedusaError(problems[code].type, message, code)
}

/** The code of one of our problems; null for any other error. */
export function problemOf(error: unknown): ProblemCode | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null
  const code = String(error.code)
  return Object.hasOwn(problems, code) ? (code as ProblemCode) : null
}

/**
 * What an error says. Workflows hand errors on as plain objects, so `instanceof Error` is not enough.
 */
export function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error)
    return String(error.message)
  return String(error)
}

/**
 * What an error says to whoever reads the log: its message and those of its causes. An answer to a caller carries
 * the message alone, because a cause may quote a statement.
 */
export function loggedOf(error: unknown): string {
  const cause =
    typeof error === "object" && error !== null && "cause" in error ? error.cause : undefined
  return cause === undefined || cause === null
    ? messageOf(error)
    : `${messageOf(error)} (${loggedOf(cause)})`
}
