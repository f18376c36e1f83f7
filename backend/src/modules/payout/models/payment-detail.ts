import { model } from "@medusajs/framework/utils"
import { detailKinds, detailStates, documentKinds, wallets } from "../lib/terms"

/**
 * Where a group is paid, as one person proposed and another approved it. It is never edited: new details are a new row,
 * and payment waits a day for them.
 */
const PaymentDetail = model
  .define(
    { name: "payment_detail", tableName: "payout_payment_detail" },
    {
      id: model.id({ prefix: "pdet" }).primaryKey(),
      group_id: model.text(),
      kind: model.enum([...detailKinds]),
      /** Account, interbank code or mobile number; none for cash. */
      number: model.text().nullable(),
      /** Three digits, for an account that is not written as an interbank code. */
      bank_code: model.text().nullable(),
      wallet: model.enum([...wallets]).nullable(),
      holder_name: model.text(),
      document_kind: model.enum([...documentKinds]).nullable(),
      document_number: model.text().nullable(),
      /** Why they changed, in the words of who proposed them. */
      reason: model.text(),
      state: model.enum([...detailStates]).default("proposed"),
      proposed_by: model.text(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      /** From this moment on payments go there. */
      effective_from: model.dateTime().nullable(),
      demonstration: model.boolean().default(false),
    },
  )
  .indexes([{ on: ["group_id"] }])

export default PaymentDetail
