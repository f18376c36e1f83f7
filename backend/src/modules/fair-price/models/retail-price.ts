import { model } from "@medusajs/framework/utils"
import { amount_minor_max } from "../lib/price-terms"

/**
 * The retail price of a product that the cooperative decided for a time, tax of the reference country
 * included, before it is raised to a sensible ending and turned into other currencies. Days are
 * `YYYY-MM-DD`, both included. Never re-valued: closed, and followed by the next row.
 */
const RetailPrice = model
  .define("retail_price", {
    id: model.id({ prefix: "retail" }).primaryKey(),
    product_id: model.text(),
    currency_code: model.text(),
    amount_minor: model.number(),
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    decided_by: model.text(),
    note: model.text().nullable(),
    demonstration: model.boolean().default(false),
  })
  .indexes([{ on: ["product_id"] }])
  .checks([
    {
      name: "retail_price_amount_in_range",
      expression: (c) => `${c.amount_minor} between 1 and ${amount_minor_max}`,
    },
    {
      name: "retail_price_currency_is_iso",
      expression: (c) => `${c.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])

export default RetailPrice
