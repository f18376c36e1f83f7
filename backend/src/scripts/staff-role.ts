import { StaffRole, staffRoles } from "@ciap/contract"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { STAFF_MODULE } from "../modules/staff"
import { recordAct } from "../workflows/audit/record-act"

/**
 * `medusa exec ./src/scripts/staff-role.ts <e-mail> <role>`: gives a login a role from the machine itself, for a house in
 * which no administrator can sign in. It is logged as an act of the system.
 */
export default async function staffRole({ container, args }: ExecArgs): Promise<void> {
  const [email = "", asked] = args
  const role = StaffRole.safeParse(asked)
  const [user] = await container.resolve(Modules.USER).listUsers({ email: email.toLowerCase() })
  if (!user || !role.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Say whose role, and which of ${staffRoles.join(", ")}: the e-mail address of a login that is there. Nothing was changed.`,
    )
  }
  const staff = container.resolve(STAFF_MODULE)
  const before = await staff.memberOf(user.id)
  const after = await staff.appoint({ user_id: user.id, role: role.data, active: true })
  await recordAct(container, {
    actor_id: "system",
    act: "staff.change",
    subject_type: "staff_member",
    subject_id: user.id,
    before: before && { role: before.role, active: before.active },
    after: { role: after.role, active: after.active },
  })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Staff: ${email} is ${after.role} now`)
}
