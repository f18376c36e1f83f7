import { model } from "@medusajs/framework/utils"
import { payoutStates, proofKinds } from "../lib/terms"
import PayoutRun from "./payout-run"

/** What one group is paid from one fund in one currency, and what became of it. */
const Payout = model
  .define(
    { name: "payout", tableName: "payout" },
    {
      id: model.id({ prefix: "pay" }).primaryKey(),
      reference: model.text(),
      run: model.belongsTo(() => PayoutRun, { mappedBy: "payouts" }),
      group_id: model.text(),
      fund: model.enum(["producer_pay", "premium"]),
      /** What was payable when the run was proposed; an edit may only lower the source below it. */
      proposed_minor: model.number(),
      /** What is owed and paid here, in the order's currency. */
      source_minor: model.number(),
      source_currency_code: model.text(),
      /** What the group gets, in the run's currency. */
      amount_minor: model.number(),
      /** The dated row and its text by which one became the other; none in one currency. */
      rate_id: model.text().nullable(),
      rate: model.text().nullable(),
      /** Kept back for pieces that came back after they were paid. */
      withheld_minor: model.number().default(0),
      payment_detail_id: model.text().nullable(),
      state: model.enum([...payoutStates]),
      hold_reason: model.text().nullable(),
      edit_reason: model.text().nullable(),
      ordered_on: model.text().nullable(),
      confirmed_on: model.text().nullable(),
      failed_on: model.text().nullable(),
      returned_on: model.text().nullable(),
      /** Why it failed or came back. */
      outcome_reason: model.text().nullable(),
      proof_kind: model.enum([...proofKinds]).nullable(),
      proof_id: model.text().nullable(),
      proof_reference: model.text().nullable(),
      /** Of a receipt as it was put up: whoever fetches it later can tell that it is the same. */
      proof_sha256: model.text().nullable(),
      settled_by: model.text().nullable(),
      /** The state of which the ledger holds everything; the sweep looks for rows where it lags behind. */
      booked_state: model.text().nullable(),
    },
  )
  .indexes([{ on: ["group_id"] }, { on: ["reference"], unique: true, where: null }])

export default Payout
