import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type ArtisanGroupService from "../../../modules/artisan-group/service"
import type { RegisterGroupsInput, RegisterGroupsResult } from "../types"

/**
 * Writes the groups that are not registered yet, in one transaction. No way back on purpose: a
 * consent is never erased, and what is registered is found again by the next run.
 */
export const registerGroupsStep = createStep(
  "register-groups",
  async ({ network, groups }: RegisterGroupsInput, { container }) => {
    const register: ArtisanGroupService = container.resolve("artisan_group")
    const { translations: _translated, ...networkFacts } = network
    const registered = await register.registerGroups(
      networkFacts,
      groups.map(({ translations: _own, claims, ...group }) => ({
        ...group,
        claims: claims.map(({ translations: _ofClaim, ...claim }) => claim),
      })),
    )
    return new StepResponse<RegisterGroupsResult>(registered)
  },
)
