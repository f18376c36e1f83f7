import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE } from "../../../modules/settlement"
import type SettlementService from "../../../modules/settlement/service"
import { groupPayouts } from "./group-payouts"
import type { ExpectedMovement, ExpectedSource } from "./movement"
import { processorPayouts } from "./processor-payouts"
import { transfers } from "./transfers"

/** Everything that may wait for a line of the bank. */
const expectedSources: readonly ExpectedSource[] = [processorPayouts, transfers, groupPayouts]

/**
 * Movements that no line stands for yet, oldest first: since the first day of the oldest own account, because earlier ones
 * are in its opening balance.
 */
export async function openMovements(container: MedusaContainer): Promise<ExpectedMovement[]> {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const [since] = (await settlement.accounts()).map(({ opening_on }) => opening_on).sort()
  if (since === undefined) return []
  const lists = await Promise.all(expectedSources.map((list) => list(container, since)))
  const movements = lists.flat()
  const kinds = [...new Set(movements.map(({ kind }) => kind))]
  const open = await Promise.all(
    kinds.map(async (kind) => {
      const ofKind = movements.filter((movement) => movement.kind === kind)
      const matched = await settlement.matchedOf(
        kind,
        ofKind.map(({ id }) => id),
      )
      const taken = new Set(matched)
      return ofKind.filter(({ id }) => !taken.has(id))
    }),
  )
  return open.flat().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
