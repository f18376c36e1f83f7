import { createHash } from "node:crypto"

// Crockford's alphabet: no I, L, O or U, so that a reference survives being read aloud or copied by hand.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/**
 * The reference a buyer writes on the transfer, such as `CIAP-7K3F-9QX2`.
 *
 * It is a pure function of the payment session, so a repeated call, a retry or a second tab shows the same one.
 *
 * @param session_id the payment session's id
 */
export function transferReference(session_id: string): string {
  const digest = createHash("sha256").update(`transfer:${session_id}`).digest()
  const letters = [...digest.subarray(0, 8)].map((byte) => alphabet[byte % 32]).join("")
  return `CIAP-${letters.slice(0, 4)}-${letters.slice(4)}`
}
