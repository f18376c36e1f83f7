import { OPERATIONS_MODULE } from "../../../modules/operations"
import { ledgerTroubles } from "../../ledger/ledger-troubles"
import { lookAtBooks } from "../../ledger/look-at-books"
import { stateOfBooks } from "../../ledger/state-of-books"
import { blocking, type CheckSource } from "./check"

/** The book contradicts itself nowhere and its seals hold. Where the hourly look is too old, it is looked at now. */
export const booksSound: CheckSource = async (container) => {
  const last = await container.resolve(OPERATIONS_MODULE).lastBooksCheck()
  if (stateOfBooks(last) === "sound") return blocking(0)
  return blocking(ledgerTroubles(await lookAtBooks(container)).length)
}
