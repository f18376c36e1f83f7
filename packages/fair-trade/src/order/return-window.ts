import { addDays } from "../dates"
import type { LineFacts, ReturnWindowPolicy } from "./order-facts"

/**
 * The last day on which the buyer may announce a return: some days after delivery or, where nobody
 * recorded one, a longer time after payment. Follows from facts alone; the caller compares it with
 * today, and money is released from the day after.
 * @param captured_on ISO date on which the line was paid
 */
export function windowClosesOn(
  line: Pick<LineFacts, "delivered_on">,
  captured_on: string,
  policy: ReturnWindowPolicy,
): string {
  return line.delivered_on === null
    ? addDays(captured_on, policy.fallback_days)
    : addDays(line.delivered_on, policy.return_days)
}
