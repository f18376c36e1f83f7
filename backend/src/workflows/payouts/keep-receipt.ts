import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"

const size_max = 5 * 1024 * 1024

/** How a file of each kind begins; a name or a header says nothing. */
const beginnings: Record<string, (bytes: Buffer) => boolean> = {
  "application/pdf": (bytes) => bytes.subarray(0, 5).toString("latin1") === "%PDF-",
  "image/jpeg": (bytes) => bytes.subarray(0, 3).toString("hex") === "ffd8ff",
  "image/png": (bytes) => bytes.subarray(0, 8).toString("hex") === "89504e470d0a1a0a",
  "image/webp": (bytes) =>
    bytes.subarray(0, 4).toString("latin1") === "RIFF" &&
    bytes.subarray(8, 12).toString("latin1") === "WEBP",
}

/**
 * Keeps the proof of a payment where only staff get at it.
 *
 * @returns its id and the SHA-256 of its bytes
 * @throws INVALID_REQUEST for a file that is too large or not what it says it is
 */
export async function keepReceipt(
  container: MedusaContainer,
  { payout_id, mime_type, content }: { payout_id: string; mime_type: string; content: string },
): Promise<{ id: string; sha256: string }> {
  const bytes = Buffer.from(content, "base64")
  if (bytes.length > size_max || !beginnings[mime_type]?.(bytes))
    throw problem(
      "INVALID_REQUEST",
      "The receipt is larger than 5 MB, or not the picture or PDF it says it is. Nothing was changed; choose another file.",
    )
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `receipt-${payout_id}-${sha256.slice(0, 12)}`,
    mimeType: mime_type,
    content: bytes.toString("base64"),
    access: "private",
  })
  return { id: file.id, sha256 }
}
