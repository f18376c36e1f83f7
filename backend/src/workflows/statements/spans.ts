import type { MedusaContainer } from "@medusajs/framework/types"
import { monthAfter } from "../../lib/month"
import type { OwnerSpan } from "../../modules/ledger/lib/owner-months"
import type { LastStatement } from "../../modules/statement/lib/statement-book"
import { statementService } from "./service"

/**
 * The month of a group as the ledger must be asked for it: what was booked into earlier months after they had been
 * written down belongs to the first month that was not.
 */
export const spanAfter = (
  { group_id, month }: { group_id: string; month: string },
  last: LastStatement | undefined,
  through_seq: bigint | null = null,
): OwnerSpan => ({
  owner_id: group_id,
  month,
  // Of an earlier month that is still open, everything is known there, however late it was booked.
  after_seq: last !== undefined && monthAfter(last.month) === month ? last.through_seq : null,
  through_seq,
})

/** The last statement of each group before a month, by group. */
export async function lastStatements(
  container: MedusaContainer,
  before_month: string,
): Promise<Map<string, LastStatement>> {
  const last = await statementService(container).lastBefore(before_month)
  return new Map(last.map((one) => [one.group_id, one]))
}
