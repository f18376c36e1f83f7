import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { extensions, isMissing, kindOf, private_mark, redrawn } from "../../lib/kept-file"
import { problem } from "../../lib/problem"
import { payoutService } from "./service"

const size_max = 5 * 1024 * 1024

const sha256Of = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")

/**
 * Keeps the proof of a payment where only staff get at it. A picture is drawn anew, without the place where it was taken;
 * a PDF is kept as it is.
 *
 * @returns its id and the SHA-256 of the bytes that are kept
 * @throws INVALID_REQUEST for a file that is too large or not what it says it is
 */
export async function keepReceipt(
  container: MedusaContainer,
  { payout_id, mime_type, content }: { payout_id: string; mime_type: string; content: string },
): Promise<{ id: string; sha256: string }> {
  const given = Buffer.from(content, "base64")
  if (given.length > size_max || kindOf(given) !== mime_type)
    throw problem(
      "INVALID_REQUEST",
      "The receipt is larger than 5 MB, or not the picture or PDF it says it is. Nothing was changed; choose another file.",
    )
  const bytes = mime_type === "application/pdf" ? given : (await redrawn(given)).bytes
  const sha256 = sha256Of(bytes)
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `${private_mark}receipt-${payout_id}-${sha256.slice(0, 12)}`,
    mimeType: mime_type,
    content: bytes.toString("base64"),
    access: "private",
  })
  return { id: file.id, sha256 }
}

/**
 * The receipt that proves a payout, as it was kept.
 *
 * @throws NOT_FOUND for a payout that is not on record or has no receipt; STORED_FILE_DIFFERS where the file is gone or is
 *   not the one whose hash was kept
 */
export async function receiptOf(
  container: MedusaContainer,
  payout_id: string,
): Promise<{ name: string; mime_type: string; bytes: Buffer }> {
  const [payout] = await payoutService(container).payoutsById([payout_id])
  if (payout?.proof_kind !== "receipt" || payout.proof_id === null)
    throw problem("NOT_FOUND", "No receipt of such a payout is on record.")
  const bytes = await container
    .resolve(Modules.FILE)
    .getAsBuffer(payout.proof_id)
    .catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
  const mime_type = bytes === null ? null : kindOf(bytes)
  // Receipts that were kept before there were hashes are known by nothing else than their payout.
  const known = payout.proof_sha256 === null || (bytes && sha256Of(bytes)) === payout.proof_sha256
  if (bytes === null || mime_type === null || !known)
    throw problem(
      "STORED_FILE_DIFFERS",
      `The receipt of payout ${payout.reference} is not stored as it was put up: it is gone, or was changed. The payout and the books are untouched; bring the file back from a backup (SHA-256 ${payout.proof_sha256 ?? "not kept"}).`,
    )
  return { name: `${payout.reference}.${extensions[mime_type]}`, mime_type, bytes }
}
