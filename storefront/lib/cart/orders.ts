import type { OrderAccessAnswer } from "@ciap/contract"
import { kept } from "@/lib/browser/kept"
import { askStore } from "@/lib/store/client"
import { list, number, object, read, text } from "@/lib/store/read"
import { forgetCart, recallCart } from "./record"

const orders_kept_max = 10

const placedOrder = object({ token: text, display_id: number })

/** The signed link of an order, and its number. */
export type PlacedOrder = OrderAccessAnswer

const orders = kept<readonly PlacedOrder[]>("ciap.orders", (value) =>
  read(list(placedOrder), value),
)

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
  const placed = read(placedOrder, answer)
  const others = (orders.recall() ?? []).filter(({ token }) => token !== placed.token)
  orders.keep([placed, ...others].slice(0, orders_kept_max))
  if (recallCart()?.cart_id === cart_id) forgetCart()
  return placed
}
