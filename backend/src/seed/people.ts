import type { StaffRole } from "@ciap/contract"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { STAFF_MODULE } from "../modules/staff"
import { bindLoginWorkflow } from "../workflows/seed/bind-login"
import { letMemberSignInWorkflow } from "../workflows/seed/let-member-sign-in"
import { quiet } from "./quiet"
import { must } from "./stage"

export type Login = { readonly identifier: string; readonly password: string }

/** A member of staff who can sign in to the admin. A role that an administrator gave since stays. */
export async function seedStaff(
  container: MedusaContainer,
  { role, ...login }: Login & { readonly role: StaffRole },
): Promise<void> {
  const user_id = await staffUser(container, login)
  const staff = container.resolve(STAFF_MODULE)
  if ((await staff.memberOf(user_id)) === null) await staff.appoint({ user_id, role })
}

/** The user of that login; made if it is not there. */
async function staffUser(container: MedusaContainer, login: Login): Promise<string> {
  const identity = await loginIdentity(container, login)
  const known = identity.app_metadata?.user_id
  if (typeof known === "string") return known
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.identifier })
  if (user) {
    await bindLoginWorkflow(container).run({
      context: quiet,
      input: { authIdentityId: identity.id, actorType: "user", value: user.id },
    })
    return user.id
  }
  const { result } = await createUserAccountWorkflow(container).run({
    context: quiet,
    input: { authIdentityId: identity.id, userData: { email: login.identifier } },
  })
  return result.id
}

/**
 * The lead of a group: its president in the register, who signs in under the given identifier from now
 * on, whatever it was before.
 */
export async function seedLead(
  container: MedusaContainer,
  login: Login,
  group_handle: string,
): Promise<void> {
  const identity = await loginIdentity(container, login)
  if (identity.app_metadata?.group_member_id !== undefined) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "post",
    fields: ["member.id"],
    filters: { role: "president", group: { handle: group_handle } },
  })
  await letMemberSignInWorkflow(container).run({
    context: quiet,
    input: {
      auth_identity_id: identity.id,
      identifier: login.identifier,
      member_id: must(data[0]?.member, `president of ${group_handle}`).id,
    },
  })
}

/** The login of that name, registered if it is not there. The password becomes the one given. */
async function loginIdentity(container: MedusaContainer, { identifier, password }: Login) {
  const auth = container.resolve(Modules.AUTH)
  const find = () =>
    auth.listAuthIdentities({
      provider_identities: { entity_id: identifier, provider: "emailpass" },
    })
  const [standing] = await find()
  if (standing) {
    await auth.updateProvider("emailpass", { entity_id: identifier, password })
    return standing
  }
  const answer = await auth.register("emailpass", { body: { email: identifier, password } })
  if (!answer.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The login ${identifier} was refused: ${answer.error}.`,
    )
  }
  return must(answer.authIdentity, `login ${identifier}`)
}
