import { model } from "@medusajs/framework/utils"
import { groupKinds, meetingRhythms, nameStatuses } from "../lib/register-terms"
import Consent from "./consent"
import Member from "./member"
import Network from "./network"
import Post from "./post"
import PublicClaim from "./public-claim"

/**
 * A producer organisation: the seller of record on a product page. How many people it has is never
 * a column here; it is counted from the members (service.registerFigures).
 */
const Group = model
  .define(
    { name: "group", tableName: "artisan_group" },
    {
      id: model.id({ prefix: "grp" }).primaryKey(),
      handle: model.text(),
      name: model.text().searchable().translatable(),
      summary: model.text().translatable().nullable(),
      story: model.text().translatable().nullable(),
      kind: model.enum([...groupKinds]),
      place: model.text(),
      district_province: model.text().nullable(),
      department: model.text(),
      /** Coordinates of the town, never of somebody's home. */
      latitude: model.float(),
      longitude: model.float(),
      founded_year: model.number().nullable(),
      joined_year: model.number().nullable(),
      meeting_rhythm: model.enum([...meetingRhythms]).nullable(),
      /** Day of the week on which the group meets, Monday = 1, where it is known. */
      meeting_weekday: model.number().nullable(),
      /** ISO 639 codes of the languages spoken in the group. */
      languages: model.array(),
      /** Codes of the national classifier of craft lines (lib/craft-lines.ts). */
      craft_lines: model.array(),
      /** Whether the name stands in a public source or keeps a place free for an unnamed group. */
      name_status: model.enum([...nameStatuses]),
      /** Names of the columns of this row whose values are made up for the demonstration. */
      demonstration_fields: model.array(),
      sources: model.array(),
      /** Pictures of the land the group lives on, and nobody's face, as `lib/picture.ts` reads them. */
      images: model.json().nullable(),
      network: model.belongsTo(() => Network, { mappedBy: "groups" }),
      members: model.hasMany(() => Member, { mappedBy: "group" }),
      posts: model.hasMany(() => Post, { mappedBy: "group" }),
      claims: model.hasMany(() => PublicClaim, { mappedBy: "group" }),
      consents: model.hasMany(() => Consent, { mappedBy: "group" }),
    },
  )
  .indexes([
    // A handle is a public address and a ledger fact: a removed group must not free it for another.
    { on: ["handle"], unique: true, where: null },
    { on: ["department"] },
  ])
  .checks([
    { name: "artisan_group_latitude_range", expression: (c) => `${c.latitude} between -90 and 90` },
    {
      name: "artisan_group_longitude_range",
      expression: (c) => `${c.longitude} between -180 and 180`,
    },
    {
      name: "artisan_group_meeting_weekday_range",
      expression: (c) => `${c.meeting_weekday} between 1 and 7`,
    },
  ])

export default Group
