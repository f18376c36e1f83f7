import { model } from "@medusajs/framework/utils"

/** What the assembly of a group decided its premium is for. */
const PremiumDecision = model
  .define(
    { name: "premium_decision", tableName: "payout_premium_decision" },
    {
      id: model.id({ prefix: "pdec" }).primaryKey(),
      group_id: model.text(),
      currency_code: model.text(),
      amount_minor: model.number(),
      decided_on: model.text(),
      purpose: model.text(),
      /** Where the decision is written down, such as a page of the book of minutes. */
      minute_reference: model.text(),
      recorded_by: model.text(),
      withdrawn_on: model.text().nullable(),
      withdrawn_by: model.text().nullable(),
      withdrawal_reason: model.text().nullable(),
      /** True once the ledger holds what this row says now. */
      booked: model.boolean().default(false),
    },
  )
  .indexes([{ on: ["group_id"] }])

export default PremiumDecision
