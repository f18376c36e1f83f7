import { type PeriodCheck, type PeriodCheckKind, periodCheckKinds } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { linesUnexplained, statementsMissing } from "./checks/bank"
import { booksSound } from "./checks/books"
import { cardFindingsOpen, disputesOpen, eventsDead, refundsUnfinished } from "./checks/cards"
import type { CheckSource } from "./checks/check"
import { ordersBehindTheirFacts, ordersUnexplained } from "./checks/orders"
import { payoutsUnsettled } from "./checks/payouts"
import { postingsWaiting } from "./checks/postings"
import { firstDayOf, monthAfter } from "../../lib/month"

/** Every item of the checklist. A new one is a file in `checks`, its word in the contract, and its line here. */
const sources: Record<PeriodCheckKind, CheckSource> = {
  books_sound: booksSound,
  orders_behind: ordersBehindTheirFacts,
  orders_unexplained: ordersUnexplained,
  postings_waiting: postingsWaiting,
  lines_unexplained: linesUnexplained,
  statements_missing: statementsMissing,
  card_findings: cardFindingsOpen,
  events_dead: eventsDead,
  refunds_unfinished: refundsUnfinished,
  payouts_unsettled: payoutsUnsettled,
  disputes_open: disputesOpen,
}

/** The checklist of a month as it is now, in the order of the contract. */
export async function readChecklist(
  container: MedusaContainer,
  month: string,
  today: string,
): Promise<PeriodCheck[]> {
  const asked = { month, from: firstDayOf(month), until: firstDayOf(monthAfter(month)), today }
  const checks: PeriodCheck[] = []
  // One after the other: each is a few statements, and the shop needs the connections more.
  for (const kind of periodCheckKinds)
    checks.push({ kind, ...(await sources[kind](container, asked)) })
  return checks
}
