import { createRequire } from "node:module"
import path from "node:path"

/**
 * @typedef {{ sql: string, bindings: object }} Named
 * @typedef {{ sql: string, bindings: unknown[] }} Native
 * @typedef {{ parseMarket: (code: string) => object | null }} Contract
 * @typedef {{ raw: (sql: string, bindings: object) => { toSQL: () => { toNative: () => Native } } }} Knex
 * @typedef {{ productStatement: (table_name: string, market: object | null, handle: string, channels: string[], on: string) => Named }} Built
 */

/**
 * The statement behind `GET /store/catalogue/:handle`, as the built backend writes it, ready for a bare connection.
 *
 * @param {string} root
 * @param {{ table_name: string, market: string, handle: string, sales_channel_ids: string[] }} of
 * @returns {{ text: string, values: unknown[] }}
 */
export function productStatement(root, { table_name, market, handle, sales_channel_ids }) {
  const backend = path.join(root, "backend")
  const built = path.join(backend, ".medusa", "server", "src", "lib", "catalogue")
  /** @type {(name: string) => unknown} */
  const fromBackend = createRequire(path.join(backend, "package.json"))
  const contract = /** @type {Contract} */ (fromBackend("@ciap/contract"))
  const { knex } = /** @type {{ knex: (config: object) => Knex }} */ (
    fromBackend("@medusajs/framework/mikro-orm/knex")
  )
  const { productStatement: write } = /** @type {Built} */ (
    fromBackend(path.join(built, "product-statement.js"))
  )
  const today = new Date().toISOString().slice(0, 10)
  const named = write(table_name, contract.parseMarket(market), handle, sales_channel_ids, today)
  const { sql, bindings } = knex({ client: "pg" }).raw(named.sql, named.bindings).toSQL().toNative()
  return { text: sql, values: bindings }
}
