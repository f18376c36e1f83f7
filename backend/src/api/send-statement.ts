import type { StatementQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problem } from "../lib/problem"
import { presentStatement, statementFile } from "../workflows/statements/present"
import { readStatement } from "../workflows/statements/read-statement"

/** Answers a statement in the form that was asked for. @throws NOT_FOUND for what is no month */
export async function sendStatement(
  req: MedusaRequest,
  res: MedusaResponse,
  { group_id, month }: { group_id: string; month: string | undefined },
): Promise<void> {
  const { format, locale } = req.validatedQuery as StatementQuery
  if (month === undefined || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw problem("NOT_FOUND", "There is no such month; one is written as 2026-10.")
  const read = await readStatement(req.scope, { group_id, month }, new Date())
  res.setHeader("cache-control", "private, no-store")
  if (format === "json") {
    res.json(presentStatement(read, locale))
    return
  }
  const { name, type, content } = await statementFile(read, format, locale)
  res
    .setHeader("content-type", type)
    .setHeader("content-disposition", `attachment; filename="${name}"`)
    .setHeader("x-content-type-options", "nosniff")
    .send(content)
}
