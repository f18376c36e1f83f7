import type { Market } from "@ciap/contract"
import { loadCart } from "@/lib/cart/load"
import type { PlacedOrder } from "@/lib/cart/orders"
import { recallCart } from "@/lib/cart/record"
import { placeOrder } from "../place-order"
import { paymentState } from "./payments"

/**
 * What a buyer who comes back from her bank is told.
 *
 * - `ordered`: the payment has come and the order is placed.
 * - `unpaid`: the checkout says why and goes on.
 * - `processing`: the bank has not said yes yet; the order places itself when it does.
 * - `changed`: the payment has come, for a cart that is another one by now; it goes back.
 * - `elsewhere`: this browser has no such cart; `paid` says whether the payment has come.
 */
export type Return =
  | { readonly kind: "ordered"; readonly order: PlacedOrder }
  | { readonly kind: "unpaid" }
  | { readonly kind: "processing" }
  | { readonly kind: "changed" }
  | { readonly kind: "elsewhere"; readonly paid: boolean }

const isPaid = async (client_secret: string | null): Promise<boolean> =>
  client_secret !== null && (await paymentState(client_secret)).kind === "paid"

/**
 * Finishes what the buyer left for her bank. Safe to call again: a payment is never made here, and a cart makes one order.
 *
 * @param client_secret of the payment that the address names
 * @throws StoreProblem UNREACHABLE and others; nothing is lost then
 */
export async function comeBack(market: Market, client_secret: string | null): Promise<Return> {
  const { found } = await loadCart(market)
  const record = recallCart()
  if (found.kind === "ordered") return { kind: "ordered", order: found.order }
  if (found.kind === "none" || record === null)
    return { kind: "elsewhere", paid: await isPaid(client_secret) }
  const mine = found.cart.payment?.client_secret ?? null
  if (client_secret !== null && client_secret !== mine)
    return { kind: (await isPaid(client_secret)) ? "changed" : "unpaid" }
  if (mine === null) return { kind: "unpaid" }
  const state = await paymentState(mine)
  if (state.kind === "paid") return { kind: "ordered", order: await placeOrder(record, found.cart) }
  return { kind: state.kind === "processing" ? "processing" : "unpaid" }
}
