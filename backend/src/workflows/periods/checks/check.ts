import type { PeriodCheck } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"

/** The month that is looked at. */
export type AskedMonth = {
  /** Such as `2026-10`. */
  readonly month: string
  /** Its first day, and that of the month after: what happened on the second one is not of the month. */
  readonly from: string
  readonly until: string
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string
}

export type Looked = Pick<PeriodCheck, "state" | "count">

/**
 * One item of the checklist. It looks and changes nothing that belongs to the month. What happened before the month and
 * is still open counts too: it was not in order when the month ended.
 */
export type CheckSource = (container: MedusaContainer, asked: AskedMonth) => Promise<Looked>

/** None is in order; any stop the close. */
export const blocking = (count: number): Looked => ({ state: count === 0 ? "ok" : "blocks", count })

/** None is in order; some need the approver's reason. */
export const excusable = (count: number): Looked => ({ state: count === 0 ? "ok" : "open", count })
