import { cartPath } from "@/lib/cart/ask-cart"
import type { Cart } from "@/lib/cart/cart"
import { fetchCart } from "@/lib/cart/operations"
import { confirmOrder, type PlacedOrder } from "@/lib/cart/orders"
import type { CartRecord } from "@/lib/cart/record"
import { askStore } from "@/lib/store/client"
import { asProblem, StoreProblem } from "@/lib/store/problem"
import { maybe, object, oneOf, read, text } from "@/lib/store/read"

const completionAnswer = object({
  type: oneOf("order", "cart"),
  error: maybe(object({ message: text })),
})

const tries_max = 8
const pause_ms = 1500

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** True when the buyer would pay for the same things the same amount. */
function sameAsShown(now: Cart, shown: Cart): boolean {
  const facts = (cart: Cart) =>
    JSON.stringify([
      cart.totals.total,
      cart.lines.map(({ variant_id, quantity }) => [variant_id, quantity]),
      cart.shipping?.option_id,
      cart.payment,
    ])
  return facts(now) === facts(shown)
}

/** Completes the cart. While another request does so, it waits for that one's order instead of making a second. */
async function complete(cart_id: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = read(
        completionAnswer,
        await askStore(`${cartPath(cart_id)}/complete`, { method: "POST" }),
      )
      if (answer.type === "order") return
      throw new StoreProblem("PAYMENT_REFUSED", 200, answer.error?.message ?? "")
    } catch (error) {
      if (asProblem(error).key !== "CONFLICT" || tried >= tries_max) throw error
    }
    await pause(pause_ms)
  }
}

/**
 * Orders what the buyer has just seen, once. Safe to call again after any failure: a cart makes one order, and the
 * cart is forgotten only when the order's link has arrived.
 *
 * @param shown the cart as the review showed it
 * @param pay pays the cart before it is ordered, where the buyer pays here; what it throws is thrown on, and nothing
 *   was ordered then
 * @throws StoreProblem TOTAL_CHANGED when the cart is another one by now; nothing was paid or ordered then
 */
export async function placeOrder(
  record: CartRecord,
  shown: Cart,
  pay?: () => Promise<void>,
): Promise<PlacedOrder> {
  const now = await fetchCart(record)
  if (!now.ordered) {
    if (!sameAsShown(now, shown))
      throw new StoreProblem("TOTAL_CHANGED", 0, "The cart differs from the one under review.")
    await pay?.()
    await complete(now.id)
  }
  return confirmOrder(now.id)
}
