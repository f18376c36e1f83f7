import type { MoneyWire } from "@ciap/contract"
import { add, fromWire, subtract, toWire } from "@ciap/money"
import { fromMedusaAmount } from "@/lib/store/medusa-money"
import type { CartShape } from "@/lib/store/shapes"

export type CartLine = {
  readonly id: string
  readonly variant_id: string
  /** Leads to the piece's document, which has its words in every language. */
  readonly handle: string | null
  /** The title Medusa wrote down in one language; shown only where there is no document. */
  readonly title: string
  readonly variant_title: string
  readonly quantity: number
  readonly unit_price: MoneyWire
  /** What the line costs before discounts. */
  readonly total: MoneyWire
}

export type Address = {
  readonly first_name: string
  readonly last_name: string
  readonly address_1: string
  readonly address_2: string
  readonly city: string
  readonly province: string
  readonly postal_code: string
  readonly country_code: string
  readonly phone: string
}

/** The chosen way to pay. */
export type CartPayment = {
  readonly provider_id: string
  /** Lets this browser, and nobody else, pay the cart by card; null for every other way. */
  readonly client_secret: string | null
}

/** Pieces − discount + shipping = total, to the cent; `tax` is the part of the total that is tax. */
export type CartTotals = {
  readonly pieces: MoneyWire
  readonly discount: MoneyWire
  readonly shipping: MoneyWire
  readonly total: MoneyWire
  readonly tax: MoneyWire
}

/** A cart as the shop's screens know it. */
export type Cart = {
  readonly id: string
  readonly currency_code: string
  readonly region_id: string
  readonly email: string
  /** True once the server has made an order of it. */
  readonly ordered: boolean
  readonly lines: readonly CartLine[]
  readonly codes: readonly string[]
  readonly totals: CartTotals
  /** The tax rate in percent where all lines share one, else null. */
  readonly tax_percent: number | null
  readonly address: Address | null
  readonly shipping: { readonly option_id: string; readonly name: string } | null
  readonly payment_collection_id: string | null
  readonly payment: CartPayment | null
}

function totalsOf(shape: CartShape): CartTotals {
  const amount = (value: number) => fromMedusaAmount(value, shape.currency_code)
  const pieces = amount(shape.original_item_total)
  const shipping = amount(shape.original_shipping_total)
  const total = amount(shape.total)
  // Medusa's totals are not rounded; the discount takes the rest so that the column adds up.
  const discount = toWire(subtract(add(fromWire(pieces), fromWire(shipping)), fromWire(total)))
  return { pieces, discount, shipping, total, tax: amount(shape.tax_total) }
}

function sharedRate(shape: CartShape): number | null {
  const rates = new Set(
    shape.items.map((item) =>
      (item.tax_lines ?? []).reduce((percent, { rate }) => percent + rate, 0),
    ),
  )
  const [rate] = rates
  return rates.size === 1 && rate !== undefined && rate > 0 ? rate : null
}

/**
 * A payment that is waiting, or else one that has come: where the browser or the server died between paying and
 * ordering the cart is still this payment's. One that was called off is none.
 */
function paymentOf(shape: CartShape): CartPayment | null {
  const sessions = (shape.payment_collection?.payment_sessions ?? []).flatMap((one) => one ?? [])
  const standing = ["pending", "requires_more", "authorized", "captured"]
  const [session] = standing.flatMap((status) => sessions.filter((one) => one.status === status))
  if (session === undefined) return null
  return {
    provider_id: session.provider_id,
    client_secret: session.data?.client_secret ?? null,
  }
}

function addressOf(shape: CartShape["shipping_address"]): Address | null {
  if (!shape) return null
  const filled = Object.entries(shape).map(([field, value]) => [field, value ?? ""])
  return Object.fromEntries(filled) as Address // the same keys, with "" for null
}

/** Medusa's cart as ours. Lines stand in the order in which they were added. */
export function cartOf(shape: CartShape): Cart {
  const lines = [...shape.items].sort(
    (a, b) => a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id),
  )
  const method = shape.shipping_methods?.[0]
  return {
    id: shape.id,
    currency_code: shape.currency_code.toLowerCase(),
    region_id: shape.region_id,
    email: shape.email ?? "",
    ordered: !!shape.completed_at,
    lines: lines.map((item) => ({
      id: item.id,
      variant_id: item.variant_id ?? "",
      handle: item.product_handle,
      title: item.product_title ?? "",
      variant_title: item.variant_title ?? "",
      quantity: item.quantity,
      unit_price: fromMedusaAmount(item.unit_price, shape.currency_code),
      total: fromMedusaAmount(item.original_total, shape.currency_code),
    })),
    codes: (shape.promotions ?? []).flatMap((promotion) =>
      promotion?.code ? [promotion.code] : [],
    ),
    totals: totalsOf(shape),
    tax_percent: sharedRate(shape),
    address: addressOf(shape.shipping_address),
    shipping: method?.shipping_option_id
      ? { option_id: method.shipping_option_id, name: method.name }
      : null,
    payment_collection_id: shape.payment_collection?.id ?? null,
    payment: paymentOf(shape),
  }
}

/** Pieces in the cart, counting each as often as it is wanted. */
export const piecesIn = (lines: readonly { readonly quantity: number }[]): number =>
  lines.reduce((count, line) => count + line.quantity, 0)
