import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type FairPriceService from "../../../modules/fair-price/service"
import type { RecordRatesInput, RecordRatesResult } from "../types"

/** Records dated rows, all or none. No way back on purpose: rows are closed and followed, not erased. */
export const recordRatesStep = createStep(
  "record-rates",
  async (input: RecordRatesInput, { container }) => {
    const prices: FairPriceService = container.resolve("fair_price")
    const done = await prices.recordDatedRows({
      reference_rates: (input.rates ?? []).map((row) => ({
        ...row,
        currency_code: row.currency_code ?? null,
        region: row.region ?? null,
        valid_from: row.valid_from ?? null,
        valid_to: row.valid_to ?? null,
        source: row.source ?? null,
        note: row.note ?? null,
      })),
      premium_policies: (input.premium_policies ?? []).map((row) => ({
        ...row,
        valid_to: row.valid_to ?? null,
        source: row.source ?? null,
        note: row.note ?? null,
      })),
      retail_prices: (input.retail_prices ?? []).map((row) => ({
        ...row,
        amount_minor: BigInt(row.amount_minor),
        valid_to: row.valid_to ?? null,
        note: row.note ?? null,
      })),
    })
    return new StepResponse<RecordRatesResult>(done)
  },
)
