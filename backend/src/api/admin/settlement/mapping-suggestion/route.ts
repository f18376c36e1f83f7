import type { MappingSuggestionAnswer, MappingSuggestionRequest } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readMapping } from "../../../../workflows/settlement/read-desk"

type Body = z.infer<typeof MappingSuggestionRequest>

/** What the columns of a bank's CSV seem to mean. Nothing is kept. */
export const POST = (req: MedusaRequest<Body>, res: MedusaResponse<MappingSuggestionAnswer>) => {
  res.json(readMapping(req.validatedBody.content))
}
