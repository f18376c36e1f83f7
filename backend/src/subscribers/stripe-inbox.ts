import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { workThroughInbox } from "../workflows/cards/work-through-inbox"

/** Stripe said something: a hint that the inbox has work. What it misses the job finds within a minute. */
export default async function stripeInbox({ container }: SubscriberArgs<object>): Promise<void> {
  await workThroughInbox(container)
}

export const config: SubscriberConfig = { event: "stripe.event-kept" }
