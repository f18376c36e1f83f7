import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { problem } from "../../../lib/problem"

type Database = Pick<EntityManager, "execute">

export type DecisionToRecord = {
  readonly group_id: string
  readonly currency_code: string
  readonly amount_minor: bigint
  readonly decided_on: string
  readonly purpose: string
  readonly minute_reference: string
}

export type Decision = DecisionToRecord & {
  id: string
  recorded_by: string
  withdrawn_on: string | null
  withdrawn_by: string | null
  withdrawal_reason: string | null
}

type Row = Omit<Decision, "amount_minor"> & { amount_minor: number }

const columns = `id, group_id, currency_code, amount_minor, decided_on, purpose, minute_reference, recorded_by,
  withdrawn_on, withdrawn_by, withdrawal_reason`

const decisionOf = (row: Row): Decision => ({ ...row, amount_minor: BigInt(row.amount_minor) })

export async function recordDecision(
  database: Database,
  decision: DecisionToRecord,
  actor_id: string,
): Promise<Decision> {
  const [row] = await database.execute<Row[]>(
    `insert into payout_premium_decision (id, group_id, currency_code, amount_minor, decided_on, purpose,
                                          minute_reference, recorded_by)
     values (?, ?, ?, ?, ?, ?, ?, ?) returning ${columns}`,
    [
      generateEntityId(undefined, "pdec"),
      decision.group_id,
      decision.currency_code,
      decision.amount_minor.toString(),
      decision.decided_on,
      decision.purpose,
      decision.minute_reference,
      actor_id,
    ],
  )
  return decisionOf(row as Row) // an insert answers its row
}

/** @throws NOT_FOUND, CONFLICT when it was withdrawn already */
export async function withdrawDecision(
  database: Database,
  id: string,
  { on, reason, actor_id }: { on: string; reason: string; actor_id: string },
): Promise<Decision> {
  const [row] = await database.execute<Row[]>(
    `update payout_premium_decision
        set withdrawn_on = ?, withdrawn_by = ?, withdrawal_reason = ?, booked = false, updated_at = now()
      where id = ? and withdrawn_on is null returning ${columns}`,
    [on, actor_id, reason, id],
  )
  if (row !== undefined) return decisionOf(row)
  const [standing] = await database.execute<Row[]>(
    `select ${columns} from payout_premium_decision where id = ?`,
    [id],
  )
  throw standing === undefined
    ? problem("NOT_FOUND", "No such decision is on record. Nothing was changed.")
    : problem("CONFLICT", "This decision was withdrawn already. Nothing was changed.")
}

export async function decisionsOfGroup(database: Database, group_id: string): Promise<Decision[]> {
  const found = await database.execute<Row[]>(
    `select ${columns} from payout_premium_decision where group_id = ? order by decided_on desc, id desc`,
    [group_id],
  )
  return found.map(decisionOf)
}

/** Decisions by key, after the last one of the page before. */
export async function decisionsAfter(
  database: Database,
  after: string,
  limit: number,
): Promise<Decision[]> {
  const found = await database.execute<Row[]>(
    `select ${columns} from payout_premium_decision where id > ? order by id limit ?`,
    [after, limit],
  )
  return found.map(decisionOf)
}

/** Decisions of which the ledger does not hold everything yet. */
export async function unbookedDecisions(database: Database): Promise<Decision[]> {
  const found = await database.execute<Row[]>(
    `select ${columns} from payout_premium_decision where not booked order by id limit 200`,
  )
  return found.map(decisionOf)
}
