import { productTile } from "@ciap/demo-data"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problem } from "../../../lib/problem"

/**
 * `GET /tiles/ras-001.svg`: the plain picture of a product of the demonstration, drawn when asked for.
 * It depends on the SKU alone, so nothing is stored and nothing can be lost. Products name it by path,
 * without a host, so that an address survives another port.
 */
export const GET = (req: MedusaRequest, res: MedusaResponse): void => {
  const sku = /^([a-z]{3}-\d{3})\.svg$/.exec(req.params.file ?? "")?.[1]
  const tile = sku === undefined ? null : productTile(sku.toUpperCase())
  if (tile === null) throw problem("NOT_FOUND", "There is no picture at this address.")
  res.set({
    "content-type": "image/svg+xml; charset=utf-8",
    "cache-control": "public, max-age=86400, stale-while-revalidate=604800",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "x-content-type-options": "nosniff",
    // The shop shows it from another origin.
    "cross-origin-resource-policy": "cross-origin",
  })
  res.send(tile)
}
