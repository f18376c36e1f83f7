import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { problem } from "../../lib/problem"

/**
 * Reads a route's query by its contract schema into `req.validatedQuery`. Medusa's own helper expects `fields`,
 * `limit` and `order` of its query engine; our read routes have a contract of their own.
 *
 * @throws INVALID_REQUEST naming the first thing that is wrong
 */
export const readQuery =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const read = schema.safeParse(req.query)
    if (read.success) {
      req.validatedQuery = read.data as Record<string, unknown>
      return next()
    }
    next(notUnderstood(read.error, "The query", "please correct the address"))
  }

/**
 * Reads a route's body by its contract schema into `req.validatedBody`, and says what is wrong in the house's words.
 *
 * @throws INVALID_REQUEST naming the first thing that is wrong
 */
export const readBody =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const read = schema.safeParse(req.body ?? {})
    if (read.success) {
      req.validatedBody = read.data
      return next()
    }
    next(notUnderstood(read.error, "What was sent", "please correct it and send it again"))
  }

function notUnderstood({ issues: [issue] }: z.ZodError, what: string, remedy: string): Error {
  const where = issue?.path.join(".") || what
  return problem(
    "INVALID_REQUEST",
    `${where}: ${issue?.message ?? "is not understood"}. Nothing was changed; ${remedy}.`,
  )
}
