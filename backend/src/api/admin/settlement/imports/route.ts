import type { ImportAnswer, ImportFileRequest, ImportsAnswer, ImportsQuery } from "@ciap/contract"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { importFileWorkflow } from "../../../../workflows/settlement/import-file"
import { readImports } from "../../../../workflows/settlement/read-desk"

type Body = z.infer<typeof ImportFileRequest>
type Query = z.infer<typeof ImportsQuery>

/** What was brought in or refused, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ImportsAnswer>) => {
  res.json(await readImports(req.scope, req.validatedQuery as Query))
}

/** Staff bring a file in; a file that cannot be read is an answer with its problems, and nothing of it is kept. */
export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<ImportAnswer>,
) => {
  const { result } = await importFileWorkflow(req.scope).run({
    input: { ...req.validatedBody, imported_by: req.auth_context.actor_id },
  })
  res.status(result.state === "imported" ? 201 : 200).json({ import: result })
}
