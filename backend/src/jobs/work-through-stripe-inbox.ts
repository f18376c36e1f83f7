import type { MedusaContainer } from "@medusajs/framework/types"
import { watched } from "../lib/metrics/watched-job"
import { workThroughInbox } from "../workflows/cards/work-through-inbox"

/** Every minute: what a crash or a lost hint left in the inbox, and what is due again after a failure. */
export default watched("work-through-stripe-inbox", async (container: MedusaContainer) => {
  await workThroughInbox(container)
})

export const config = { name: "work-through-stripe-inbox", schedule: "* * * * *" }
