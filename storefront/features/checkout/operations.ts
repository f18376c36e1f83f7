import type { MoneyWire } from "@ciap/contract"
import { askCart, cartPath, query } from "@/lib/cart/ask-cart"
import type { Address, Cart } from "@/lib/cart/cart"
import { fetchCart } from "@/lib/cart/operations"
import type { CartRecord } from "@/lib/cart/record"
import { askStore } from "@/lib/store/client"
import { fromMedusaAmount } from "@/lib/store/medusa-money"
import { asProblem, StoreProblem } from "@/lib/store/problem"
import { list, maybe, number, object, read, text } from "@/lib/store/read"

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

const optionsAnswer = object({
  shipping_options: list(
    object({
      id: text,
      name: text,
      price_type: text,
      amount: maybe(number),
      type: maybe(object({ code: text })),
    }),
  ),
})
const priceAnswer = object({ shipping_option: object({ amount: number }) })

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
  const options = read(optionsAnswer, answer).shipping_options
  const priced = await Promise.all(
    options.map(async ({ id, name, type, price_type, amount }) => {
      const major = price_type === "flat" ? amount : await calculated(id, cart.id)
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
    return read(priceAnswer, answer).shipping_option.amount
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

const providersAnswer = object({ payment_providers: list(object({ id: text })) })

/** Ids of the ways to pay that are open for the cart's region, such as `pp_transfer_bank`. */
export async function paymentProviders(cart: Cart): Promise<string[]> {
  const answer = await askStore("/store/payment-providers", {
    query: { region_id: cart.region_id },
  })
  return read(providersAnswer, answer).payment_providers.map(({ id }) => id)
}

const collectionAnswer = object({ payment_collection: object({ id: text }) })

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
        collectionAnswer,
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
