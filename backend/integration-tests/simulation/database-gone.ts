import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Query = (this: Connection, ...given: unknown[]) => unknown
type Connection = { connection: { stream: { destroy: () => void } }; query: Query }
type Pool = {
  acquire: () => { promise: Promise<Connection> }
  release: (connection: Connection) => void
}

/** Takes PostgreSQL away from this process at a statement, as a restart of the server or the death of the process does. */
export type Outage = {
  /** From the n-th statement on, counted from now, each connection that is used breaks off; open transactions are lost. */
  beginAt: (statement: number) => void
  /** PostgreSQL is there again. @returns how many statements were asked for since {@link Outage.beginAt} */
  end: () => number
}

/**
 * Stands between the backend and PostgreSQL. Nothing that runs after the chosen statement can write any more, neither the
 * work itself nor what would take it back: the database is left exactly as a process leaves it that dies there.
 */
export async function openOutage(container: MedusaContainer): Promise<Outage> {
  const { client } = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { pool } = client as { pool: Pool }
  const one = await pool.acquire().promise
  const prototype = Object.getPrototypeOf(one) as { query: Query }
  pool.release(one)
  const { query } = prototype
  let asked = 0
  let last = Infinity
  prototype.query = function (...given) {
    asked += 1
    if (asked >= last) this.connection.stream.destroy()
    return query.apply(this, given)
  }
  return {
    beginAt: (statement) => {
      asked = 0
      last = statement
    },
    end: () => {
      last = Infinity
      return asked
    },
  }
}
