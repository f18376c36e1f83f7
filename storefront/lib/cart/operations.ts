import type { Market } from "@ciap/contract"
import { askStore } from "@/lib/store/client"
import { StoreProblem } from "@/lib/store/problem"
import { read } from "@/lib/store/read"
import { lineDeletedAnswer } from "@/lib/store/shapes"
import { askCart, cartIn, cartPath, kept, query } from "./ask-cart"
import { type Cart, cartOf } from "./cart"
import { confirmOrder } from "./orders"
import { type CartRecord, type KeptLine, recallCart } from "./record"
import { regionOf } from "./regions"

/** Medusa's names of our languages; English is its base text. */
const locales = { es: "es-PE", en: "en-US", fr: "fr-FR" } as const

/** Makes a cart with the region and country of the market, so that taxes are right from the first line. */
export async function createCart(market: Market, items: readonly KeptLine[]): Promise<Cart> {
  const region = await regionOf(market.country)
  const answer = await askStore("/store/carts", {
    method: "POST",
    query,
    body: {
      region_id: region.id,
      locale: locales[market.language],
      shipping_address: { country_code: market.country },
      items: items.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
    },
  })
  return kept(cartIn(answer), market.code)
}

/** @throws StoreProblem CART_GONE, UNREACHABLE */
export const fetchCart = (record: CartRecord): Promise<Cart> =>
  askCart(record, () => askStore(cartPath(record.cart_id), { query }))

/**
 * Carries the cart into another market: region, country and language; prices and taxes follow. What was typed
 * as an address stays in the checkout's draft.
 *
 * @throws StoreProblem INVALID_REQUEST when a line has no price there; its detail names the variants
 */
export async function moveCart(record: CartRecord, market: Market): Promise<Cart> {
  const locale = locales[market.language]
  const sameCountry = record.market.endsWith(`-${market.country}`)
  // The same country in another language keeps region and address.
  const body = sameCountry
    ? { locale }
    : {
        locale,
        region_id: (await regionOf(market.country)).id,
        shipping_address: { country_code: market.country },
      }
  return askCart({ ...record, market: market.code }, () =>
    askStore(cartPath(record.cart_id), { method: "POST", query, body }),
  )
}

type Piece = { readonly variant_id: string; readonly handle: string; readonly quantity: number }

/** The cart in the market, wherever it comes from; a line that has no price there keeps it where it was. */
async function inMarket(record: CartRecord, market: Market): Promise<void> {
  if (record.market === market.code) return
  try {
    await moveCart(record, market)
  } catch (error) {
    if (!(error instanceof StoreProblem) || error.key !== "INVALID_REQUEST") throw error
    if ((await fetchCart(record)).ordered) throw error
    throw new StoreProblem("NOT_SOLD_HERE", error.status, error.detail)
  }
}

/** Lines with one more piece; of one that is there already there are more. */
function withPiece(lines: readonly KeptLine[], piece: Piece): KeptLine[] {
  const same = lines.find(({ variant_id }) => variant_id === piece.variant_id)
  const others = lines.filter((line) => line !== same)
  return [...others, { ...piece, quantity: piece.quantity + (same?.quantity ?? 0) }]
}

/**
 * Puts a piece into the cart, making or moving the cart first where needed. A cart that is gone or was already
 * ordered is replaced by a new one.
 *
 * @throws StoreProblem NOT_SOLD_HERE, OUT_OF_STOCK, UNREACHABLE; the cart is as it was then
 */
export async function addPiece(market: Market, piece: Piece): Promise<Cart> {
  const record = recallCart()
  if (record === null) return createCart(market, [piece])
  try {
    await inMarket(record, market)
    return await addLine({ ...record, market: market.code }, piece)
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error
    if (error.key === "CART_GONE") return createCart(market, withPiece(record.lines, piece))
    if (error.key !== "INVALID_REQUEST" || !(await fetchCart(record)).ordered) throw error
    // Whoever ordered it may have closed the page before the link arrived; here it is kept.
    await confirmOrder(record.cart_id)
    return createCart(market, [piece])
  }
}

export const addLine = (
  record: CartRecord,
  { variant_id, quantity }: Pick<KeptLine, "variant_id" | "quantity">,
): Promise<Cart> =>
  askCart(record, () =>
    askStore(`${cartPath(record.cart_id)}/line-items`, {
      method: "POST",
      query,
      body: { variant_id, quantity },
    }),
  )

/** Sets how many of a line are wanted; asking twice changes nothing. */
export const setQuantity = (record: CartRecord, line_id: string, quantity: number): Promise<Cart> =>
  askCart(record, () =>
    askStore(`${cartPath(record.cart_id)}/line-items/${encodeURIComponent(line_id)}`, {
      method: "POST",
      query,
      body: { quantity },
    }),
  )

export async function removeLine(record: CartRecord, line_id: string): Promise<Cart> {
  const answer = await askStore(
    `${cartPath(record.cart_id)}/line-items/${encodeURIComponent(line_id)}`,
    { method: "DELETE", query },
  )
  return kept(cartOf(read(lineDeletedAnswer, answer).parent), record.market)
}

/** @throws StoreProblem GROUP_PART_REACHED, CODE_UNKNOWN */
export async function applyCode(record: CartRecord, code: string): Promise<Cart> {
  try {
    return await askCart(record, () =>
      askStore(`${cartPath(record.cart_id)}/promotions`, {
        method: "POST",
        query,
        body: { promo_codes: [code] },
      }),
    )
  } catch (error) {
    // Medusa has no code of its own for this: the only thing sent is the promotion code.
    if (error instanceof StoreProblem && error.key === "INVALID_REQUEST")
      throw new StoreProblem("CODE_UNKNOWN", error.status, error.detail)
    throw error
  }
}

export const removeCode = (record: CartRecord, code: string): Promise<Cart> =>
  askCart(record, () =>
    askStore(`${cartPath(record.cart_id)}/promotions`, {
      method: "DELETE",
      query,
      body: { promo_codes: [code] },
    }),
  )
