import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What the acts of this module need of a connection. */
export type Database = Pick<EntityManager, "execute">

/** Rows for `jsonb_to_recordset`: bigint travels as text, which PostgreSQL reads as the integer it is. */
export function asRecords(rows: readonly object[]): string {
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  )
}

/**
 * One writer at a time for a kind of act, until the transaction ends: versions are then numbered and
 * compared with what really stands.
 */
export async function takeTurns(database: Database, act: string): Promise<void> {
  await database.execute("select pg_advisory_xact_lock(hashtext(?))", [`fair_price:${act}`])
}
