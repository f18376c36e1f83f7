import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"
import type FairPriceService from "../../../modules/fair-price/service"
import { checkSheet } from "../check-sheets"
import type { AgreeCostSheetInput, AgreeCostSheetResult } from "../types"

/**
 * Checks every sheet against the floor of its own day, then makes them the agreed versions, all or
 * none. No way back on purpose: it is the last thing its workflow does.
 *
 * @throws RATE_MISSING, COST_BELOW_FLOOR, INVALID_REQUEST for two sheets of one product
 */
export const agreeCostSheetsStep = createStep(
  "agree-cost-sheets",
  async ({ cost_sheets }: AgreeCostSheetInput, { container }) => {
    const prices: FairPriceService = container.resolve("fair_price")
    if (new Set(cost_sheets.map((sheet) => sheet.product_id)).size < cost_sheets.length) {
      throw problem(
        "INVALID_REQUEST",
        "A product stands twice in this list. No cost sheet was agreed; send one sheet for each product.",
      )
    }
    const days = [...new Set(cost_sheets.map((sheet) => sheet.agreed_on))]
    const rows = await Promise.all(days.map((day) => prices.datedRowsOf(day, [])))
    const ratesOn = new Map(days.map((day, i) => [day, rows[i]?.reference_rates ?? []]))
    const agreed = await prices.agreeCostSheets(
      cost_sheets.map((sheet) => checkSheet(sheet, ratesOn.get(sheet.agreed_on) ?? [])),
    )
    return new StepResponse<AgreeCostSheetResult>({ cost_sheets: agreed })
  },
)
