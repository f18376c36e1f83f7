import { model } from "@medusajs/framework/utils"
import { amount_minor_max } from "../lib/price-terms"
import PriceBreakdown from "./price-breakdown"

/**
 * The price of one order line as it was frozen at purchase: every minor unit the buyer pays for the
 * line, by who it belongs to. `*_unit_minor` are per piece, the others for the whole line.
 *
 * Services carry no lower bound: a line that staff sold below the group's part still has to be
 * frozen, or the group would not be paid; the loss is then the cooperative's and is seen.
 */
const LineBreakdown = model
  .define("line_breakdown", {
    id: model.id({ prefix: "lbrk" }).primaryKey(),
    order_line_id: model.text(),
    order_id: model.text(),
    group_id: model.text(),
    product_id: model.text(),
    variant_id: model.text().nullable(),
    currency_code: model.text(),
    quantity: model.number(),
    producer_unit_minor: model.number(),
    premium_unit_minor: model.number(),
    logistics_unit_minor: model.number(),
    gross_minor: model.number(),
    tax_minor: model.number(),
    services_minor: model.number(),
    logistics_minor: model.number(),
    producer_minor: model.number(),
    premium_minor: model.number(),
    tax_country: model.text().nullable(),
    tax_rate_bp: model.number(),
    frozen_on: model.text(),
    price_breakdown: model
      .belongsTo(() => PriceBreakdown, { mappedBy: "line_breakdowns" })
      .nullable(),
  })
  .indexes([
    // One freeze per line for ever: a second one would book the line twice.
    { on: ["order_line_id"], unique: true, where: null },
    { on: ["order_id"], where: null },
    { on: ["group_id"], where: null },
  ])
  .checks([
    {
      name: "line_breakdown_quantity_positive",
      expression: (c) => `${c.quantity} between 1 and 1000000`,
    },
    {
      name: "line_breakdown_amounts_in_range",
      expression: (c) =>
        [
          c.producer_unit_minor,
          c.premium_unit_minor,
          c.logistics_unit_minor,
          c.gross_minor,
          c.tax_minor,
          c.logistics_minor,
          c.producer_minor,
          c.premium_minor,
        ]
          .map((amount) => `${amount} between 0 and ${amount_minor_max}`)
          .concat(`${c.services_minor} between -${amount_minor_max} and ${amount_minor_max}`)
          .join(" and "),
    },
    {
      // Law 1 in one row. bigint, so that absurd amounts are refused as such and not as an overflow.
      name: "line_breakdown_explains_every_cent",
      expression: (c) =>
        `${c.gross_minor}::bigint = ${c.tax_minor}::bigint + ${c.services_minor} + ${c.logistics_minor} + ${c.producer_minor} + ${c.premium_minor}`,
    },
    {
      name: "line_breakdown_parts_are_fixed_per_unit",
      expression: (c) =>
        ["producer", "premium", "logistics"]
          .map((part) => `${part}_minor = ${part}_unit_minor::bigint * ${c.quantity}`)
          .join(" and "),
    },
    {
      name: "line_breakdown_tax_rate_bp_range",
      expression: (c) => `${c.tax_rate_bp} between 0 and 10000`,
    },
    {
      name: "line_breakdown_currency_is_iso",
      expression: (c) => `${c.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])

export default LineBreakdown
