import { problems } from "@ciap/contract"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { errorHandler } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loggedOf, messageOf, problem, problemOf } from "../lib/problem"

const stock = errorHandler()

/**
 * Answers our own closed codes with their status and message; everything else as Medusa does.
 *
 * The stock handler overwrites code and message of a conflict and knows no status for our codes, hence this one.
 */
export function problemHandler(
  thrown: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const error = isBadAddress(thrown) ? badAddress() : thrown
  const code = problemOf(error)
  if (code === null) {
    void stock(error as Parameters<typeof stock>[0], req, res, next)
    return
  }
  const { status, type } = problems[code]
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  if (status >= 500) logger.error(`${req.method} ${req.path}: ${loggedOf(error)}`)
  else logger.info(`${req.method} ${req.path}: ${code}`)
  res.status(status).json({ type, code, message: messageOf(error) })
}

/** An address with a broken percent sign: Express throws it before any route, and Medusa would call it a fault of ours. */
const isBadAddress = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "name" in error && error.name === "URIError"

const badAddress = () =>
  problem(
    "INVALID_REQUEST",
    "This address is not written correctly. Nothing was changed; please correct it.",
  )
