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
 * @property {{ id: string, countries: { iso_2: string }[] }[]} regions
 * @property {{ handle: string, availability: { in_stock: number } }[]} products
 * @property {{ variants: { id: string, in_stock: number }[] }} product
 * @property {{ id: string }} cart
 * @property {{ id: string }[]} shipping_options
 * @property {{ id: string }} payment_collection
 * @property {string} token of a placed order's link
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

/** In which language Medusa keeps the words of a cart. */
const locales = { es: "es-PE", en: "en-US", fr: "fr-FR" }

/** Where a buyer of each market lives; a market is its language and its country. */
const addresses = {
  be: { address_1: "Rue de la Démonstration 1", city: "Namur", postal_code: "5000" },
  gb: { address_1: "1 Demonstration Street", city: "Leeds", postal_code: "LS1 1AA" },
  pe: {
    address_1: "Jirón de la Demostración 1",
    city: "Lima",
    postal_code: "15001",
    province: "Lima",
  },
}

/**
 * Fills a cart in a market and gets it ready, so that only completing it is left.
 *
 * @param {Shop} shop
 * @param {`${string}-${keyof typeof addresses}`} [market]
 * @param {number} [pieces] different pieces, one of each
 * @returns {Promise<{ id: string, lines: { variant_id: string, handle: string, quantity: number }[] }>}
 */
export async function readyCart(shop, market = "en-be", pieces = 1) {
  const country = /** @type {keyof typeof addresses} */ (market.split("-")[1])
  const { regions } = await ask(shop, "/store/regions")
  const region = regions.find((r) => r.countries.some(({ iso_2 }) => iso_2 === country))
  const address = {
    first_name: "Demo",
    last_name: "CIAP",
    country_code: country,
    ...addresses[country],
  }
  const { cart } = await ask(shop, "/store/carts", {
    region_id: region?.id,
    locale: locales[/** @type {keyof typeof locales} */ (market.split("-")[0])],
    // One address each: Medusa makes a customer of it, and two carts at once would make it twice.
    email: `${randomUUID().slice(0, 8)}@demo.example`,
    shipping_address: address,
    billing_address: address,
  })
  const lines = await plentiful(shop, market, pieces)
  for (const { variant_id, quantity } of lines) {
    await ask(shop, `/store/carts/${cart.id}/line-items`, { variant_id, quantity })
  }
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
  return { id: cart.id, lines }
}

/**
 * The pieces of which there are most, so that a run does not sell them out.
 *
 * @param {Shop} shop
 * @param {string} market
 * @param {number} pieces
 */
async function plentiful(shop, market, pieces) {
  const { products } = await ask(shop, `/store/catalogue?market=${market}&available=now&limit=200`)
  const most = products.sort((a, b) => b.availability.in_stock - a.availability.in_stock)
  return Promise.all(
    most.slice(0, pieces).map(async ({ handle }) => {
      const { product } = await ask(shop, `/store/catalogue/${handle}?market=${market}`)
      const [variant] = product.variants.sort((a, b) => b.in_stock - a.in_stock)
      return { variant_id: variant?.id ?? "", handle, quantity: 1 }
    }),
  )
}
