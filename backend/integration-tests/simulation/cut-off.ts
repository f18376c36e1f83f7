import type { Outage } from "./database-gone"
import { settle } from "./live"
import { confirmReceipt, buyByTransfer, giveGoodwill } from "./order-acts"
import type { Step } from "./life"
import type { World } from "./world"

const step: Step = { act: "let_days_pass", which: 0, much: 1, trouble: "none" }

/** What must survive a death at any statement: makes ready, and answers the work that is cut off. */
export const works: Record<string, (world: World) => Promise<() => Promise<unknown>>> = {
  "the completion of a cart that is paid by card": async (world) => {
    const { cart_id, intent_id } = await world.till.cartWithCard()
    await world.till.pay(intent_id)
    world.pending.push({ cart_id, intent_id })
    return () => world.till.complete(cart_id)
  },
  "the capture of a transfer and its postings": async (world) => {
    world.orders.length = 0
    await buyByTransfer(world, step)
    return () => confirmReceipt(world, step)
  },
  "a refund by card and its postings": async (world) => {
    const { order_id, intent_id } = await world.till.orderPaidByCard()
    await world.waitForWorkflows()
    world.orders.splice(0, Infinity, { order_id, cart_id: "", intent_id })
    return () => giveGoodwill(world, step)
  },
}

/**
 * Does a piece of work that loses PostgreSQL at a statement, brings the database back and lets the sweeps run twice.
 *
 * @param statement counted from the beginning of the work; Infinity lets it through
 * @returns how many statements the work came to
 */
export async function cutOff(
  world: World,
  outage: Outage,
  name: string,
  statement: number,
): Promise<number> {
  const work = await works[name]?.(world)
  await world.waitForWorkflows()
  outage.beginAt(statement)
  // A caller whose server died knows nothing; what became of the work is for the sweeps to find out.
  await work?.().catch(() => undefined)
  const asked = outage.end()
  await settle(world)
  return asked
}
