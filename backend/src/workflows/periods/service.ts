import type { MedusaContainer } from "@medusajs/framework/types"
import { PERIOD_MODULE } from "../../modules/period"
import type PeriodService from "../../modules/period/service"

export const periodService = (container: MedusaContainer): PeriodService =>
  container.resolve(PERIOD_MODULE)
