import type { SuggestAnswer, SuggestQuery } from "@ciap/contract"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { readSuggestions } from "../../../lib/catalogue/read-catalogue"
import { publicAnswer, readerOf } from "../public-read"

/** Everybody gets the same answer, so nobody's login is looked at. */
export const AUTHENTICATE = false

/** Pieces, groups and crafts that the words typed so far may mean. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<SuggestAnswer>) => {
  publicAnswer(res, await readSuggestions(readerOf(req), req.validatedQuery as SuggestQuery))
}
