import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookProcessor } from "../book-processor"

/** The ledger follows from the processor's rows. No way back on purpose: what is booked is a fact. */
export const bookProcessorStep = createStep(
  "book-processor",
  async (_: void, { container }) => new StepResponse(await bookProcessor(container)),
)
