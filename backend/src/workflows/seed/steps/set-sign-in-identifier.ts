import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type ArtisanGroupService from "../../../modules/artisan-group/service"

type Input = { readonly member_id: string; readonly identifier: string }

/** Writes what a member types to sign in; the way back restores what stood there. */
export const setSignInIdentifierStep = createStep(
  "set-sign-in-identifier",
  async ({ member_id, identifier }: Input, { container }) => {
    const register: ArtisanGroupService = container.resolve("artisan_group")
    const { sign_in_identifier } = await register.retrieveMember(member_id, {
      select: ["id", "sign_in_identifier"],
    })
    if (sign_in_identifier !== identifier) {
      await register.updateMembers({ id: member_id, sign_in_identifier: identifier })
    }
    return new StepResponse(null, { id: member_id, sign_in_identifier })
  },
  async (before, { container }) => {
    if (before === undefined) return
    const register: ArtisanGroupService = container.resolve("artisan_group")
    await register.updateMembers(before)
  },
)
