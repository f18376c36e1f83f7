import type { SuggestionsAnswer, SuggestionsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readSuggestions } from "../../../../workflows/settlement/read-matching"

type Query = z.infer<typeof SuggestionsQuery>

/** Open lines of the bank beside what each may be. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<SuggestionsAnswer>) => {
  res.json(await readSuggestions(req.scope, req.validatedQuery as Query))
}
