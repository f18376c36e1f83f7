import "server-only"
import { type Language, OrderReturnedAnswer } from "@ciap/contract"
import { cache } from "react"
import { ask } from "./request"

const token_form = /^([\w-]{4,200})\.[\w-]{20,200}$/
const order_id_form = /^order_\w{1,60}$/

/** The order a signed link names; null for what cannot be such a link. Only the backend knows whether it is genuine. */
export function orderIdOf(token: string): string | null {
  const name = token_form.exec(token)?.[1]
  if (name === undefined) return null
  const order_id = Buffer.from(name, "base64url").toString("utf8")
  return order_id_form.test(order_id) ? order_id : null
}

/**
 * The order of a signed link as it stands now, with what it returned to which group. Never cached: payment and
 * ledger change it at any moment.
 *
 * @returns null for a link that opens nothing
 */
export const orderOf = cache(async (token: string, language: Language) => {
  const order_id = orderIdOf(token)
  if (order_id === null) return null
  const answer = await ask(`/store/orders/${order_id}/returned`, {
    schema: OrderReturnedAnswer,
    tags: [],
    query: { token, language },
  })
  return answer?.order ?? null
})
