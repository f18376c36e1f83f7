import type { MedusaContainer } from "@medusajs/framework/types"
import type LedgerService from "../../modules/ledger/service"

/** Who causes the postings of the year of books that the demonstration brings along. */
export const demonstration_actor = "demonstration"

/**
 * True while the ledger's figures come from sales that were made for the demonstration.
 *
 * Asked of the ledger itself: the year of books is only ever written into an empty book, so the first posting tells,
 * and because the ledger only grows the mark cannot be taken off without a fresh database.
 */
export async function hasDemonstrationSales(container: MedusaContainer): Promise<boolean> {
  const ledger: LedgerService = container.resolve("ledger")
  return (await ledger.firstActor()) === demonstration_actor
}
