import path from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problem } from "../../../lib/problem"

/** The masters come with the package of the demonstration. */
const root = path.join(path.dirname(require.resolve("@ciap/demo-data/package.json")), "pictures")

/**
 * `GET /pictures/qen-001-navy-piece.webp`: a drawing of the demonstration in its largest width, for the admin and for
 * stock clients. The shop has all widths in its own house.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const file = req.params.file ?? ""
  const missing = () => problem("NOT_FOUND", "There is no picture at this address.")
  if (!/^[a-z0-9]+([-_][a-z0-9]+)*\.webp$/.test(file)) throw missing()
  const options = {
    root,
    // A drawing keeps its name when it is drawn anew.
    maxAge: "1d",
    headers: {
      "x-content-type-options": "nosniff",
      // The shop may show it from another origin.
      "cross-origin-resource-policy": "cross-origin",
    },
  }
  await new Promise<void>((sent, failed) => {
    res.sendFile(file, options, (error?: Error) =>
      error === undefined || res.headersSent ? sent() : failed(missing()),
    )
  })
}
