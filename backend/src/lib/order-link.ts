import { createHmac, timingSafeEqual } from "node:crypto"
import { secret } from "./env"

const sign = (order_id: string): string =>
  createHmac("sha256", secret("link")).update(`order:${order_id}`).digest("base64url")

/**
 * The token of an order's signed link. Whoever holds it may read that order's page and nothing else.
 *
 * It has no expiry: a buyer keeps the link for years. Changing `CIAP_LINK_SECRET` withdraws every link at once.
 */
export function orderToken(order_id: string): string {
  return `${Buffer.from(order_id).toString("base64url")}.${sign(order_id)}`
}

/** The order a token stands for; null when it was not signed by us. Compares in constant time. */
export function orderOfToken(token: string): string | null {
  const [name = "", signature = "", ...rest] = token.split(".")
  if (name === "" || rest.length > 0) return null
  const order_id = Buffer.from(name, "base64url").toString("utf8")
  const expected = Buffer.from(sign(order_id))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected) ? order_id : null
}
