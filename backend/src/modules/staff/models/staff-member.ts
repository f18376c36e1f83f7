import { staffRoles } from "@ciap/contract"
import { model } from "@medusajs/framework/utils"

/** What a login of the desk may do, and since when its sessions count. */
const StaffMember = model.define("staff_member", {
  /** The user of Medusa; a user without a row may do nothing. */
  user_id: model.text().primaryKey(),
  role: model.enum([...staffRoles]),
  active: model.boolean().default(true),
  /** A session that began before this moment is over. */
  sessions_from: model.dateTime(),
  /** Codes of a second factor that were tried since `code_tried_at` and were not right. */
  code_tries: model.number().default(0),
  code_tried_at: model.dateTime().nullable(),
})

export default StaffMember
