import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { problem } from "../../../lib/problem"
import type { Close, Completion, KeptCheck, Preparation } from "./types"

type Database = Pick<EntityManager, "execute">

const moment = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const close_columns = `month, state, prepared_by, closed_by, ${moment("decided_at")} as decided_at, checks, seal_n,
  seal_hash, figures, figures_sha256, ${moment("closed_at")} as closed_at`

/** What the database refuses, as a sentence for people. The SQLSTATEs are those of the module's guards. */
const refusals: Record<string, () => Error> = {
  P0601: () =>
    problem(
      "PERIOD_CLOSED",
      "This month is closed or being closed. Nothing was changed; what is found now is booked in the open month.",
    ),
  P0602: () =>
    problem(
      "TWO_PEOPLE_NEEDED",
      "Whoever prepared a month cannot close it. Nothing was changed; ask another approver.",
    ),
  P0603: () =>
    problem(
      "PERIOD_NOT_READY",
      "This month cannot be closed yet: it must be over, prepared, and the next one after the last closed month. Nothing was changed.",
    ),
}

/** Runs a statement; what our guards refuse becomes a sentence for people. */
async function rows<Row extends object>(
  database: Database,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  try {
    return await database.execute<Row[]>(sql, values)
  } catch (error) {
    const { code = "" } = error as { code?: string } // pg's own error
    throw refusals[code]?.() ?? error
  }
}

/** @returns false when this person had prepared the month already */
export async function prepare(
  database: Database,
  month: string,
  prepared_by: string,
): Promise<boolean> {
  const added = await rows<{ id: string }>(
    database,
    `insert into period_preparation (id, month, prepared_by) values (?, ?, ?)
     on conflict (month, prepared_by) do nothing returning id`,
    [generateEntityId(undefined, "pprep"), month, prepared_by],
  )
  return added.length === 1
}

/** Who prepared these months, in the order in which they did. */
export const preparationsOf = (
  database: Database,
  months: readonly string[],
): Promise<Preparation[]> =>
  rows<Preparation>(
    database,
    `select month, prepared_by, ${moment("created_at")} as prepared_at from period_preparation
      where month in (select jsonb_array_elements_text(?::jsonb)) order by created_at, id`,
    [JSON.stringify(months)],
  )

/** The closes of these months. */
export const closesOf = (database: Database, months: readonly string[]): Promise<Close[]> =>
  rows<Close>(
    database,
    `select ${close_columns} from period_close
      where month in (select jsonb_array_elements_text(?::jsonb)) order by month`,
    [JSON.stringify(months)],
  )

/** The newest month of which the close was decided, completed or not; null before the first. */
export async function newestClose(database: Database): Promise<Close | null> {
  const [row] = await rows<Close>(
    database,
    `select ${close_columns} from period_close order by month desc limit 1`,
    [],
  )
  return row ?? null
}

/** Keeps the decision to close; one that stands already is answered as it is. */
export async function decideClose(
  database: Database,
  decision: { month: string; closed_by: string; checks: readonly KeptCheck[] },
): Promise<Close> {
  const { month, closed_by, checks } = decision
  // Whoever closes at the same moment waits here, and then finds the other's decision.
  await rows(database, "select pg_advisory_xact_lock(hashtextextended('period', 0))", [])
  const [standing] = await closesOf(database, [month])
  if (standing) return standing
  const [row] = await rows<Close>(
    database,
    `insert into period_close (month, state, prepared_by, closed_by, decided_at, checks)
     values (?, 'closing', '{}', ?, clock_timestamp(), ?::jsonb) returning ${close_columns}`,
    [month, closed_by, JSON.stringify(checks)],
  )
  return row as Close // an insert that was not refused returns its row
}

/**
 * Completes a decided close; one that is complete stays as it is.
 *
 * @returns true when this call completed it
 */
export async function completeClose(
  database: Database,
  month: string,
  { seal, figures, figures_sha256 }: Completion,
): Promise<boolean> {
  const completed = await rows<{ month: string }>(
    database,
    `update period_close
        set state = 'closed', seal_n = ?, seal_hash = ?, figures = ?::jsonb, figures_sha256 = ?,
            closed_at = clock_timestamp(), updated_at = clock_timestamp()
      where month = ? and state = 'closing' returning month`,
    [seal.n, seal.hash, JSON.stringify(figures), figures_sha256, month],
  )
  return completed.length === 1
}
