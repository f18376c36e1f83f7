import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

type Database = Pick<EntityManager, "execute">

/** A statement to be kept; `facts` is canonical JSON and `sha256` its fingerprint. */
export type StatementToKeep = {
  readonly group_id: string
  /** `YYYY-MM`. */
  readonly month: string
  readonly facts: string
  readonly sha256: string
  /** The last posting of the ledger it knows. */
  readonly through_seq: bigint
  readonly seal_n: number
  readonly seal_hash: string
  readonly written_by: string
}

export type KeptStatement = StatementToKeep & { id: string; written_at: string }

/** How far the last statement of a group goes. */
export type LastStatement = { group_id: string; month: string; through_seq: bigint }

type Stored = Omit<KeptStatement, "through_seq"> & { through_seq: number }

const columns = `id, group_id, month, facts, sha256, through_seq, seal_n, seal_hash, written_by,
  to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as written_at`

const keptOf = (row: Stored): KeptStatement => ({ ...row, through_seq: BigInt(row.through_seq) })

/** Keeps a statement; one that stands already is left as it is. Answers the one that stands. */
export async function keepStatement(
  database: Database,
  statement: StatementToKeep,
): Promise<KeptStatement> {
  await database.execute(
    `insert into group_statement (id, group_id, month, facts, sha256, through_seq, seal_n, seal_hash, written_by, written_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp()) on conflict (group_id, month) do nothing`,
    [
      generateEntityId(undefined, "gst"),
      statement.group_id,
      statement.month,
      statement.facts,
      statement.sha256,
      statement.through_seq.toString(),
      statement.seal_n,
      statement.seal_hash,
      statement.written_by,
    ],
  )
  return (await findStatement(database, statement)) as KeptStatement // inserted above, or it stood before
}

export async function findStatement(
  database: Database,
  { group_id, month }: { group_id: string; month: string },
): Promise<KeptStatement | null> {
  const [row] = await database.execute<Stored[]>(
    `select ${columns} from group_statement where group_id = ? and month = ?`,
    [group_id, month],
  )
  return row === undefined ? null : keptOf(row)
}

/** The statements of groups in a month; groups without one are left out. */
export async function statementsOf(
  database: Database,
  month: string,
  group_ids: readonly string[],
): Promise<KeptStatement[]> {
  const found = await database.execute<Stored[]>(
    `select ${columns} from group_statement
      where month = ? and group_id in (select jsonb_array_elements_text(?::jsonb)) order by group_id`,
    [month, JSON.stringify(group_ids)],
  )
  return found.map(keptOf)
}

/** The last statement of each group before a month. */
export async function lastStatements(
  database: Database,
  before_month: string,
): Promise<LastStatement[]> {
  const found = await database.execute<
    (Omit<LastStatement, "through_seq"> & { through_seq: number })[]
  >(
    `select distinct on (group_id) group_id, month, through_seq from group_statement
      where month < ? order by group_id, month desc`,
    [before_month],
  )
  return found.map((row) => ({ ...row, through_seq: BigInt(row.through_seq) }))
}
