import { Module } from "@medusajs/framework/utils"
import connectionLoader from "./loaders/connection"
import SettlementService from "./service"

export const SETTLEMENT_MODULE = "settlement"

export default Module(SETTLEMENT_MODULE, {
  service: SettlementService,
  loaders: [connectionLoader],
})
