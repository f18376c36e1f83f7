import type { Market } from "@ciap/contract"
import { asProblem, type StoreProblem } from "@/lib/store/problem"
import type { Cart } from "./cart"
import { type Documents, documentsOf } from "./documents"
import { addLine, createCart, fetchCart, moveCart } from "./operations"
import { confirmOrder, type PlacedOrder } from "./orders"
import { type CartRecord, type KeptLine, recallCart } from "./record"

/** What a page finds when it opens the cart. */
export type Found =
  | { readonly kind: "none" }
  /** `lost` are pieces that could not be put back into a cart the server no longer had. */
  | { readonly kind: "ready"; readonly cart: Cart; readonly lost: readonly KeptLine[] }
  /** The cart as it was, and the lines that are not sold in the market the buyer has changed to. */
  | { readonly kind: "unsold"; readonly cart: Cart; readonly unsold: readonly string[] }
  /** The order of this cart was already placed. */
  | { readonly kind: "ordered"; readonly order: PlacedOrder }

/** Fills a new cart with what the old one held. What is no longer sold is named, not dropped in silence. */
async function restore(market: Market, lines: readonly KeptLine[]): Promise<Found> {
  if (lines.length === 0) return { kind: "none" }
  try {
    return { kind: "ready", cart: await createCart(market, lines), lost: [] }
  } catch (error) {
    if (asProblem(error).key === "UNREACHABLE") throw error
  }
  let cart = await createCart(market, [])
  const lost: KeptLine[] = []
  for (const line of lines) {
    try {
      cart = await addLine({ cart_id: cart.id, market: market.code, lines: [] }, line)
    } catch (error) {
      if (asProblem(error).key === "UNREACHABLE") throw error
      lost.push(line)
    }
  }
  return { kind: "ready", cart, lost }
}

/** Medusa refuses a move as a whole and names the variants it has no price for. */
function unsoldLines(cart: Cart, refusal: StoreProblem): string[] {
  const named = new Set(refusal.detail.match(/\bvariant_\w+/g))
  return cart.lines.filter((line) => named.has(line.variant_id)).map((line) => line.id)
}

async function openCart(record: CartRecord, market: Market): Promise<Found> {
  const refused: StoreProblem[] = []
  let cart: Cart
  try {
    if (record.market === market.code) cart = await fetchCart(record)
    else
      cart = await moveCart(record, market).catch((error: unknown) => {
        const problem = asProblem(error)
        if (problem.key !== "INVALID_REQUEST") throw problem
        refused.push(problem)
        return fetchCart(record)
      })
  } catch (error) {
    if (asProblem(error).key === "CART_GONE") return restore(market, record.lines)
    throw error
  }
  if (cart.ordered) return { kind: "ordered", order: await confirmOrder(cart.id) }
  const [refusal] = refused
  if (refusal === undefined) return { kind: "ready", cart, lost: [] }
  const unsold = unsoldLines(cart, refusal)
  if (unsold.length === 0) throw refusal
  return { kind: "unsold", cart, unsold }
}

/**
 * Opens the cart of this browser for a market, with the documents of its pieces.
 *
 * A cart of another market is carried over first. The documents are asked for at the same time, because the
 * record already says which pieces there are.
 *
 * @throws StoreProblem UNREACHABLE and others; nothing is lost then
 */
export async function loadCart(market: Market): Promise<{ found: Found; documents: Documents }> {
  const record = recallCart()
  if (record === null) return { found: { kind: "none" }, documents: new Map() }
  const handles = record.lines.flatMap(({ handle }) => (handle === null ? [] : [handle]))
  const [found, documents] = await Promise.all([
    openCart(record, market),
    documentsOf(market.code, handles),
  ])
  if (!("cart" in found)) return { found, documents }
  const missing = found.cart.lines.flatMap(({ handle }) =>
    handle === null || documents.has(handle) ? [] : [handle],
  )
  const more = await documentsOf(market.code, missing)
  return { found, documents: new Map([...documents, ...more]) }
}
