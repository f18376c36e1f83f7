import type { BigNumberInput } from "@medusajs/framework/types"
import type { LineFreeze, ShippingMethodFreeze } from "../../modules/fair-price/lib/freeze-book"

type Dated = { readonly created_at: Date | string }
/** A capture or a refund; the amount in major units, as exact as Medusa keeps it. */
type Movement = Dated & { readonly id: string; readonly amount: BigNumberInput }

type Fulfilment = {
  readonly delivered_at: Date | string | null
  readonly canceled_at: Date | string | null
  readonly items: readonly {
    readonly line_item_id: string | null
    readonly quantity: BigNumberInput
  }[]
}

/** What of an order, in its newest version, the ledger's facts are read from. */
export type OrderRecord = Dated & {
  readonly id: string
  readonly status: string
  readonly is_draft_order: boolean
  readonly currency_code: string
  readonly canceled_at: Date | string | null
  readonly shipping_address?: { readonly country_code?: string | null } | null
  readonly items: readonly (Dated & {
    readonly id: string
    readonly detail: {
      readonly quantity: BigNumberInput
      readonly return_requested_quantity: BigNumberInput
      readonly return_received_quantity: BigNumberInput
      readonly written_off_quantity: BigNumberInput
    }
  })[]
  readonly shipping_methods: readonly (Dated & { readonly id: string })[]
  readonly payments: readonly {
    readonly provider_id: string
    readonly captures: readonly Movement[]
    readonly refunds: readonly Movement[]
  }[]
  readonly fulfillments: readonly Fulfilment[]
}

/** A confirmed change of the order: a return received, a claim, an exchange, an edit. */
export type OrderChangeRecord = {
  readonly confirmed_at: Date | string | null
  readonly canceled_at: Date | string | null
}

/** What of a frozen line counts for the ledger. */
export type FrozenLineRecord = Omit<
  LineFreeze,
  "order_id" | "product_id" | "variant_id" | "price_breakdown_id" | "tax_rate_bp"
>

/** What of a frozen shipping charge counts for the ledger. */
export type FrozenShippingRecord = Pick<
  ShippingMethodFreeze,
  "shipping_method_id" | "gross_minor" | "tax_minor" | "frozen_on"
>

/** Everything that is read of one order. */
export type OrderRecords = {
  readonly order: OrderRecord
  readonly lines: readonly FrozenLineRecord[]
  readonly shipping: readonly FrozenShippingRecord[]
  readonly changes: readonly OrderChangeRecord[]
}
