import type { MedusaContainer } from "@medusajs/framework/types"
import type { TakenEvent } from "../../modules/stripe-inbox/service"
import { importFromStripe } from "../settlement/import-from-stripe"
import { reconcileCardPayment } from "./reconcile-card-payment"
import { reconcileDispute } from "./reconcile-dispute"

type Payload = TakenEvent["payload"]

/** What an event is a reason to ask about, and who asks. Anything the payload says beyond the id is not believed. */
type Subject = {
  /** The id of what it is about; null when the payload names none. */
  readonly id: (payload: Payload) => string | null
  readonly ask: (container: MedusaContainer, id: string) => Promise<void>
}

const named =
  (field: string) =>
  (payload: Payload): string | null => {
    const value = payload[field]
    return typeof value === "string" ? value : null
  }

const payment: Subject = { id: named("id"), ask: reconcileCardPayment }
const payment_of: Subject = { id: named("payment_intent"), ask: reconcileCardPayment }
/** Whatever happened to a payout: what Stripe says now of all of them is taken in. */
const payouts: Subject = {
  id: named("id"),
  ask: async (container) => void (await importFromStripe(container)),
}
const dispute: Subject = { id: named("id"), ask: reconcileDispute }

/**
 * Every type of event that means something here, in one table: an exact type, or the beginning of one that ends with a
 * dot. The longest that fits counts. A room that wants to hear of more adds its row.
 */
export const eventTable: Readonly<Record<string, Subject>> = {
  "payment_intent.": payment,
  "charge.": payment_of,
  "refund.": payment_of,
  "charge.dispute.": dispute,
  "payout.": payouts,
}

/** The row of an event's type; undefined when it means nothing here. */
export function subjectOf(type: string): Subject | undefined {
  const [fitting] = Object.keys(eventTable)
    .filter((row) => row === type || (row.endsWith(".") && type.startsWith(row)))
    .sort((a, b) => b.length - a.length)
  return fitting === undefined ? undefined : eventTable[fitting]
}
