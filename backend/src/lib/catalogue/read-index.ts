import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { problem } from "../problem"
import type { Statement } from "./list-statement"

type ActiveTable = { index_name: string; table_name: string }
type Answer = { active_index: string | null }

const undefined_table = "42P01"
const undefined_column = "42703"

/** Remembered per process: it changes only when the index is built anew. */
let known: ActiveTable | null = null

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code

/** The table, its words, or a column of it is not there: dropped since, or made by an earlier version of the shop. */
const isOfAnotherShape = (error: unknown): boolean =>
  hasCode(error, undefined_table) || hasCode(error, undefined_column)

const beingPrepared = () =>
  problem(
    "NOT_READY",
    "The catalogue is being prepared. Nothing was lost; please try again in a minute.",
  )

async function lookUp(database: Knex): Promise<ActiveTable> {
  const { rows } = await database.raw<{ rows: ActiveTable[] }>(
    `select v.physical_name as index_name, p.table_name
       from search_index i
       join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
        and v.deleted_at is null
       join search_postgres_index p on p.name = v.physical_name
      where i.name = 'product' and i.deleted_at is null`,
  )
  const [table] = rows
  if (table === undefined) throw beingPrepared()
  return table
}

/**
 * Runs a statement over the active table of the product index and answers its one row.
 *
 * One statement where nothing changed. When the table is gone or another one has become active since the last
 * read, the table is looked up and the statement runs once more.
 *
 * @throws NOT_READY when the index was never built, is still that of an earlier version of the shop, or is replaced twice
 * while one waits
 */
export async function readIndex<Row extends Answer>(
  database: Knex,
  statement: (table_name: string) => Statement,
): Promise<Row> {
  if (known !== null) {
    const row = await run<Row>(database, statement(known.table_name)).catch((error: unknown) => {
      if (isOfAnotherShape(error)) return null
      throw error
    })
    if (row?.active_index === known.index_name) return row
  }
  known = await lookUp(database)
  return await run<Row>(database, statement(known.table_name)).catch((error: unknown) => {
    throw isOfAnotherShape(error) ? beingPrepared() : error
  })
}

async function run<Row>(database: Knex, { sql, bindings }: Statement): Promise<Row> {
  const { rows } = await database.raw<{ rows: [Row] }>(sql, bindings)
  return rows[0]
}
