import { payoutService } from "../../payouts/service"
import { type CheckSource, excusable } from "./check"

/** Payouts that were ordered until the month's end and of which nobody knows whether they arrived. */
export const payoutsUnsettled: CheckSource = async (container, { until }) => {
  const [, count] = await payoutService(container).listAndCountPayouts(
    { state: ["approved", "sent"], ordered_on: { $lt: until } },
    { take: 1 },
  )
  return excusable(count)
}
