import { model } from "@medusajs/framework/utils"
import { amount_minor_max } from "../lib/price-terms"

/** What the buyer pays for one shipping method of an order, frozen at purchase, in minor units. */
const ShippingFreeze = model
  .define("shipping_freeze", {
    id: model.id({ prefix: "shfrz" }).primaryKey(),
    order_id: model.text(),
    shipping_method_id: model.text(),
    currency_code: model.text(),
    gross_minor: model.number(),
    tax_minor: model.number(),
    tax_country: model.text().nullable(),
    tax_rate_bp: model.number(),
    frozen_on: model.text(),
  })
  .indexes([{ on: ["order_id", "shipping_method_id"], unique: true, where: null }])
  .checks([
    {
      name: "shipping_freeze_amounts_in_range",
      expression: (c) =>
        `${c.gross_minor} between 0 and ${amount_minor_max} and ${c.tax_minor} between 0 and ${c.gross_minor}`,
    },
    {
      name: "shipping_freeze_tax_rate_bp_range",
      expression: (c) => `${c.tax_rate_bp} between 0 and 10000`,
    },
    {
      name: "shipping_freeze_currency_is_iso",
      expression: (c) => `${c.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])

export default ShippingFreeze
