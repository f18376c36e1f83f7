import { model } from "@medusajs/framework/utils"
import { runStates } from "../lib/terms"
import Payout from "./payout"

/** Payments that are prepared together, approved together by another person, and leave one account on one day. */
const PayoutRun = model
  .define(
    { name: "payout_run", tableName: "payout_run" },
    {
      id: model.id({ prefix: "prun" }).primaryKey(),
      /** What the bank sends back; statements are matched by it. */
      reference: model.text(),
      currency_code: model.text(),
      /** Handle of the cooperative's own account that pays. */
      account: model.text(),
      pay_on: model.text(),
      state: model.enum([...runStates]).default("proposed"),
      /** Everybody who proposed or edited; none of them can approve. */
      prepared_by: model.array(),
      approved_by: model.text().nullable(),
      approved_at: model.dateTime().nullable(),
      sent_by: model.text().nullable(),
      sent_at: model.dateTime().nullable(),
      cancel_reason: model.text().nullable(),
      payouts: model.hasMany(() => Payout, { mappedBy: "run" }),
    },
  )
  .indexes([{ on: ["reference"], unique: true, where: null }])

export default PayoutRun
