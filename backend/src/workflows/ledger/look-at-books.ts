import type { MedusaContainer } from "@medusajs/framework/types"
import type LedgerService from "../../modules/ledger/service"
import { OPERATIONS_MODULE } from "../../modules/operations"
import { type LedgerChecked, ledgerTroubles } from "./ledger-troubles"

/** Recomputes the book's invariants and the chain of its seals, and keeps what was found. Changes nothing in the book. */
export async function lookAtBooks(container: MedusaContainer): Promise<LedgerChecked> {
  const ledger: LedgerService = container.resolve("ledger")
  const violations = await ledger.verify()
  const { broken } = await ledger.verifySeal()
  const checked: LedgerChecked = { violations, broken_seals: broken }
  await container.resolve(OPERATIONS_MODULE).keepBooksCheck(ledgerTroubles(checked))
  return checked
}
