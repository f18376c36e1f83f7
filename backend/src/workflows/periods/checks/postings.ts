import { SETTLEMENT_MODULE } from "../../../modules/settlement"
import type SettlementService from "../../../modules/settlement/service"
import { payoutService } from "../../payouts/service"
import { blocking, type CheckSource } from "./check"

/** More than so many of one kind are not counted: one is enough to wait for. */
const counted_max = 1_000

/**
 * Payouts, decisions, matches and rows of the processor that the ledger does not hold yet. The sweeps book them within
 * minutes; closed over, they would fall into the next month.
 */
export const postingsWaiting: CheckSource = async (container) => {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const { decisions, payouts } = await payoutService(container).unbooked()
  const waiting = [
    decisions,
    payouts,
    await settlement.unbooked(counted_max),
    await settlement.unbookedPayouts(counted_max),
    await settlement.unbookedMatches(),
  ]
  return blocking(waiting.reduce((sum, { length }) => sum + length, 0))
}
