import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { bindLoginWorkflow } from "../workflows/seed/bind-login"
import { must } from "./stage"

export type Login = { readonly identifier: string; readonly password: string }

/** A member of staff who can sign in to the admin. */
export async function seedStaff(container: MedusaContainer, login: Login): Promise<void> {
  const identity = await loginIdentity(container, login)
  if (identity.app_metadata?.user_id !== undefined) return
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.identifier })
  if (user) {
    await bindLoginWorkflow(container).run({
      input: { authIdentityId: identity.id, actorType: "user", value: user.id },
    })
    return
  }
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, userData: { email: login.identifier } },
  })
}

/**
 * A group's lead: a login bound to the member of the register who signs in under that identifier.
 */
export async function seedLead(container: MedusaContainer, login: Login): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "member",
    fields: ["id"],
    filters: { sign_in_identifier: login.identifier },
  })
  const identity = await loginIdentity(container, login)
  if (identity.app_metadata?.group_member_id !== undefined) return
  await bindLoginWorkflow(container).run({
    input: {
      authIdentityId: identity.id,
      actorType: "group_member",
      value: must(data[0], `member who signs in as ${login.identifier}`).id,
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
