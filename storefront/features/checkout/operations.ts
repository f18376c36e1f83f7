import type { MoneyWire } from "@ciap/contract"
import * as z from "zod/mini"
import { askCart, cartPath, query } from "@/lib/cart/ask-cart"
import type { Address, Cart } from "@/lib/cart/cart"
import { fetchCart } from "@/lib/cart/operations"
import type { CartRecord } from "@/lib/cart/record"
import { askStore } from "@/lib/store/client"
import { fromMedusaAmount } from "@/lib/store/medusa-money"
import { asProblem, StoreProblem } from "@/lib/store/problem"
import { read } from "@/lib/store/shapes"

/** Writes who orders and where it goes; tax follows the country. */
export const setAddress = (record: CartRecord, email: string, address: Address): Promise<Cart> =>
  askCart(record, () =>
    askStore(cartPath(record.cart_id), {
      method: "POST",
      query,
      body: { email, shipping_address: address, billing_address: address },
    }),
  )

/** Tells only the country, as soon as it is chosen, so that tax and shipping are right before the rest is typed. */
export const setCountry = (record: CartRecord, country_code: string): Promise<Cart> =>
  askCart(record, () =>
    askStore(cartPath(record.cart_id), {
      method: "POST",
      query,
      body: { shipping_address: { country_code } },
    }),
  )

const OptionsAnswer = z.object({
  shipping_options: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      price_type: z.string(),
      amount: z.optional(z.nullable(z.number())),
      type: z.nullable(z.object({ code: z.string() })),
    }),
  ),
})
const PriceAnswer = z.object({ shipping_option: z.object({ amount: z.number() }) })

/** One way of sending the parcel, with its price for this cart. */
export type ShippingOption = {
  readonly id: string
  readonly name: string
  /** `pickup` is collected in Lima; everything else travels. */
  readonly code: string
  readonly price: MoneyWire
}

/** The ways in which the cart can travel, cheapest first. One that has no price for it is left out. */
export async function shippingOptions(cart: Cart): Promise<ShippingOption[]> {
  const answer = await askStore("/store/shipping-options", {
    query: { cart_id: cart.id, fields: "id,name,price_type,amount,type.code" },
  })
  const options = read(OptionsAnswer, answer).shipping_options
  const priced = await Promise.all(
    options.map(async ({ id, name, type, price_type, amount }) => {
      const major = price_type === "flat" ? (amount ?? null) : await calculated(id, cart.id)
      if (major === null) return []
      const price = fromMedusaAmount(major, cart.currency_code)
      return [{ id, name, code: type?.code ?? "", price }]
    }),
  )
  return priced
    .flat()
    .sort((a, b) => Number(BigInt(a.price.amount_minor) - BigInt(b.price.amount_minor)))
}

async function calculated(option_id: string, cart_id: string): Promise<number | null> {
  try {
    const answer = await askStore(
      `/store/shipping-options/${encodeURIComponent(option_id)}/calculate`,
      { method: "POST", body: { cart_id } },
    )
    return read(PriceAnswer, answer).shipping_option.amount
  } catch (error) {
    // Refused for this cart, for instance without a tariff: not offered. Unreachable: say so.
    if (asProblem(error).status >= 400 && asProblem(error).status < 500) return null
    throw error
  }
}

export const chooseShipping = (record: CartRecord, option_id: string): Promise<Cart> =>
  askCart(record, () =>
    askStore(`${cartPath(record.cart_id)}/shipping-methods`, {
      method: "POST",
      query,
      body: { option_id },
    }),
  )

const ProvidersAnswer = z.object({ payment_providers: z.array(z.object({ id: z.string() })) })

/** Ids of the ways to pay that are open for the cart's region, such as `pp_transfer_bank`. */
export async function paymentProviders(cart: Cart): Promise<string[]> {
  const answer = await askStore("/store/payment-providers", {
    query: { region_id: cart.region_id },
  })
  return read(ProvidersAnswer, answer).payment_providers.map(({ id }) => id)
}

const CollectionAnswer = z.object({ payment_collection: z.object({ id: z.string() }) })

/** @throws StoreProblem PAYMENT_REFUSED when the payment could not be prepared */
export async function choosePayment(
  record: CartRecord,
  cart: Cart,
  provider_id: string,
): Promise<Cart> {
  try {
    const collection_id =
      cart.payment_collection_id ??
      read(
        CollectionAnswer,
        await askStore("/store/payment-collections", {
          method: "POST",
          body: { cart_id: cart.id },
        }),
      ).payment_collection.id
    await askStore(
      `/store/payment-collections/${encodeURIComponent(collection_id)}/payment-sessions`,
      { method: "POST", body: { provider_id } },
    )
  } catch (error) {
    const { key, status, detail } = asProblem(error)
    if (key === "UNREACHABLE") throw error
    throw new StoreProblem("PAYMENT_REFUSED", status, detail)
  }
  return fetchCart(record)
}
