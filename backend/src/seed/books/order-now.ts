import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { must } from "../stage"

type Payment = { id: string; amount: BigNumberInput; captured_at: Date | string | null }
type Line = { id: string; variant_sku: string | null; detail: { quantity: BigNumberInput } }

/** An order as far as the next act needs it. */
export type OrderNow = {
  readonly id: string
  readonly currency_code: string
  readonly items: readonly Line[]
  readonly payment: Payment
  readonly fulfillment_id: string | null
  /** What the buyer still owes; below zero what is owed to the buyer. Major units, as Medusa has it. */
  readonly due: BigNumberInput
}

type OrderRow = Pick<OrderNow, "id" | "currency_code" | "items"> & {
  summary?: { pending_difference?: BigNumberInput } | null
  payment_collections?: { payments?: Payment[] }[]
  fulfillments?: { id: string }[]
}

/** Reads an order of the books. */
export async function readOrderNow(container: MedusaContainer, id: string): Promise<OrderNow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "currency_code",
      "summary.*",
      "items.id",
      "items.variant_sku",
      "items.detail.quantity",
      "payment_collections.payments.*",
      "fulfillments.id",
    ],
    filters: { id },
  })
  const order = must(data[0] as unknown as OrderRow | undefined, `order ${id}`) // exactly the fields asked for
  const payments = (order.payment_collections ?? []).flatMap((one) => one.payments ?? [])
  return {
    id,
    currency_code: order.currency_code,
    items: order.items,
    payment: must(payments[0], `payment of order ${id}`),
    fulfillment_id: order.fulfillments?.[0]?.id ?? null,
    due: order.summary?.pending_difference ?? 0,
  }
}
