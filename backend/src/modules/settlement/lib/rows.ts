import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { problem } from "../../../lib/problem"

/** Runs one statement; placeholders are `?`. What our guards refuse becomes a sentence for people. */
export async function rows<Row extends object>(
  manager: EntityManager,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  try {
    return await manager.execute<Row[]>(sql, values)
  } catch (error) {
    throw refusalOf(error) ?? error
  }
}

/** Rows as one parameter. Amounts travel as text, because JSON has no bigint. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "bigint" ? part.toString() : part,
  )

/** An expression that gives a date as `YYYY-MM-DD`. */
export const isoDay = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`

/** An expression that gives a timestamptz as an ISO instant. */
export const isoInstant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Two imports of one moment would both find a line missing, so they take turns until they are committed. */
export async function takeTurn(manager: EntityManager): Promise<void> {
  await rows(manager, `select pg_advisory_xact_lock(hashtextextended('settlement', 0))`)
}

function refusalOf(error: unknown): Error | null {
  const { code, constraint } = error as { code?: string; constraint?: string } // pg's own error
  if (code === "P0501")
    return problem(
      "CONFLICT",
      "What was imported is known with other content and is not changed. Nothing was changed; compare both files.",
    )
  if (constraint === "bank_account_handle_key")
    return problem(
      "CONFLICT",
      "An account has this handle already. Nothing was changed; take another one.",
    )
  return null
}
