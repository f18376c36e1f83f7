import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYOUT_MODULE } from "../../modules/payout"
import type PayoutService from "../../modules/payout/service"

export const payoutService = (container: MedusaContainer): PayoutService =>
  container.resolve(PAYOUT_MODULE)
