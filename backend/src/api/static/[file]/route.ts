import path from "node:path"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { env } from "../../../lib/env"
import { extensions, isMissing, private_mark } from "../../../lib/kept-file"
import { problem } from "../../../lib/problem"

const nothing_here = () => problem("NOT_FOUND", "There is no file at this address.")

const day_seconds = 86_400

/** A file keeps the type of its name, but never runs anything on our address. */
const headers = {
  "content-security-policy": "default-src 'none'; img-src 'self'; sandbox",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "cross-origin",
}

/**
 * `GET /static/:file`: a file that staff put up. Medusa serves the folder beside its code, which every build makes anew;
 * uploads lie in the data folder, which stays, or in a bucket that nobody but this backend reads (ADR 0017). What only
 * staff may see has no address here.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const file = req.params.file ?? ""
  if (file.startsWith(private_mark)) throw nothing_here()
  if (env.objects === null) await sendFromDisk(file, res)
  else await sendFromBucket(file, req, res)
}

async function sendFromDisk(file: string, res: MedusaResponse): Promise<void> {
  const options = { root: env.files_dir, dotfiles: "deny" as const, maxAge: "1d", headers }
  await new Promise<void>((sent, failed) => {
    res.sendFile(file, options, (error?: Error) =>
      error === undefined || res.headersSent ? sent() : failed(nothing_here()),
    )
  })
}

const types = new Map(Object.entries(extensions).map(([type, ending]) => [`.${ending}`, type]))

async function sendFromBucket(
  file: string,
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const type = types.get(path.extname(file))
  // A name with a folder in it is none that staff's uploads get.
  if (type === undefined || file.includes("/")) throw nothing_here()
  const bytes = await req.scope
    .resolve(Modules.FILE)
    .getDownloadStream(file)
    .catch((error: unknown) => {
      throw isMissing(error) ? nothing_here() : error
    })
  res.set(headers).set("cache-control", `public, max-age=${day_seconds}`).type(type)
  // Whoever goes away in the middle has no use for an answer, and the bucket is not to blame.
  await pipeline(bytes, res).catch((error: unknown) => {
    if (!res.headersSent) throw error
  })
}
