import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"
import { OPERATIONS_MODULE } from "../../../modules/operations"
import { ledgerTroubles } from "../ledger-troubles"
import { lookAtBooks } from "../look-at-books"
import { stateOfBooks } from "../state-of-books"

/**
 * The first step of whatever pays money out or says in writing what is owed. Passes when the newest check found the books
 * sound less than three hours ago; otherwise it looks at once, so that books that were put right pay again without waiting
 * for the hour. When it cannot look, it throws what hindered it: nothing passes unchecked.
 *
 * Selling does not ask: the shop stays open.
 * @throws BOOKS_NOT_SOUND with the first trouble
 */
export const requireSoundBooksStep = createStep(
  "require-sound-books",
  async (_: object, { container }) => {
    await requireSoundBooks(container)
    return new StepResponse()
  },
)

async function requireSoundBooks(container: MedusaContainer): Promise<void> {
  const last = await container.resolve(OPERATIONS_MODULE).lastBooksCheck()
  if (stateOfBooks(last) === "sound") return
  const troubles = ledgerTroubles(await lookAtBooks(container))
  const [first] = troubles
  if (first === undefined) return
  throw problem(
    "BOOKS_NOT_SOUND",
    `The books contradict themselves (troubles found: ${troubles.length}), so nothing was paid, closed or frozen. Nothing was lost, and the shop goes on selling. The first: ${first}`,
  )
}
