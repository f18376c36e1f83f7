import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loggedOf } from "../../lib/problem"
import { type CardRoom, openCardRoom } from "./card-room"
import { stripeSettings } from "./stripe"
import { sweepCardOrders } from "./sweep-card-orders"
import { sweepDisputes } from "./sweep-disputes"
import { sweepPayments, sweepRefundRequests } from "./sweep-payments"
import { sweepRefundRows } from "./sweep-refund-rows"

/** As long as that Stripe and the shop are compared; what was found wrong stays in sight until it is right. */
const looked_back_hours = 48

const looks: readonly [name: string, look: (room: CardRoom, since: number) => Promise<number>][] = [
  ["refunds asked for", sweepRefundRequests],
  ["payments", sweepPayments],
  ["orders", sweepCardOrders],
  ["refunds counted", sweepRefundRows],
  ["disputes", sweepDisputes],
]

/**
 * Compares what Stripe says with carts, orders, refunds and the ledger; heals what it can, and keeps what it cannot as a
 * finding. One look that fails does not stop the others. Repeating it changes nothing more.
 *
 * @returns how much is wrong now; 0 where card payments are not set up
 */
export async function sweepCardPayments(
  container: MedusaContainer,
  now = new Date(),
): Promise<number> {
  if (stripeSettings() === null) return 0
  const room = openCardRoom(container, now)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const since = Math.floor(now.getTime() / 1_000) - looked_back_hours * 3_600
  let wrong = 0
  for (const [name, look] of looks) {
    try {
      wrong += await look(room, since)
    } catch (error) {
      logger.error(`Card payments: the look at ${name} broke off. ${loggedOf(error)}`)
    }
  }
  if (wrong > 0)
    logger.warn(
      `Card payments: ${wrong} of them need a look: GET /admin/cards/findings, docs/runbooks/card-payments.md.`,
    )
  return wrong
}
