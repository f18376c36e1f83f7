import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { agreeCostSheetsStep } from "./steps/agree-cost-sheets"
import type { AgreeCostSheetInput } from "./types"

/**
 * Records cost sheets as agreed with their groups; each becomes the next version of its product. A
 * sheet that says what the agreed one says adds nothing.
 *
 * @throws COST_BELOW_FLOOR (law 3), RATE_MISSING; no sheet is agreed then
 */
export const agreeCostSheetWorkflow = createWorkflow(
  "agree-cost-sheet",
  (input: AgreeCostSheetInput) => {
    return new WorkflowResponse(agreeCostSheetsStep(input))
  },
)
