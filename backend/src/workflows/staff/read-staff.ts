import type { StaffMember } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { STAFF_MODULE } from "../../modules/staff"

/** A house of more logins than this would need pages here. */
const every_login = 500

/** Every login of the desk, with its role or without one, by e-mail address. */
export async function readStaff(container: MedusaContainer): Promise<StaffMember[]> {
  const [users, members] = await Promise.all([
    container.resolve(Modules.USER).listUsers({}, { take: every_login, order: { email: "ASC" } }),
    container.resolve(STAFF_MODULE).everyMember(),
  ])
  const memberOf = new Map(members.map((member) => [member.user_id, member]))
  return users.map(({ id, email, first_name, last_name }) => {
    const member = memberOf.get(id)
    return {
      user_id: id,
      email,
      name: [first_name, last_name].filter(Boolean).join(" ") || null,
      role: member?.role ?? null,
      active: member?.active ?? false,
    }
  })
}
