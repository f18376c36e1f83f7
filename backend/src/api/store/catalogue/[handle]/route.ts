import type { CatalogueProductAnswer, CatalogueProductQuery } from "@ciap/contract"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { readProduct } from "../../../../lib/catalogue/read-catalogue"
import { publicAnswer, readerOf } from "../../public-read"

/** Everybody gets the same answer, so nobody's login is looked at. */
export const AUTHENTICATE = false

/** One piece with its variants and its explained price, from its search document. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<CatalogueProductAnswer>) => {
  const { market } = req.validatedQuery as CatalogueProductQuery
  publicAnswer(res, await readProduct(readerOf(req), req.params.handle ?? "", market))
}
