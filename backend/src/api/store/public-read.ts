import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { Reader } from "../../lib/catalogue/read-catalogue"

/** What a read of the shop window may see. */
export const readerOf = (req: MedusaStoreRequest): Reader => ({
  container: req.scope,
  sales_channel_ids: req.publishable_key_context.sales_channel_ids,
})

/**
 * Answers what is the same for every visitor. It may be kept, but must be asked for again each time (a 304 by its
 * ETag costs next to nothing): the storefront builds pages that stand until the next change notice, and an answer
 * that some cache in between had kept would stay on them.
 */
export function publicAnswer<Body>(res: MedusaResponse<Body>, body: Body): void {
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  res.json(body)
}

/** The day for which figures are computed and rates are in force. */
export const today = (): string => new Date().toISOString().slice(0, 10)
