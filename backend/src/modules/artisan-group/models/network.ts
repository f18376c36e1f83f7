import { model } from "@medusajs/framework/utils"
import Group from "./group"
import PublicClaim from "./public-claim"

/** A union of groups; the upper level of the register. */
const Network = model
  .define(
    { name: "network", tableName: "artisan_network" },
    {
      id: model.id({ prefix: "net" }).primaryKey(),
      handle: model.text(),
      name: model.text().translatable(),
      summary: model.text().translatable().nullable(),
      founded_year: model.number().nullable(),
      sources: model.array(),
      groups: model.hasMany(() => Group, { mappedBy: "network" }),
      claims: model.hasMany(() => PublicClaim, { mappedBy: "network" }),
    },
  )
  // A handle is a public address: a removed row must not free it for somebody else.
  .indexes([{ on: ["handle"], unique: true, where: null }])

export default Network
