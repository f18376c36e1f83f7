import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import { setSignInIdentifierStep } from "./steps/set-sign-in-identifier"

type Input = {
  readonly member_id: string
  /** E.164 phone number or lower-case e-mail address. */
  readonly identifier: string
  readonly auth_identity_id: string
}

/**
 * Lets a member of a group sign in with a login.
 *
 * @throws when the login stands for a member already
 */
export const letMemberSignInWorkflow = createWorkflow("let-member-sign-in", (input: Input) => {
  setSignInIdentifierStep(input)
  setAuthAppMetadataStep({
    authIdentityId: input.auth_identity_id,
    actorType: "group_member",
    value: input.member_id,
  })
})
