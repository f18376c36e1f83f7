import { list, maybe, number, object, type Read, text } from "./read"

/** What we read of Medusa's answers, and no more: each request asks for exactly these fields. */

const line = object({
  id: text,
  variant_id: maybe(text),
  product_handle: maybe(text),
  product_title: maybe(text),
  variant_title: maybe(text),
  quantity: number,
  unit_price: number,
  original_total: number,
  created_at: text,
  tax_lines: maybe(list(object({ rate: number }))),
})

const address_fields = {
  first_name: maybe(text),
  last_name: maybe(text),
  address_1: maybe(text),
  address_2: maybe(text),
  city: maybe(text),
  province: maybe(text),
  postal_code: maybe(text),
  country_code: maybe(text),
  phone: maybe(text),
}

const session_fields = {
  id: text,
  provider_id: text,
  status: text,
  /** What the provider keeps of it; a card's has the secret that lets this browser pay. */
  data: maybe(object({ client_secret: maybe(text) })),
}

const cart = object({
  id: text,
  currency_code: text,
  region_id: text,
  email: maybe(text),
  completed_at: maybe(text),
  total: number,
  tax_total: number,
  original_item_total: number,
  original_shipping_total: number,
  promotions: maybe(list(maybe(object({ code: maybe(text) })))),
  items: list(line),
  shipping_methods: maybe(list(object({ shipping_option_id: maybe(text), name: text }))),
  shipping_address: maybe(object(address_fields)),
  payment_collection: maybe(
    object({ id: text, payment_sessions: maybe(list(maybe(object(session_fields)))) }),
  ),
})
export type CartShape = Read<typeof cart>

/** The `fields` parameter that makes Medusa answer a cart as it is read here. */
export const cart_fields = [
  "id",
  "currency_code",
  "region_id",
  "email",
  "completed_at",
  "total",
  "tax_total",
  "original_item_total",
  "original_shipping_total",
  "promotions.code",
  ...[
    "id",
    "variant_id",
    "product_handle",
    "product_title",
    "variant_title",
    "quantity",
    "unit_price",
    "original_total",
    "created_at",
    "tax_lines.rate",
  ].map((field) => `items.${field}`),
  "shipping_methods.shipping_option_id",
  "shipping_methods.name",
  ...Object.keys(address_fields).map((field) => `shipping_address.${field}`),
  "payment_collection.id",
  ...Object.keys(session_fields).map((field) => `payment_collection.payment_sessions.${field}`),
].join(",")

export const cartAnswer = object({ cart })
export const lineDeletedAnswer = object({ parent: cart })

export const regionsAnswer = object({
  regions: list(
    object({ id: text, currency_code: text, countries: list(object({ iso_2: text })) }),
  ),
})
