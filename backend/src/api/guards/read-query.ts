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
    const [issue] = read.error.issues
    next(
      problem(
        "INVALID_REQUEST",
        `${issue?.path.join(".") || "The query"}: ${issue?.message ?? "is not understood"}. Nothing was changed; please correct the address.`,
      ),
    )
  }
