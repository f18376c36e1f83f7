import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordRatesStep } from "./steps/record-rates"
import type { RecordRatesInput } from "./types"

/** Sent when dated rows were added: what pages say of rates and wages may be old. */
export const ratesRecorded = "rates.recorded"

/**
 * Records reference rates, premium policies and retail prices (law 11). Rows that stand are left
 * alone; a later one closes the open row before it.
 *
 * @throws CONFLICT where one day would get two values; nothing is recorded then
 */
export const recordRatesWorkflow = createWorkflow("record-rates", (input: RecordRatesInput) => {
  const done = recordRatesStep(input)
  when("rows-were-added", done, ({ recorded }) => recorded > 0).then(() => {
    emitEventStep({ eventName: ratesRecorded, data: {} })
  })
  return new WorkflowResponse(done)
})
