import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { messageOf, problem } from "../../lib/problem"
import { freezeOrderWorkflow } from "../buying/freeze-order"
import { judgeGroupPart, refusalSentence } from "../buying/group-part"
import { type CartInWorkflow, codesOnCart } from "../buying/promotion-trial"
import { partsInForce, unitPriceMinor } from "../buying/unit-parts"

const nameOf = (item: CartInWorkflow["items"][number]): string =>
  item.product_title ?? item.title ?? "one piece"

/** Why a cart may not become an order; null when it may. */
async function refusalOf(cart: CartInWorkflow, container: MedusaContainer): Promise<Error | null> {
  const parts = await partsInForce(container, cart.items, cart.currency_code)
  const unexplained = cart.items.find((item) => !parts.has(item.id))
  if (unexplained)
    return problem(
      "PRICE_NOT_COVERED",
      `“${nameOf(unexplained)}” has no agreed price breakdown, so it cannot be sold yet. Nothing was ordered or paid; please remove it or write to us.`,
    )
  const changed = cart.items.find(
    (item) => unitPriceMinor(item, cart.currency_code) !== parts.get(item.id)?.total_minor,
  )
  if (changed)
    return problem(
      "PRICE_NOT_COVERED",
      `The price of “${nameOf(changed)}” in this cart is not the one its page explains, so it is not sold. Nothing was ordered or paid; please take the piece out, add it again, and write to us if this stays.`,
    )
  const verdict = judgeGroupPart({ ...cart, shipping_methods: cart.shipping_methods ?? [] }, parts)
  return verdict.ok
    ? null
    : problem("GROUP_PART_REACHED", refusalSentence(verdict, [...codesOnCart(cart)]))
}

async function isOrderedAlready(cart_id: string, container: MedusaContainer): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id },
  })
  return data.length > 0
}

/**
 * The last door of law 2 and the first of law 1: every line must be sold at the price that a
 * published version explains, and no discount, however it came about, may reach the group's part.
 *
 * A cart that became an order is let through whatever its prices are by now: who asks again because the answer was
 * lost gets the order, as Medusa does it, and not a refusal that says nothing was ordered.
 */
completeCartWorkflow.hooks.validate(async ({ cart: given }, { container }) => {
  const cart = given as CartInWorkflow
  const refusal = await refusalOf(cart, container)
  if (refusal && !(await isOrderedAlready(cart.id, container))) throw refusal
})

type OrderCreatedHook = (
  handler: (input: { order_id: string }, context: { container: MedusaContainer }) => Promise<void>,
) => void

// The hook exists at run time; Medusa leaves it out of the workflow's type.
const { orderCreated } = completeCartWorkflow.hooks as unknown as { orderCreated: OrderCreatedHook }

/**
 * Writes the frozen breakdown beside the order's lines. It must not throw: an error here would take the order
 * back and refund its payment. What is missed is frozen by the subscriber or the sweep.
 */
orderCreated(async ({ order_id }, { container }) => {
  try {
    await freezeOrderWorkflow(container).run({ input: { order_id } })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(
      `Order ${order_id} was placed, its breakdown is not frozen yet; the sweep will do it. ${messageOf(error)}`,
    )
  }
})
