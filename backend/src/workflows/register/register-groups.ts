import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { registerChanged } from "./events"
import { registerGroupsStep } from "./steps/register-groups"
import { translateRegisterStep } from "./steps/translate-register"
import type { RegisterGroupsInput } from "./types"

/**
 * Enters groups into the register with members, posts, claims, consents and texts in every language.
 * Idempotent by handle: a registered group is left as people keep it, missing translations are added.
 */
export const registerGroupsWorkflow = createWorkflow(
  "register-groups",
  (input: RegisterGroupsInput) => {
    const registered = registerGroupsStep(input)
    translateRegisterStep({ input, registered })
    const group_ids = transform(registered, ({ groups }) =>
      groups.filter((group) => group.created).map((group) => group.id),
    )
    when("groups-were-added", group_ids, (ids) => ids.length > 0).then(() => {
      emitEventStep({ eventName: registerChanged, data: { group_ids } })
    })
    return new WorkflowResponse(registered)
  },
)
