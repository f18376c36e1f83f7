import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"
import type FairPriceService from "../../../modules/fair-price/service"
import { type OrderMoney, orderMoneyFields, rowsToFreeze } from "../order-to-freeze"
import { unfrozenOf } from "../unfrozen"
import { partsOfOrder } from "../unit-parts"

async function loadOrder(container: MedusaContainer, order_id: string): Promise<OrderMoney> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: orderMoneyFields,
    filters: { id: order_id },
  })
  const order = data[0] as unknown as OrderMoney | undefined // exactly the fields asked for
  if (order === undefined)
    throw problem("NOT_FOUND", "This order was deleted meanwhile. Nothing was changed.")
  return order
}

export type FreezeResult = {
  frozen: number
  /** Lines that no published price explains (sold by staff); they stay out of the books and are reported. */
  unexplained_line_ids: string[]
}

const nothing_to_freeze: FreezeResult = { frozen: 0, unexplained_line_ids: [] }

/**
 * Writes the frozen rows an order lacks. There is no way back on purpose: the rows are facts. Tables take one row
 * per line for ever and ignore a second one, so callers that meet each other agree.
 */
export const freezeOrderStep = createStep(
  "freeze-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const unfrozen = await unfrozenOf(container, order_id)
    const lines = new Set(unfrozen?.line_ids)
    const methods = new Set(unfrozen?.shipping_method_ids)
    if (lines.size + methods.size === 0) return new StepResponse(nothing_to_freeze)
    const whole = await loadOrder(container, order_id)
    const order = {
      ...whole,
      items: whole.items.filter(({ id }) => lines.has(id)),
      shipping_methods: whole.shipping_methods.filter(({ id }) => methods.has(id)),
    }
    const prices: FairPriceService = container.resolve("fair_price")
    const parts = await partsOfOrder(container, order.items, order.currency_code)
    const frozen = await prices.freezeOrder(rowsToFreeze(order, parts))
    return new StepResponse<FreezeResult>({
      frozen,
      unexplained_line_ids: order.items.flatMap((line) => (parts.has(line.id) ? [] : [line.id])),
    })
  },
)
