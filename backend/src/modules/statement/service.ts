import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import {
  findStatement,
  keepStatement,
  type KeptStatement,
  type LastStatement,
  lastStatements,
  statementsOf,
  type StatementToKeep,
} from "./lib/statement-book"
import GroupStatement from "./models/group-statement"

type Ctx = Context<EntityManager>

/** What groups were told of months that are closed. The database lets nothing of it be changed or taken away. */
class StatementService extends MedusaService({ GroupStatement }) {
  /**
   * Keeps a statement; where one of the group and month stands already, that one is answered and nothing is written.
   *
   * @throws what the database refuses: a month that is not over, one that does not follow the last of the group, an opening
   *   that is not the closing before it, facts that are not what their fingerprint says
   */
  @InjectTransactionManager()
  async keep(
    statement: StatementToKeep,
    @MedusaContext() context: Ctx = {},
  ): Promise<KeptStatement> {
    return await keepStatement(databaseOf(context), statement)
  }

  /** The statement of a group for a month; null while none was written. */
  @InjectManager()
  async find(
    of: { group_id: string; month: string },
    @MedusaContext() context: Ctx = {},
  ): Promise<KeptStatement | null> {
    return await findStatement(databaseOf(context), of)
  }

  /** The statements that were written of groups for a month. */
  @InjectManager()
  async ofMonth(
    month: string,
    group_ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<KeptStatement[]> {
    return await statementsOf(databaseOf(context), month, group_ids)
  }

  /** The last statement of each group before a month. */
  @InjectManager()
  async lastBefore(month: string, @MedusaContext() context: Ctx = {}): Promise<LastStatement[]> {
    return await lastStatements(databaseOf(context), month)
  }
}

export default StatementService
