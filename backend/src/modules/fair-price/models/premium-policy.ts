import { model } from "@medusajs/framework/utils"
import { premiumBases } from "../lib/price-terms"

/** Which part of the producer price is added as premium, from when, and who decided it. */
const PremiumPolicy = model
  .define("premium_policy", {
    id: model.id({ prefix: "prpol" }).primaryKey(),
    /** Basis points: 1000 is 10 %. */
    rate_bp: model.number(),
    basis: model.enum([...premiumBases]),
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    decided_by: model.text(),
    source: model.text().nullable(),
    note: model.text().nullable(),
    demonstration: model.boolean().default(false),
  })
  .checks([
    { name: "premium_policy_rate_bp_range", expression: (c) => `${c.rate_bp} between 0 and 10000` },
  ])

export default PremiumPolicy
