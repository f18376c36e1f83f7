import { model } from "@medusajs/framework/utils"

/** A file that was made of a run; whoever makes it again gets the same bytes. */
const PayoutFile = model
  .define(
    { name: "payout_file", tableName: "payout_file" },
    {
      id: model.id({ prefix: "pfile" }).primaryKey(),
      run_id: model.text(),
      format: model.text(),
      sha256: model.text(),
      made_by: model.text(),
    },
  )
  .indexes([{ on: ["run_id", "format"], unique: true, where: null }])

export default PayoutFile
