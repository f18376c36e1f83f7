import type { MedusaContainer } from "@medusajs/framework/types"
import { workThroughInbox } from "../workflows/cards/work-through-inbox"

/** Every minute: what a crash or a lost hint left in the inbox, and what is due again after a failure. */
export default async function workThroughStripeInbox(container: MedusaContainer): Promise<void> {
  await workThroughInbox(container)
}

export const config = { name: "work-through-stripe-inbox", schedule: "* * * * *" }
