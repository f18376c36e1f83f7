import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"
import type FairPriceService from "../../../modules/fair-price/service"
import { type OrderMoney, orderMoneyFields, rowsToFreeze } from "../order-to-freeze"
import { pieces } from "../sold-lines"
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
    throw problem("NOT_FOUND", "This order does not exist. Nothing was changed.")
  return order
}

/** The order with only what is not frozen yet. */
async function loadUnfrozen(
  container: MedusaContainer,
  prices: FairPriceService,
  order_id: string,
): Promise<OrderMoney> {
  const [order, frozen] = await Promise.all([
    loadOrder(container, order_id),
    prices.frozenOrders([order_id]),
  ])
  const lines = new Set(frozen.lines.map((line) => line.order_line_id))
  const shipping = new Set(frozen.shipping.map((row) => row.shipping_method_id))
  return {
    ...order,
    items: order.items.filter((line) => !lines.has(line.id) && pieces(line.quantity) > 0),
    shipping_methods: order.shipping_methods.filter((method) => !shipping.has(method.id)),
  }
}

export type FreezeResult = {
  frozen: number
  /** Lines that no published price explains (sold by staff); they stay out of the books and are reported. */
  unexplained_line_ids: string[]
}

/**
 * Writes the frozen rows an order lacks. There is no way back on purpose: the rows are facts. Tables take one row
 * per line for ever and ignore a second one, so callers that meet each other agree.
 */
export const freezeOrderStep = createStep(
  "freeze-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const prices: FairPriceService = container.resolve("fair_price")
    const order = await loadUnfrozen(container, prices, order_id)
    // Staff still change a draft; it is frozen when it has become an order.
    if (order.is_draft_order)
      return new StepResponse<FreezeResult>({ frozen: 0, unexplained_line_ids: [] })
    const parts = await partsOfOrder(container, order.items, order.currency_code)
    const frozen = await prices.freezeOrder(rowsToFreeze(order, parts))
    return new StepResponse<FreezeResult>({
      frozen,
      unexplained_line_ids: order.items.flatMap((line) => (parts.has(line.id) ? [] : [line.id])),
    })
  },
)
