import { CARD_PAYMENTS_MODULE } from "../../../modules/card-payments"
import { STRIPE_INBOX_MODULE } from "../../../modules/stripe-inbox"
import { type CheckSource, excusable } from "./check"

/** What the comparison of Stripe with the shop found until the month's end and nobody has mended. */
export const cardFindingsOpen: CheckSource = async (container, { until }) => {
  const cards = container.resolve(CARD_PAYMENTS_MODULE)
  const [, count] = await cards.listAndCountCardFindings(
    { state: "open", found_at: { $lt: new Date(until) } },
    { take: 1 },
  )
  return excusable(count)
}

/** Events of the processor of that time that could not be worked on. */
export const eventsDead: CheckSource = async (container, { until }) => {
  const inbox = container.resolve(STRIPE_INBOX_MODULE)
  const [, count] = await inbox.listAndCountStripeEvents(
    { state: "dead", happened_at: { $lt: new Date(until) } },
    { take: 1 },
  )
  return excusable(count)
}

/** Refunds that were asked for until the month's end and have neither been made nor refused. */
export const refundsUnfinished: CheckSource = async (container, { until }) => {
  const cards = container.resolve(CARD_PAYMENTS_MODULE)
  const [, count] = await cards.listAndCountRefundRequests(
    { state: ["requested", "sent"], created_at: { $lt: new Date(until) } },
    { take: 1 },
  )
  return excusable(count)
}

/** Disputes that are not decided. They may last for months; whoever closes is told, and not stopped. */
export const disputesOpen: CheckSource = async (container) => ({
  state: "ok",
  count: (await container.resolve(CARD_PAYMENTS_MODULE).undecidedDisputes()).length,
})
