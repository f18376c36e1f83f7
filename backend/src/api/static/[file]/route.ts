import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../../lib/env"
import { problem } from "../../../lib/problem"

/**
 * `GET /static/:file`: a file that staff put up. Medusa serves the folder beside its code, which every
 * build makes anew; uploads lie in the data folder, which stays.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const options = {
    root: env.files_dir,
    dotfiles: "deny" as const,
    maxAge: "1d",
    headers: {
      // A file keeps the type of its name, but never runs anything on our address.
      "content-security-policy": "default-src 'none'; img-src 'self'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "cross-origin",
    },
  }
  await new Promise<void>((sent, failed) => {
    res.sendFile(req.params.file ?? "", options, (error?: Error) =>
      error === undefined || res.headersSent
        ? sent()
        : failed(problem("NOT_FOUND", "There is no file at this address.")),
    )
  })
}
