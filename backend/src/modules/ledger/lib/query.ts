import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { asLedgerError } from "./errors"

/**
 * Runs one statement of the ledger. Placeholders are `?`; sums must be cast to text, so that `minor` reads them.
 * @throws LedgerError for everything PostgreSQL refuses
 */
export async function rows<Row extends object>(
  manager: EntityManager,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  try {
    return await manager.execute<Row[]>(sql, values)
  } catch (error) {
    throw asLedgerError(error)
  }
}

/** The one place where the text of an int8 or numeric becomes an amount in minor units. */
export function minor(text: string): bigint {
  return BigInt(text)
}

/** An expression that gives a timestamptz as an ISO instant. */
export const isoInstant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
