import type { MedusaContainer } from "@medusajs/framework/types"
import { watched } from "../lib/metrics/watched-job"
import { stripeSettings } from "../workflows/cards/stripe"
import { bookMatches } from "../workflows/settlement/book-matches"
import { importFromStripe } from "../workflows/settlement/import-from-stripe"

/** Every hour: what Stripe booked and paid out, whether an event told of it or not, and matches that were not booked. */
export default watched("follow-settlement", async (container: MedusaContainer) => {
  await bookMatches(container)
  if (stripeSettings() !== null) await importFromStripe(container)
})

export const config = { name: "follow-settlement", schedule: "17 * * * *" }
