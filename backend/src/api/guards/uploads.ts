import { randomUUID } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { extensions, redrawn } from "../../lib/kept-file"
import { problem } from "../../lib/problem"

/** Medusa reads a whole upload into memory; ten photographs of a telephone are about this much. */
const upload_bytes_max = 40 * 1024 * 1024

const presigned = /\/presigned-urls\/?$/i

type Uploaded = { buffer: Buffer; mimetype: string; originalname: string; size: number }

/**
 * Refuses files of staff before they are read: more than a machine should hold at once, or of a length that nobody tells.
 * An address to write to a bucket past this house is not given, because nobody would look at what is put there.
 */
export function guardUploadSize(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (presigned.test(`${req.baseUrl}${req.path}`)) return next(throughTheDesk())
  const carries_files = /^multipart\//i.test(req.get("content-type") ?? "")
  if (!carries_files) return next()
  const length = Number(req.get("content-length"))
  next(length > 0 && length <= upload_bytes_max ? undefined : tooLarge())
}

/**
 * What staff put up is shown to everybody from an address of ours: it is a picture by its bytes, is drawn anew without the
 * place where it was taken, and gets a name that says nothing. Runs after Medusa has read the files.
 */
export async function redrawUploads(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { files } = req as { files?: Uploaded[] }
  // One after the other: each may need the memory of sixty-four million pixels.
  for (const file of files ?? []) {
    const { bytes, mime_type } = await redrawn(file.buffer)
    file.buffer = bytes
    file.size = bytes.length
    file.mimetype = mime_type
    file.originalname = `${randomUUID()}.${extensions[mime_type]}`
  }
  next()
}

const tooLarge = () =>
  problem(
    "INVALID_REQUEST",
    "These files are larger than 40 MB together. Nothing was kept; please put up fewer at once.",
  )

const throughTheDesk = () =>
  problem(
    "NOT_FOUND",
    "Files are put up through the desk, which looks at them first. Nothing was kept; please choose the file there.",
  )
