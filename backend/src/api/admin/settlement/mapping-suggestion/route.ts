import type { MappingSuggestionAnswer, MappingSuggestionRequest } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readMapping } from "../../../../workflows/settlement/read-mapping"

type Body = z.infer<typeof MappingSuggestionRequest>

/** How a bank's CSV would be read. Nothing is kept. */
export const POST = async (
  req: MedusaRequest<Body>,
  res: MedusaResponse<MappingSuggestionAnswer>,
) => {
  res.json(await readMapping(req.scope, req.validatedBody))
}
