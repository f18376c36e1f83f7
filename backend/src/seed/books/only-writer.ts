import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"

const key = "hashtextextended('demonstration/books', 0)"

/**
 * Does the work while no other process writes the books of this database. PostgreSQL holds the lock as long as the
 * connection lives, so that of a killed process is free at once.
 *
 * @throws CONFLICT where another process writes them
 */
export async function asOnlyWriter<T>(
  container: MedusaContainer,
  work: () => Promise<T>,
): Promise<T> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const holder: unknown = await knex.client.acquireConnection()
  const ask = async (sql: string) =>
    ((await knex.raw(sql).connection(holder)) as { rows: { mine: boolean }[] }).rows[0]?.mine
  try {
    if (!(await ask(`select pg_try_advisory_lock(${key}) as mine`)))
      throw problem(
        "CONFLICT",
        "Another process writes the demonstration's year into this database just now. Nothing was changed; let it end.",
      )
    try {
      return await work()
    } finally {
      await ask(`select pg_advisory_unlock(${key}) as mine`)
    }
  } finally {
    await knex.client.releaseConnection(holder)
  }
}
