import { model } from "@medusajs/framework/utils"
import { claimKinds } from "../lib/register-terms"
import Group from "./group"
import Network from "./network"

/**
 * Something the shop says about a group or the network: a claim or a certification. It always
 * carries where it can be checked and the last day on which it may be shown.
 */
const PublicClaim = model
  .define(
    { name: "public_claim", tableName: "artisan_public_claim" },
    {
      id: model.id({ prefix: "claim" }).primaryKey(),
      kind: model.enum([...claimKinds]),
      text: model.text().translatable(),
      scheme: model.text().nullable(),
      number: model.text().nullable(),
      evidence_url: model.text(),
      verifier: model.text().nullable(),
      valid_from: model.text(),
      expires_on: model.text(),
      demonstration: model.boolean().default(false),
      group: model.belongsTo(() => Group, { mappedBy: "claims" }).nullable(),
      network: model.belongsTo(() => Network, { mappedBy: "claims" }).nullable(),
    },
  )
  .checks([
    {
      name: "artisan_public_claim_one_subject",
      expression: (c) => `num_nonnulls(${c.group_id}, ${c.network_id}) = 1`,
    },
    {
      name: "artisan_public_claim_certification_names_scheme",
      expression: (c) => `${c.kind} <> 'certification' or ${c.scheme} is not null`,
    },
  ])

export default PublicClaim
