import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { problem } from "./problem"

/** The connection that `@InjectManager` or `@InjectTransactionManager` put into a service method's context. */
export function databaseOf(context: Context<EntityManager>): EntityManager {
  const database = context.transactionManager ?? context.manager
  if (!database) throw problem("UNEXPECTED", "A service method ran without its connection.")
  return database
}
