import { DeskStatementsQuery, GroupStatementsQuery, StatementQuery } from "@ciap/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readQuery } from "./guards/read-request"

const asked = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [readQuery(schema)],
})

const desk = "/admin/settlement/statements"

/** How what is asked about statements is read. */
export const statementRoutes: MiddlewareRoute[] = [
  asked(desk, DeskStatementsQuery),
  asked(`${desk}/:group_id/:month`, StatementQuery),
  asked("/group/statements", GroupStatementsQuery),
  asked("/group/statements/:month", StatementQuery),
]
