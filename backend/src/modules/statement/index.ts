import { Module } from "@medusajs/framework/utils"
import StatementService from "./service"

export const STATEMENT_MODULE = "statement"

export default Module(STATEMENT_MODULE, { service: StatementService })
