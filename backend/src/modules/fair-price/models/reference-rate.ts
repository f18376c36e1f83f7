import { model } from "@medusajs/framework/utils"

/**
 * A dated row of anything that moves: wages, exchange rates, taxes, tariffs, price factors. `value`
 * is a decimal as text, read with its `unit`. Days are `YYYY-MM-DD`, both included; an empty one is
 * open. A row is never re-valued: it is closed by `valid_to` and another follows.
 */
const ReferenceRate = model
  .define("reference_rate", {
    id: model.id({ prefix: "rate" }).primaryKey(),
    kind: model.text(),
    value: model.text(),
    unit: model.text(),
    currency_code: model.text().nullable(),
    region: model.text().nullable(),
    valid_from: model.text().nullable(),
    valid_to: model.text().nullable(),
    source: model.text().nullable(),
    note: model.text().nullable(),
    /** True where no public source gives the value. */
    demonstration: model.boolean().default(false),
  })
  .indexes([{ on: ["kind", "region"] }])
  .checks([
    {
      name: "reference_rate_value_is_decimal",
      expression: (c) => `${c.value} ~ '^-?[0-9]{1,12}([.][0-9]{1,8})?$'`,
    },
    {
      name: "reference_rate_currency_is_iso",
      expression: (c) => `${c.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])

export default ReferenceRate
