import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordRatesStep } from "./steps/record-rates"
import type { RecordRatesInput } from "./types"

/**
 * Records reference rates, premium policies and retail prices (law 11). Rows that stand are left
 * alone; a later one closes the open row before it.
 *
 * @throws CONFLICT where one day would get two values; nothing is recorded then
 */
export const recordRatesWorkflow = createWorkflow("record-rates", (input: RecordRatesInput) => {
  return new WorkflowResponse(recordRatesStep(input))
})
