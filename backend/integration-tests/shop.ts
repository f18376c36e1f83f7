import { booksBegin } from "@ciap/demo-data"
import { addDays } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { env, secret } from "../src/lib/env"
import { isSeeded, seedDemonstration } from "../src/seed"
import { offerWaysToPay } from "../src/seed/regions"
import { lastBookDay, settingsOfEnvironment } from "../src/seed/settings"

// Answers of many routes in many shapes: where the shape matters a test parses it by its contract schema.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one place where these tests accept any answer
type Body = any
type Answer = { status: number; data: Body }

/** The HTTP client of Medusa's test runner, as far as these tests use it. */
export type Api = {
  get: (url: string, config?: object) => Promise<Answer>
  post: (url: string, body?: object, config?: object) => Promise<Answer>
  delete: (url: string, config?: object) => Promise<Answer>
}

export type Shop = {
  readonly store: { headers: Record<string, string> }
  /** An administrator who has just entered a code of the second factor, however long a suite takes. */
  readonly staff: { headers: Record<string, string> }
  readonly region: (currency_code: string) => string
  readonly variantOf: (external_id: string) => Promise<{ id: string; product_id: string }>
}

/** Answers instead of throwing, so that a refusal can be looked at. */
export const answered = async (call: Promise<Answer>): Promise<Answer> =>
  call.catch((error: { response?: Answer }) => {
    if (error.response) return error.response
    throw error
  })

/** Filling the world takes a while on a busy machine; a suite's `beforeAll` waits this long. */
export const opening_ms = 400_000

/**
 * Fills an empty database with the demonstration's world. Its prices stand since before its year of books, so that suites
 * can sell on days that are over: a price explains only what is sold after it was published.
 */
export async function fillShop(container: MedusaContainer): Promise<void> {
  const settings = settingsOfEnvironment()
  const prices_from = addDays(booksBegin(lastBookDay(settings.on)), -1)
  await seedDemonstration(container, { ...settings, prices_from })
  await container.resolve(Modules.SEARCH).reindex({ index: "product" })
}

/**
 * Fills the demonstration's world where that has not been done, and signs staff in. Call it in a suite's `beforeAll`.
 * A copied world knows only the ways to pay of the process that filled it; these follow the suite's own settings.
 */
export async function openShop(container: MedusaContainer, api: Api): Promise<Shop> {
  if (await isSeeded(container)) await offerWaysToPay(container)
  else await fillShop(container)
  return await enterShop(container, api)
}

/**
 * The token that somebody would have who entered a code of the second factor at that moment. What the code itself is worth
 * is tested in `http/access/second-factor.spec.ts`.
 */
export function withCode(token: string, at: Date = new Date()): string {
  const { exp: _, ...payload } = JSON.parse(
    Buffer.from(token.split(".")[1] ?? "", "base64url").toString(),
  )
  const proof = { mfa_enabled: true, mfa_challenge_completed_at: at.toISOString() }
  return generateJwtToken({ ...payload, ...proof }, { secret: secret("jwt"), expiresIn: "1d" })
}

/**
 * Looks around in a world that is there already. The server's own clock is stopped: a sweep that starts by itself, at
 * whatever minute a test happens to run, would mend what the test has just broken. Tests call the jobs themselves.
 */
export async function enterShop(container: MedusaContainer, api: Api): Promise<Shop> {
  await new WorkflowScheduler().clear()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: keys }, { data: regions }] = await Promise.all([
    query.graph({ entity: "api_key", fields: ["token"], filters: { type: "publishable" } }),
    query.graph({ entity: "region", fields: ["id", "currency_code"] }),
  ])
  const login = await api.post("/auth/user/emailpass", env.staff)
  return {
    store: { headers: { "x-publishable-api-key": keys[0]?.token ?? "" } },
    get staff() {
      return { headers: { authorization: `Bearer ${withCode(login.data.token)}` } }
    },
    region: (currency_code) =>
      regions.find((region) => region.currency_code === currency_code)?.id ?? "",
    variantOf: async (external_id) => {
      const { data } = await query.graph({
        entity: "product",
        fields: ["id", "variants.id"],
        filters: { external_id },
      })
      const [product] = data
      return { id: product?.variants[0]?.id ?? "", product_id: product?.id ?? "" }
    },
  }
}

export type Basket = {
  currency_code?: string
  country_code?: string
  pieces: { external_id: string; quantity: number }[]
}

/** A guest's cart with an address and pieces in it. */
export async function fillCart(api: Api, shop: Shop, basket: Basket): Promise<string> {
  const { currency_code = "eur", country_code = "be", pieces } = basket
  const address = {
    first_name: "Demo",
    last_name: "Buyer",
    address_1: "Rue de la Démonstration 1",
    city: "Namur",
    postal_code: "5000",
    country_code,
  }
  const created = await api.post(
    "/store/carts",
    {
      region_id: shop.region(currency_code),
      email: "buyer@demo.example",
      shipping_address: address,
      billing_address: address,
    },
    shop.store,
  )
  const cart_id: string = created.data.cart.id
  for (const { external_id, quantity } of pieces) {
    const { id } = await shop.variantOf(external_id)
    await api.post(`/store/carts/${cart_id}/line-items`, { variant_id: id, quantity }, shop.store)
  }
  return cart_id
}

/** Chooses the named way of sending and prepares the payment. */
export async function prepareCheckout(
  api: Api,
  shop: Shop,
  cart_id: string,
  { way = "Economy", provider_id = "pp_transfer_bank" } = {},
): Promise<void> {
  const options = await api.get(`/store/shipping-options?cart_id=${cart_id}`, shop.store)
  const option = options.data.shipping_options.find((o: { name: string }) => o.name === way)
  await api.post(`/store/carts/${cart_id}/shipping-methods`, { option_id: option.id }, shop.store)
  const collection = await api.post("/store/payment-collections", { cart_id }, shop.store)
  const { id } = collection.data.payment_collection
  await api.post(`/store/payment-collections/${id}/payment-sessions`, { provider_id }, shop.store)
}

/** Places the order of a prepared cart; answers Medusa's order and the signed token of its link. */
export async function placeOrder(api: Api, shop: Shop, cart_id: string) {
  const completed = await api.post(`/store/carts/${cart_id}/complete`, {}, shop.store)
  const access = await api.post("/store/orders/access", { cart_id }, shop.store)
  return { order: completed.data.order, token: access.data.token as string }
}

/** Reads what an order returned through its signed link. */
export async function returnedOf(api: Api, shop: Shop, order_id: string, token: string) {
  const answer = await api.get(`/store/orders/${order_id}/returned?token=${token}`, shop.store)
  return answer.data.order
}
