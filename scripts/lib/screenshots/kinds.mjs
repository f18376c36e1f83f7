import { ask, readyCart } from "../buyer.mjs"

/**
 * A kind of page: where it is, and what the browser keeps before it opens.
 *
 * @typedef {object} Kind
 * @property {string} name
 * @property {string} path behind the market
 * @property {Record<string, unknown>} [kept] names and values of the browser's storage
 */

/** What a buyer of each market types with one slip, and what nobody sells. */
const slips = { "es-pe": "chompita", "en-gb": "sweatr", "fr-be": "echarpe" }
const nowhere = "zeppelin"

/**
 * Every kind of page of one market, with a cart and a placed order made for the purpose.
 *
 * @param {import("../buyer.mjs").Shop} shop
 * @param {"es-pe" | "en-gb" | "fr-be"} market
 * @returns {Promise<Kind[]>}
 */
export async function kindsOf(shop, market) {
  const cart = await readyCart(shop, market, 3)
  const kept = { "ciap.cart": { cart_id: cart.id, market, lines: cart.lines } }
  const bought = await readyCart(shop, market, 2)
  await ask(shop, `/store/carts/${bought.id}/complete`, {})
  const { token } = await ask(shop, "/store/orders/access", { cart_id: bought.id })
  const { products } = await ask(shop, `/store/catalogue?market=${market}&limit=1`)
  const handle = products[0]?.handle ?? ""
  return [
    { name: "home", path: "" },
    { name: "catalogue", path: "/catalogue" },
    { name: "catalogue-line", path: "/catalogue/craft/textiles" },
    { name: "search", path: `/search?q=${slips[market]}` },
    { name: "search-nothing", path: `/search?q=${nowhere}` },
    { name: "product", path: `/products/${handle}` },
    { name: "groups", path: "/groups" },
    { name: "group", path: "/groups/sur-andino" },
    { name: "prices", path: "/prices" },
    { name: "returned", path: "/returned" },
    { name: "cart", path: "/cart", kept },
    { name: "cart-empty", path: "/cart" },
    { name: "checkout", path: "/checkout", kept },
    { name: "order", path: `/order/${token}` },
    { name: "help", path: "/help" },
    { name: "legal", path: "/legal/returns" },
    { name: "design", path: "/design" },
    { name: "not-found", path: "/nowhere" },
  ]
}
