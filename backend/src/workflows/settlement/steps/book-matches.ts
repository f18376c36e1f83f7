import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookMatches } from "../book-matches"

/** The ledger follows from matches and opening balances. No way back on purpose: what is booked is a fact. */
export const bookMatchesStep = createStep("book-matches", async (_: void, { container }) => {
  await bookMatches(container)
  return new StepResponse(null)
})
