import { type PayoutFileFormat, payoutFileFormats } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../../../lib/address-part"
import { problem } from "../../../../../../../lib/problem"
import { makePayoutFile } from "../../../../../../../workflows/payouts/make-file"

const isFormat = (text: string | undefined): text is PayoutFileFormat =>
  payoutFileFormats.some((format) => format === text)

/** One file of an approved run, as a download. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id, format } = req.params
  if (!isFormat(format))
    throw problem(
      "NOT_FOUND",
      `There is no such file; there are ${payoutFileFormats.join(", ")}. Nothing was changed.`,
    )
  const { actor_id } = req.auth_context
  const file = await makePayoutFile(req.scope, { run_id: addressPart(id), format, actor_id })
  res
    .setHeader("content-type", `${file.type}; charset=utf-8`)
    .setHeader("content-disposition", `attachment; filename="${file.name}"`)
    .setHeader("x-content-type-options", "nosniff")
    .send(file.text)
}
