// A buyer without a browser: fills a cart and gets it ready, so that completing it can be timed alone.
import { randomUUID } from "node:crypto"

/**
 * @typedef {object} Shop
 * @property {string} backend_url
 * @property {string} publishable_key
 */

/**
 * What the routes asked here answer; each call reads its own part.
 *
 * @typedef {object} Answers
 * @property {{ id: string, currency_code: string }[]} regions
 * @property {{ handle: string, availability: { in_stock: number } }[]} products
 * @property {{ variants: { id: string }[] }} product
 * @property {{ id: string }} cart
 * @property {{ id: string }[]} shipping_options
 * @property {{ id: string }} payment_collection
 */

/**
 * @param {Shop} shop
 * @param {string} path
 * @param {object} [body] GET without one
 * @returns {Promise<Answers>}
 */
export async function ask({ backend_url, publishable_key }, path, body) {
  const answer = await fetch(`${backend_url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "x-publishable-api-key": publishable_key, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return /** @type {Promise<Answers>} */ (answer.json())
}

/**
 * @param {Shop} shop
 * @returns {Promise<string>} id of a cart that only needs completing
 */
export async function readyCart(shop) {
  const { regions } = await ask(shop, "/store/regions")
  const region = regions.find((r) => r.currency_code === "eur")
  const { products } = await ask(shop, "/store/catalogue?market=en-be&available=now&limit=50")
  const piece = products.find((p) => p.availability.in_stock > 20)
  const { product } = await ask(shop, `/store/catalogue/${piece?.handle}?market=en-be`)
  const address = {
    first_name: "Bench",
    last_name: "Mark",
    address_1: "Rue de la Mesure 1",
    city: "Namur",
    postal_code: "5000",
    country_code: "be",
  }
  const { cart } = await ask(shop, "/store/carts", {
    region_id: region?.id,
    // One address each: Medusa makes a customer of it, and two carts at once would make it twice.
    email: `bench-${randomUUID()}@demo.example`,
    shipping_address: address,
    billing_address: address,
  })
  await ask(shop, `/store/carts/${cart.id}/line-items`, {
    variant_id: product.variants[0]?.id,
    quantity: 1,
  })
  const { shipping_options } = await ask(shop, `/store/shipping-options?cart_id=${cart.id}`)
  await ask(shop, `/store/carts/${cart.id}/shipping-methods`, {
    option_id: shipping_options[0]?.id,
  })
  const { payment_collection } = await ask(shop, "/store/payment-collections", {
    cart_id: cart.id,
  })
  await ask(shop, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_transfer_bank",
  })
  return cart.id
}
