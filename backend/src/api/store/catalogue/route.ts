import type { CatalogueAnswer, CatalogueQuery } from "@ciap/contract"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { readCatalogue } from "../../../lib/catalogue/read-catalogue"
import { publicAnswer, readerOf } from "../public-read"

/** Everybody gets the same answer, so nobody's login is looked at. */
export const AUTHENTICATE = false

/** Cards of a market with facets and count, from the search documents. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<CatalogueAnswer>) => {
  publicAnswer(res, await readCatalogue(readerOf(req), req.validatedQuery as CatalogueQuery))
}
