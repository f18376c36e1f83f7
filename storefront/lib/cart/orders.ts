import type { OrderAccessAnswer } from "@ciap/contract"
import * as z from "zod/mini"
import { kept } from "@/lib/browser/kept"
import { askStore } from "@/lib/store/client"
import { read } from "@/lib/store/shapes"
import { forgetCart, recallCart } from "./record"

const orders_kept_max = 10

const PlacedOrder = z.object({ token: z.string(), display_id: z.number() })

/** The signed link of an order, and its number. */
export type PlacedOrder = OrderAccessAnswer

const orders = kept<readonly PlacedOrder[]>("ciap.orders", (value) => {
  const parsed = z.array(PlacedOrder).safeParse(value)
  return parsed.success ? parsed.data : null
})

/** Orders placed in this browser, newest first: a guest who closes the page finds the way back to each. */
export const recallOrders = orders.recall

/** Forgets the orders' links; the orders themselves stay. */
export const forgetOrders = orders.forget

/**
 * Exchanges a completed cart for the link of its order, and only then forgets the cart. Asking again gives the
 * same link.
 *
 * @throws StoreProblem NOT_FOUND while no order was placed with the cart
 */
export async function confirmOrder(cart_id: string): Promise<PlacedOrder> {
  const answer = await askStore("/store/orders/access", { method: "POST", body: { cart_id } })
  const placed = read(PlacedOrder, answer)
  const others = (orders.recall() ?? []).filter(({ token }) => token !== placed.token)
  orders.keep([placed, ...others].slice(0, orders_kept_max))
  if (recallCart()?.cart_id === cart_id) forgetCart()
  return placed
}
