import { PeriodCloseRequest, PeriodsQuery } from "@ciap/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readBody, readQuery } from "../../guards/read-request"

/** How what is asked about months is read. */
export const periodRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/settlement/periods",
    methods: ["GET"],
    middlewares: [readQuery(PeriodsQuery)],
  },
  {
    matcher: "/admin/settlement/periods/:month/close",
    methods: ["POST"],
    middlewares: [readBody(PeriodCloseRequest)],
  },
]
