import { Module } from "@medusajs/framework/utils"
import PeriodService from "./service"

export const PERIOD_MODULE = "period"

export default Module(PERIOD_MODULE, { service: PeriodService })
