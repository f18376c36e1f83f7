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
import AuditEntry from "./models/audit-entry"

type Ctx = Context<EntityManager>
type Json = Record<string, unknown> | null

/** An act to be kept. Amounts in it are text: JSON knows no bigint. */
export type Act = {
  readonly actor_id: string
  /** `subject.verb`, such as `match.confirm`. */
  readonly act: string
  readonly subject_type: string
  readonly subject_id: string
  readonly before?: Json
  readonly after?: Json
  readonly reason?: string | null
}

/** An act as it was kept; `acted_at` is an ISO moment. */
export type KeptAct = {
  id: string
  actor_id: string
  act: string
  subject_type: string
  subject_id: string
  before: Json
  after: Json
  reason: string | null
  acted_at: string
}

/** Which acts: all given conditions hold. `before_id` is the last id of the page before. */
export type ActFilter = {
  readonly actor_id?: string
  readonly act?: string
  readonly subject_type?: string
  readonly subject_id?: string
  readonly before_id?: string
  /** At most 200; 50 when it is not given. */
  readonly limit?: number
}

/** Who did what, before, after and why. The database lets nothing of it be changed or taken away. */
class AuditService extends MedusaService({ AuditEntry }) {
  /** Keeps an act. It is kept where the act itself succeeded; a workflow records it as its last step. */
  @InjectTransactionManager()
  async record(act: Act, @MedusaContext() context: Ctx = {}): Promise<{ id: string }> {
    const id = generateEntityId(undefined, "aud")
    await databaseOf(context).execute(
      `insert into audit_entry (id, actor_id, act, subject_type, subject_id, before, after, reason)
       values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)`,
      [
        id,
        act.actor_id,
        act.act,
        act.subject_type,
        act.subject_id,
        jsonOf(act.before),
        jsonOf(act.after),
        act.reason ?? null,
      ],
    )
    return { id }
  }

  /** Acts, newest first; ids grow with time, so that the last id of a page leads to the next one. */
  @InjectManager()
  async listActs(filter: ActFilter = {}, @MedusaContext() context: Ctx = {}): Promise<KeptAct[]> {
    const conditions = (
      [
        ["actor_id = ?", filter.actor_id],
        ["act = ?", filter.act],
        ["subject_type = ?", filter.subject_type],
        ["subject_id = ?", filter.subject_id],
        ["id < ?", filter.before_id],
      ] as const
    ).filter(([, value]) => value !== undefined)
    const where = ["true", ...conditions.map(([sql]) => sql)].join(" and ")
    return await databaseOf(context).execute<KeptAct[]>(
      `select id, actor_id, act, subject_type, subject_id, before, after, reason,
              to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as acted_at
         from audit_entry where ${where} order by id desc limit ?`,
      [...conditions.map(([, value]) => value), Math.min(filter.limit ?? 50, 200)],
    )
  }
}

const jsonOf = (value: Json | undefined): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

export default AuditService
