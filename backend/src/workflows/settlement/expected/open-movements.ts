import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE } from "../../../modules/settlement"
import type SettlementService from "../../../modules/settlement/service"
import { groupPayoutReturns, groupPayouts } from "./group-payouts"
import type { ExpectedMovement, ExpectedSource } from "./movement"
import { processorPayouts } from "./processor-payouts"
import { transferReceipts, transferRefunds } from "./transfers"

/** Everything that may wait for a line of the bank. */
const expectedSources: readonly ExpectedSource[] = [
  processorPayouts,
  transferReceipts,
  transferRefunds,
  groupPayouts,
  groupPayoutReturns,
]

/**
 * Movements that no line stands for yet, oldest first: since the first day of the oldest own account, because earlier ones
 * are in its opening balance.
 */
export async function openMovements(container: MedusaContainer): Promise<ExpectedMovement[]> {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const [since] = (await settlement.accounts()).map(({ opening_on }) => opening_on).sort()
  if (since === undefined) return []
  const found = await Promise.all(
    expectedSources.map(async ({ kind, list }) => {
      const movements = await list(container, since)
      const matched = await settlement.matchedOf(
        kind,
        movements.map(({ id }) => id),
      )
      const taken = new Set(matched)
      return movements.filter(({ id }) => !taken.has(id))
    }),
  )
  return found.flat().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
