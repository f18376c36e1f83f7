import { model } from "@medusajs/framework/utils"
import { memberSexes, memberTiers } from "../lib/register-terms"
import Group from "./group"
import Post from "./post"

/** A person in a group's register. `joined_on` and `left_on` are days (`YYYY-MM-DD`). */
const Member = model
  .define(
    { name: "member", tableName: "artisan_group_member" },
    {
      id: model.id({ prefix: "mem" }).primaryKey(),
      display_name: model.text(),
      tier: model.enum([...memberTiers]),
      sex: model.enum([...memberSexes]),
      joined_on: model.text(),
      left_on: model.text().nullable(),
      /** What a lead types to sign in: an E.164 phone number or an e-mail address. */
      sign_in_identifier: model.text().nullable(),
      /** True where the person is made up for the demonstration. */
      demonstration: model.boolean().default(false),
      group: model.belongsTo(() => Group, { mappedBy: "members" }),
      posts: model.hasMany(() => Post, { mappedBy: "member" }),
    },
  )
  .indexes([
    // The phone of a person whose row was removed may return with another person, so partial is right.
    { on: ["sign_in_identifier"], unique: true },
  ])

export default Member
