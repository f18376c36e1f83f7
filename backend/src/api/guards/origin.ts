import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problem } from "../../lib/problem"

const reading = new Set(["GET", "HEAD", "OPTIONS"])

/** True when a page at that address speaks to the very host that it came from. */
function isOwnOrigin(origin: string, host: string | undefined): boolean {
  try {
    return host !== undefined && new URL(origin).host === host.toLowerCase()
  } catch {
    return false
  }
}

/**
 * Refuses acts that another site's page sends with the cookie of whoever looks at it. Browsers say where a page comes
 * from (`Origin`, `Sec-Fetch-Site`) and let no page change that; whatever says nothing is no browser and has no cookie that
 * somebody else could use.
 *
 * @param origins addresses besides our own that may act
 */
export const refuseForeignPages =
  (origins: readonly string[]) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    if (reading.has(req.method)) return next()
    const origin = req.get("origin")
    const known =
      origin === undefined
        ? req.get("sec-fetch-site") !== "cross-site"
        : origins.includes(origin) || isOwnOrigin(origin, req.get("host"))
    next(known ? undefined : foreign())
  }

const foreign = () =>
  problem(
    "UNAUTHORIZED",
    "This came from a page of another site, which may not act in your name. Nothing was changed; please use the desk or the shop itself.",
  )
