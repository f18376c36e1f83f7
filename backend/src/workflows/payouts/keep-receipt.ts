import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { kindOf, redrawn } from "../../lib/kept-file"
import { problem } from "../../lib/problem"

const size_max = 5 * 1024 * 1024

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
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `receipt-${payout_id}-${sha256.slice(0, 12)}`,
    mimeType: mime_type,
    content: bytes.toString("base64"),
    access: "private",
  })
  return { id: file.id, sha256 }
}
