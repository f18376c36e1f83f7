import { model } from "@medusajs/framework/utils"
import { amount_minor_max } from "../lib/price-terms"
import CostSheet from "./cost-sheet"
import LineBreakdown from "./line-breakdown"

/**
 * One published version of a variant's price in one currency: what of the list price belongs to whom,
 * per unit, in minor units. Tax depends on the country and services are the remainder, so neither is
 * a column. Rows are immutable; a version in force is superseded by the next one.
 */
const PriceBreakdown = model
  .define("price_breakdown", {
    id: model.id({ prefix: "pbrk" }).primaryKey(),
    variant_id: model.text(),
    product_id: model.text(),
    currency_code: model.text(),
    version: model.number(),
    producer_minor: model.number(),
    premium_minor: model.number(),
    logistics_minor: model.number(),
    total_minor: model.number(),
    /** False where tax comes on top of the list price (United States). */
    tax_inclusive: model.boolean(),
    /** The rate and policy rows behind the amounts, with the values they had. */
    rates: model.json(),
    /** Day on which the group agreed the cost sheet. */
    agreed_on: model.text(),
    published_at: model.dateTime(),
    superseded_at: model.dateTime().nullable(),
    cost_sheet: model.belongsTo(() => CostSheet, { mappedBy: "breakdowns" }),
    line_breakdowns: model.hasMany(() => LineBreakdown, { mappedBy: "price_breakdown" }),
  })
  .indexes([
    // Order lines and the ledger name a version: whole-table keys, so that no removal frees one.
    { on: ["variant_id", "currency_code", "version"], unique: true, where: null },
    { on: ["product_id"] },
  ])
  .checks([
    { name: "price_breakdown_version_positive", expression: (c) => `${c.version} >= 1` },
    {
      name: "price_breakdown_amounts_in_range",
      expression: (c) =>
        [c.producer_minor, c.premium_minor, c.logistics_minor, c.total_minor]
          .map((amount) => `${amount} between 0 and ${amount_minor_max}`)
          .join(" and "),
    },
    {
      name: "price_breakdown_covers_its_parts",
      expression: (c) =>
        `${c.producer_minor}::bigint + ${c.premium_minor} + ${c.logistics_minor} <= ${c.total_minor}`,
    },
    {
      name: "price_breakdown_currency_is_iso",
      expression: (c) => `${c.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])

export default PriceBreakdown
