import type { BigNumberInput } from "@medusajs/framework/types"

type Amount = { readonly amount: BigNumberInput; readonly raw_amount?: BigNumberInput | null }
type Dated = { readonly created_at: Date | string }
type Movement = Amount & Dated & { readonly id: string }

/** What of an order the ledger's facts are read from. */
export const orderFactFields = [
  "id",
  "status",
  "currency_code",
  "created_at",
  "canceled_at",
  "shipping_address.country_code",
  "items.id",
  "items.created_at",
  "items.quantity",
  "items.detail.quantity",
  "items.detail.return_requested_quantity",
  "items.detail.return_received_quantity",
  "items.detail.written_off_quantity",
  "shipping_methods.id",
  "shipping_methods.created_at",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.raw_amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.raw_amount",
  "payment_collections.payments.refunds.created_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
]

type Fulfilment = {
  readonly delivered_at: Date | string | null
  readonly canceled_at: Date | string | null
  readonly items?: readonly { readonly line_item_id: string | null; readonly quantity: number }[]
}

/** An order as {@link orderFactFields} reads it. */
export type OrderRecord = Dated & {
  readonly id: string
  readonly status: string
  readonly currency_code: string
  readonly canceled_at: Date | string | null
  readonly shipping_address?: { readonly country_code?: string | null } | null
  readonly items: readonly (Dated & {
    readonly id: string
    readonly quantity: BigNumberInput
    readonly detail: {
      readonly quantity: BigNumberInput
      readonly return_requested_quantity: BigNumberInput
      readonly return_received_quantity: BigNumberInput
      readonly written_off_quantity: BigNumberInput
    }
  })[]
  readonly shipping_methods: readonly (Dated & { readonly id: string })[]
  readonly payment_collections?: readonly {
    readonly payments?: readonly {
      readonly provider_id: string
      readonly captures?: readonly Movement[]
      readonly refunds?: readonly Movement[]
    }[]
  }[]
  readonly fulfillments?: readonly Fulfilment[]
}

/** A confirmed change of the order: a return received, a claim, an exchange, an edit. */
export type OrderChangeRecord = {
  readonly confirmed_at: Date | string | null
  readonly canceled_at: Date | string | null
}
