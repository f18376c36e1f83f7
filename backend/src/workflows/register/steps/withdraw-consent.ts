import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ConsentToWithdraw } from "../../../modules/artisan-group/lib/register-reads"
import type ArtisanGroupService from "../../../modules/artisan-group/service"

/** Withdraws. No way back on purpose: only the person can give a new consent. */
export const withdrawConsentStep = createStep(
  "withdraw-consent",
  async (consent: ConsentToWithdraw, { container }) => {
    const register: ArtisanGroupService = container.resolve("artisan_group")
    return new StepResponse({ withdrawn: await register.withdrawConsent(consent) })
  },
)
