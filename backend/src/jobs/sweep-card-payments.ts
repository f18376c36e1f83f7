import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepCardPayments as sweep } from "../workflows/cards/sweep-card-payments"

/** Every few minutes: whatever no event of Stripe's told of, and refunds that have no outcome yet. */
export default async function sweepCardPayments(container: MedusaContainer): Promise<void> {
  await sweep(container)
}

export const config = { name: "sweep-card-payments", schedule: "*/5 * * * *" }
