import type { MedusaContainer } from "@medusajs/framework/types"
import { watched } from "../lib/metrics/watched-job"
import { sweepCardPayments as sweep } from "../workflows/cards/sweep-card-payments"

/** Every few minutes: whatever no event of Stripe's told of, and refunds that have no outcome yet. */
export default watched("sweep-card-payments", async (container: MedusaContainer) => {
  await sweep(container)
})

export const config = { name: "sweep-card-payments", schedule: "*/5 * * * *" }
