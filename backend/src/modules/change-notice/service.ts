import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import ChangeNotice from "./models/change-notice"

type Ctx = Context<EntityManager>

/** A remembered change; `noticed_at` as PostgreSQL writes it, because a Date would lose the microseconds. */
export type Pending = { subject: string; noticed_at: string }

const rows = (subjects: readonly string[]): string =>
  JSON.stringify(
    [...new Set(subjects)].map((subject) => ({
      id: generateEntityId(undefined, "notice"),
      subject,
    })),
  )

/**
 * Changes that the shop has not shown yet. A small book between what happened and the pages, so that a crash
 * or a storefront that is down loses no notice.
 */
class ChangeNoticeService extends MedusaService({ ChangeNotice }) {
  /** Remembers changes; one that is remembered already is only made younger. */
  @InjectTransactionManager()
  async remember(subjects: readonly string[], @MedusaContext() context: Ctx = {}): Promise<void> {
    if (subjects.length === 0) return
    // Written in the order of the subjects, so that two writers never wait for each other in a circle.
    await databaseOf(context).execute(
      `insert into change_notice (id, subject, noticed_at)
       select id, subject, clock_timestamp() from jsonb_to_recordset(?::jsonb) as x(id text, subject text)
        order by subject
       on conflict (subject) do update set noticed_at = clock_timestamp(), updated_at = now()`,
      [rows(subjects)],
    )
  }

  /** What is remembered, oldest first. */
  @InjectManager()
  async pending(limit: number, @MedusaContext() context: Ctx = {}): Promise<Pending[]> {
    return await databaseOf(context).execute<Pending[]>(
      `select subject, noticed_at::text from change_notice order by noticed_at, subject limit ?`,
      [limit],
    )
  }

  /**
   * Forgets what was dealt with, and remembers what follows from it, both or neither. A subject that changed
   * again meanwhile stays.
   */
  @InjectTransactionManager()
  async settle(
    done: readonly Pending[],
    following: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await this.remember(following, context)
    await databaseOf(context).execute(
      `delete from change_notice n using jsonb_to_recordset(?::jsonb) as x(subject text, noticed_at timestamptz)
        where n.subject = x.subject and n.noticed_at = x.noticed_at`,
      [JSON.stringify(done)],
    )
  }
}

export default ChangeNoticeService
