import type { ImpactQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { impactCsv } from "../../../workflows/ledger/impact-csv"
import { readImpact } from "../../../workflows/ledger/read-impact"

/** The same figures as `GET /store/impact`, as a file for a spreadsheet. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<string>) => {
  const { language } = req.validatedQuery as ImpactQuery
  const impact = await readImpact(req.scope, new Date(), language)
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="ciap-returned-${impact.as_of.slice(0, 10)}.csv"`,
  )
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  res.send(impactCsv(impact))
}
