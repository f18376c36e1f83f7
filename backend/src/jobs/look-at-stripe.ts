import type { MedusaContainer } from "@medusajs/framework/types"
import { stripeSettings } from "../workflows/cards/stripe"
import { importFromStripe } from "../workflows/settlement/import-from-stripe"

/** Every hour: what Stripe booked and paid out, whether an event told of it or not. */
export default async function lookAtStripe(container: MedusaContainer): Promise<void> {
  if (stripeSettings() !== null) await importFromStripe(container)
}

export const config = { name: "look-at-stripe", schedule: "17 * * * *" }
