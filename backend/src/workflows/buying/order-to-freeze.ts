import { freezeOrder } from "@ciap/fair-trade"
import { sumMajor } from "@ciap/money"
import { rateBasisPoints } from "../../lib/money-border"
import type { LineFreeze, ShippingMethodFreeze } from "../../modules/fair-price/lib/freeze-book"
import { lineToFreeze, shippingToFreeze, type SoldShipping, taxPercent } from "./sold-lines"
import { type BoughtLine, type PublishedParts, unitPartsOf } from "./unit-parts"

/** What of an order is read to freeze it. */
export const orderMoneyFields = [
  "id",
  "currency_code",
  "created_at",
  "shipping_address.country_code",
  ...[
    "id",
    "title",
    "product_title",
    "product_id",
    "variant_id",
    "quantity",
    // The query engine fills `quantity` of an order line only when its detail is asked for.
    "detail.quantity",
    "unit_price",
    "raw_unit_price",
    "is_tax_inclusive",
    "created_at",
    "adjustments.*",
    "tax_lines.*",
  ].map((field) => `items.${field}`),
  ...["id", "amount", "raw_amount", "is_tax_inclusive", "adjustments.*", "tax_lines.*"].map(
    (field) => `shipping_methods.${field}`,
  ),
]

/** An order as {@link orderMoneyFields} reads it. */
export type OrderMoney = {
  readonly id: string
  readonly currency_code: string
  readonly created_at: Date | string
  readonly shipping_address?: { readonly country_code?: string | null } | null
  readonly items: readonly BoughtLine[]
  readonly shipping_methods: readonly SoldShipping[]
}

export type FreezeRows = { lines: LineFreeze[]; shipping: ShippingMethodFreeze[] }

/**
 * Turns what an order has not frozen yet into rows whose sum is what the buyer pays for it, to the cent.
 *
 * @param order only its lines and shipping methods that are not frozen yet, each with parts
 */
export function rowsToFreeze(
  order: OrderMoney,
  parts: ReadonlyMap<string, PublishedParts>,
): FreezeRows {
  const currency_code = order.currency_code.toLowerCase()
  const sold = order.items.flatMap((line) => {
    const part = parts.get(line.id)
    return part === undefined ? [] : [{ line, part }]
  })
  const lines = sold.map(({ line, part }) => lineToFreeze(line, unitPartsOf(part)))
  const shipping = order.shipping_methods.map(shippingToFreeze)
  const frozen = freezeOrder({
    lines,
    shipping,
    order_total: sumMajor(
      [...lines, ...shipping].map((charge) => charge.gross),
      currency_code,
    ),
  })
  const common = {
    order_id: order.id,
    currency_code,
    tax_country: order.shipping_address?.country_code?.toLowerCase() ?? null,
    frozen_on: new Date(order.created_at).toISOString().slice(0, 10),
  }
  return {
    lines: frozen.lines.flatMap(({ line_id, ...amounts }, index) => {
      const from = sold[index]
      if (from === undefined) return []
      return [
        {
          ...common,
          ...amounts,
          currency_code,
          order_line_id: line_id,
          product_id: from.line.product_id ?? "",
          variant_id: from.line.variant_id ?? null,
          price_breakdown_id: from.part.price_breakdown_id,
          tax_rate_bp: rateBasisPoints(taxPercent(from.line)),
        },
      ]
    }),
    shipping: frozen.shipping.map(({ shipping_id, ...amounts }, index) => ({
      ...common,
      ...amounts,
      shipping_method_id: shipping_id,
      tax_rate_bp: rateBasisPoints(taxPercent(order.shipping_methods[index] ?? {})),
    })),
  }
}
