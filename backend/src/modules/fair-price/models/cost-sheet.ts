import { model } from "@medusajs/framework/utils"
import { amount_minor_max, costSheetStates } from "../lib/price-terms"
import PriceBreakdown from "./price-breakdown"

/**
 * What one piece of a product costs to make, in Peruvian céntimos, as a group agreed it. Frozen once
 * agreed; a change is a new version. Foreign things (group, product) are known by id only.
 */
const CostSheet = model
  .define("cost_sheet", {
    id: model.id({ prefix: "csheet" }).primaryKey(),
    group_id: model.text(),
    product_id: model.text(),
    version: model.number(),
    hours_hundredths: model.number(),
    hourly_rate_minor: model.number(),
    materials_minor: model.number(),
    overhead_minor: model.number(),
    state: model.enum([...costSheetStates]).default("draft"),
    agreed_on: model.text().nullable(),
    /** The meeting and who took part, in words of the minutes. */
    agreed_by: model.text().nullable(),
    /** Fair hourly rate in force on `agreed_on`, and the row it was read from. */
    floor_rate_id: model.text().nullable(),
    floor_minor: model.number().nullable(),
    /** The recorded decision that lets an hourly rate stand below the floor; empty otherwise. */
    floor_decision: model.text().nullable(),
    demonstration: model.boolean().default(false),
    breakdowns: model.hasMany(() => PriceBreakdown, { mappedBy: "cost_sheet" }),
  })
  .indexes([
    // Published prices name a version: it must never be given out twice.
    { on: ["product_id", "version"], unique: true, where: null },
    { on: ["product_id"], unique: true, where: "state = 'agreed'" },
    { on: ["group_id"] },
  ])
  .checks([
    { name: "cost_sheet_version_positive", expression: (c) => `${c.version} >= 1` },
    {
      name: "cost_sheet_amounts_in_range",
      expression: (c) =>
        [c.hours_hundredths, c.hourly_rate_minor, c.materials_minor, c.overhead_minor]
          .map((amount) => `${amount} between 0 and ${amount_minor_max}`)
          .join(" and "),
    },
    {
      name: "cost_sheet_agreement_is_dated",
      expression: (c) =>
        `${c.state} = 'draft' or num_nulls(${c.agreed_on}, ${c.agreed_by}, ${c.floor_rate_id}, ${c.floor_minor}) = 0`,
    },
    {
      // Law 3, kept by the database too.
      name: "cost_sheet_not_below_floor",
      expression: (c) =>
        `${c.state} = 'draft' or ${c.hourly_rate_minor} >= ${c.floor_minor} or length(trim(coalesce(${c.floor_decision}, ''))) > 0`,
    },
  ])

export default CostSheet
