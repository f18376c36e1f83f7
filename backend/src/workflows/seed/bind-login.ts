import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"

type Binding = {
  readonly authIdentityId: string
  readonly actorType: string
  readonly value: string
}

/**
 * Says whom a login stands for: a user of the admin, or a member of a group.
 *
 * @throws when the login stands for somebody of that kind already
 */
export const bindLoginWorkflow = createWorkflow("bind-login", (binding: Binding) => {
  setAuthAppMetadataStep(binding)
})
