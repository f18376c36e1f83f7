import { Module } from "@medusajs/framework/utils"
import connectionLoader from "./loaders/connection"
import LedgerService from "./service"

export const LEDGER_MODULE = "ledger"

export { LedgerError, type LedgerRefusal } from "./lib/errors"
export type * from "./lib/types"
export type { LedgerService }

export default Module(LEDGER_MODULE, { service: LedgerService, loaders: [connectionLoader] })
