import { model } from "@medusajs/framework/utils"

/** Somebody looked through a month and asks for its close. */
const PeriodPreparation = model
  .define("period_preparation", {
    id: model.id({ prefix: "pprep" }).primaryKey(),
    /** Such as `2026-10`. */
    month: model.text(),
    prepared_by: model.text(),
  })
  .indexes([{ on: ["month", "prepared_by"], unique: true, where: null }])

export default PeriodPreparation
