import { StoreProblem } from "@/lib/store/problem"
import { read } from "@/lib/store/read"
import { cart_fields, cartAnswer } from "@/lib/store/shapes"
import { type Cart, cartOf } from "./cart"
import { type CartRecord, keepCart } from "./record"

/** Query of every request that answers a cart. */
export const query = { fields: cart_fields }

export const cartPath = (cart_id: string): string => `/store/carts/${encodeURIComponent(cart_id)}`

/** Keeps what the server said, so that the next page can count the cart without asking. */
export function kept(cart: Cart, market: string): Cart {
  keepCart({
    cart_id: cart.id,
    market,
    lines: cart.lines.map(({ variant_id, handle, quantity }) => ({ variant_id, handle, quantity })),
  })
  return cart
}

export const cartIn = (answer: unknown): Cart => cartOf(read(cartAnswer, answer).cart)

/**
 * Asks something that answers a cart, and keeps the answer.
 *
 * @throws StoreProblem CART_GONE where the cart is not on the server any more
 */
export async function askCart(record: CartRecord, ask: () => Promise<unknown>): Promise<Cart> {
  try {
    return kept(cartIn(await ask()), record.market)
  } catch (error) {
    if (error instanceof StoreProblem && error.key === "NOT_FOUND")
      throw new StoreProblem("CART_GONE", error.status, error.detail)
    throw error
  }
}
