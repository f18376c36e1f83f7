import { type DeskTaskKind, type DeskTasksAnswer, deskTaskKinds } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { day } from "../../lib/day"
import { booksNotSound } from "./tasks/books"
import { cardFindings, disputesToAnswer } from "./tasks/cards"
import { deadEvents } from "./tasks/inbox"
import { ordersToSend, receiptsToConfirm } from "./tasks/orders"
import { detailsToApprove, runsToApprove } from "./tasks/payouts"
import { linesToMatch, payoutsToProve } from "./tasks/settlement"
import { monthsThatAreOver } from "./tasks/periods"
import type { TaskSource } from "./tasks/source"

const sources: Record<DeskTaskKind, TaskSource> = {
  books_not_sound: booksNotSound,
  disputes_to_answer: disputesToAnswer,
  card_findings: cardFindings,
  events_dead: deadEvents,
  runs_to_approve: runsToApprove,
  details_to_approve: detailsToApprove,
  months_to_close: monthsThatAreOver,
  receipts_to_confirm: receiptsToConfirm,
  lines_to_match: linesToMatch,
  payouts_to_prove: payoutsToProve,
  orders_to_send: ordersToSend,
}

/** What waits for a member of staff just now, the most pressing first. */
export async function readDeskTasks(
  container: MedusaContainer,
  now: Date,
): Promise<DeskTasksAnswer> {
  const found = await Promise.all(
    deskTaskKinds.map(async (kind) => ({ kind, ...(await sources[kind](container)) })),
  )
  const tasks = found.flatMap(({ kind, count, since }) =>
    since === null ? [] : [{ kind, count, since: day(since) }],
  )
  return { as_of: now.toISOString(), tasks }
}
