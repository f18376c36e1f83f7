import type { MedusaContainer } from "@medusajs/framework/types"
import { STATEMENT_MODULE } from "../../modules/statement"
import type StatementService from "../../modules/statement/service"

export const statementService = (container: MedusaContainer): StatementService =>
  container.resolve(STATEMENT_MODULE)
