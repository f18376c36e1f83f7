import { model } from "@medusajs/framework/utils"
import { postRoles } from "../lib/register-terms"
import Group from "./group"
import Member from "./member"

/**
 * An elected post with its term, both days included; `term_to` is empty while nobody knows the end.
 * Past posts stay: what a president signed in May was signed by the president of May.
 */
const Post = model.define(
  { name: "post", tableName: "artisan_group_post" },
  {
    id: model.id({ prefix: "post" }).primaryKey(),
    role: model.enum([...postRoles]),
    term_from: model.text(),
    term_to: model.text().nullable(),
    group: model.belongsTo(() => Group, { mappedBy: "posts" }),
    member: model.belongsTo(() => Member, { mappedBy: "posts" }),
  },
)

export default Post
