import { model } from "@medusajs/framework/utils"
import { consentChannels } from "../lib/register-terms"
import Group from "./group"
import Member from "./member"

/**
 * Permission to show a group (no member) or one member, by channel. A consent is never edited: it is
 * withdrawn, or it expires, and a new one is given.
 */
const Consent = model.define(
  { name: "consent", tableName: "artisan_consent" },
  {
    id: model.id({ prefix: "cons" }).primaryKey(),
    channel: model.enum([...consentChannels]),
    given_on: model.text(),
    /** From this day on nothing of it is shown any more. */
    withdrawn_on: model.text().nullable(),
    /** Last day on which it holds. */
    expires_on: model.text().nullable(),
    /** Where the permission is kept: a minute, a signed sheet. */
    evidence: model.text().nullable(),
    demonstration: model.boolean().default(false),
    group: model.belongsTo(() => Group, { mappedBy: "consents" }),
    member: model.belongsTo(() => Member).nullable(),
  },
)

export default Consent
