import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Connection = { query: (sql: string) => unknown }
type Pool = {
  on: (event: "acquireSuccess", listener: (id: number, connection: Connection) => void) => void
  removeListener: (
    event: "acquireSuccess",
    listener: (id: number, connection: Connection) => void,
  ) => void
}

const default_is = (value: "on" | "off") => `set default_transaction_read_only = ${value}`

/**
 * From now on every transaction of this process is read only: PostgreSQL itself refuses to write, whoever asks.
 *
 * The wish is sent on each connection before whoever takes it can send anything, because the pool is older than we are.
 * @returns ends it
 */
export function readOnly(container: MedusaContainer): () => void {
  const { client } = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { pool } = client as { pool: Pool }
  const closed = (_: number, connection: Connection) => void connection.query(default_is("on"))
  const open = (_: number, connection: Connection) => void connection.query(default_is("off"))
  pool.on("acquireSuccess", closed)
  return () => {
    pool.removeListener("acquireSuccess", closed)
    pool.on("acquireSuccess", open)
  }
}
