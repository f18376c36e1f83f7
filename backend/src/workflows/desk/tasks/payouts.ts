import { payoutService } from "../../payouts/service"
import type { TaskSource } from "./source"

/** Payout runs that nobody has approved or cancelled. */
export const runsToApprove: TaskSource = async (container) =>
  (await payoutService(container).toApprove()).runs

/** Payment details of groups that a second person has to look at. */
export const detailsToApprove: TaskSource = async (container) =>
  (await payoutService(container).toApprove()).details
