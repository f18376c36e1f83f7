import type { MedusaContainer } from "@medusajs/framework/types"
import type LedgerService from "../../modules/ledger/service"
import { ledgerTroubles } from "../ledger/ledger-troubles"
import { type Counts, type Found, openReport } from "./report"
import { verifyCards } from "./verify-cards"
import { verifyOrders } from "./verify-orders"
import { verifySources } from "./verify-sources"

type Listeners = {
  /** Called for each difference, when it is found. */
  found: (found: Found) => void
  /** Called now and then with how much was looked at. */
  progress?: (counts: Counts) => void
}

/**
 * Computes anew, from every order, payout, decision, match and row of the processor, what the ledger should hold, and
 * names every figure that is otherwise; asks the ledger for contradictions in itself and its seals. It writes nothing.
 *
 * The shop may go on meanwhile: an order that differs is looked at again, under its lock, before it is told. Pages are
 * read by key and forgotten, so that it ends with the same memory however many orders there are.
 *
 * @param today ISO date; decides whether return windows are over
 * @returns how much was looked at; `found` is 0 for books that are right
 */
export async function verifyBooks(
  container: MedusaContainer,
  today: string,
  { found, progress = () => undefined }: Listeners,
): Promise<Counts> {
  const report = openReport(found)
  const ledger: LedgerService = container.resolve("ledger")
  const violations = await ledger.verify()
  const { broken } = await ledger.verifySeal()
  for (const trouble of ledgerTroubles({ violations, broken_seals: broken }))
    report.tell({ subject: null, trouble })
  await verifyOrders(container, report, today, () => {
    progress(report.counts)
  })
  await verifySources(container, report)
  progress(report.counts)
  await verifyCards(container, report)
  return report.counts
}
