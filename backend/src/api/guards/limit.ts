import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MemoryStore, rateLimit } from "express-rate-limit"
import { type Limit, type LimitName, limits } from "../../config/limits"
import { env } from "../../lib/env"
import { problem } from "../../lib/problem"
import { redisCounts } from "../../lib/redis-counts"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) => void | Promise<void>

/**
 * Counts requests under a name of `config/limits.ts` and answers 429 with `Retry-After` once there were too many.
 *
 * @param keyOf under what a request is counted; null when this limit is not about it
 * @param pardon lets a request through all the same, whatever was counted
 */
export function limited(
  name: LimitName,
  keyOf: (req: MedusaRequest) => string | null,
  pardon: (req: MedusaRequest) => boolean = () => false,
): Middleware {
  let count: Middleware | undefined
  return (req, res, next) => {
    if (keyOf(req) === null) return next()
    count ??= counting(name, limits[name], keyOf, pardon)
    return count(req, res, next)
  }
}

function counting(
  name: LimitName,
  { most, minutes, counts }: Limit,
  keyOf: (req: MedusaRequest) => string | null,
  pardon: (req: MedusaRequest) => boolean,
): Middleware {
  const window_seconds = minutes * 60
  const counted = rateLimit({
    windowMs: window_seconds * 1000,
    limit: most * env.limits_factor,
    keyGenerator: (req) => keyOf(req as MedusaRequest) ?? "",
    skipSuccessfulRequests: counts === "failures",
    store: env.redis_url === undefined ? new MemoryStore() : redisCounts(env.redis_url, name),
    passOnStoreError: true,
    standardHeaders: false,
    legacyHeaders: false,
    // It is made with the first request on purpose, and its key is made of an address where it needs one.
    validate: false,
    handler: (req, res, next) => {
      if (pardon(req as MedusaRequest)) return next()
      const { resetTime } = (req as MedusaRequest & { rateLimit?: { resetTime?: Date } })
        .rateLimit ?? { resetTime: undefined }
      const wait_ms = resetTime ? resetTime.getTime() - Date.now() : window_seconds * 1000
      const wait_seconds = Math.max(1, Math.ceil(wait_ms / 1000))
      res.set("retry-after", String(wait_seconds))
      next(tooMany(wait_seconds))
    },
  })
  return counted as Middleware
}

const tooMany = (wait_seconds: number) =>
  problem(
    "TOO_MANY_REQUESTS",
    `There were too many attempts in a short time. Nothing was changed; please try again in ${said(wait_seconds)}.`,
  )

const said = (seconds: number): string => {
  if (seconds < 60) return "a minute"
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? "a minute" : `${minutes} minutes`
}
