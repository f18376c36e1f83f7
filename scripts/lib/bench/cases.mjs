import pg from "pg"
import { ask, readyCart } from "../buyer.mjs"
import { bareServer, get, perSecond } from "./load.mjs"
import { findPgbench, pgbenchPostings, scratchLedger } from "./postings.mjs"
import { productStatement } from "./statements.mjs"

/** @typedef {import("./rounds.mjs").Case} Case */

const connections = 8
const ledger_connections = 4
/** One completion costs Medusa about this many statements; its floor is as many round trips. */
const completion_statements = 120

/**
 * The hot paths, each with what it stands beside. `close` gives back servers, pools and the scratch database.
 *
 * @param {{ backend_url: string, storefront_url: string, publishable_key: string, database_url: string }} run
 * @param {{ root: string, seconds: number }} how
 * @returns {Promise<{ cases: Case[], close: () => Promise<void> }>}
 */
export async function casesOf(run, { root, seconds }) {
  const key = { "x-publishable-api-key": run.publishable_key }
  const answer = await ask(run, "/store/catalogue?market=fr-be&limit=24")
  const handle = answer.products[0]?.handle ?? ""
  const page_url = `${run.storefront_url}/fr-be/products/${handle}`
  const bytes = Buffer.from(await (await fetch(page_url)).arrayBuffer())
  const bare = await bareServer(bytes)
  const pool = new pg.Pool({ connectionString: run.database_url, max: connections })
  const ledger = await scratchLedger(
    { root, database_url: run.database_url },
    { connections: ledger_connections },
  )
  const load = (/** @type {Parameters<typeof perSecond>[0]} */ once, count = connections) =>
    perSecond(once, { seconds, connections: count })
  const statement = productStatement(root, {
    ...(await activeIndex(pool)),
    market: "fr-be",
    handle,
  })
  const oneStatement = () =>
    load(async () => {
      await pool.query(statement)
    })
  const completions = async () => {
    const carts = await Promise.all(Array.from({ length: 6 }, () => readyCart(run)))
    const began = performance.now()
    for (const { id } of carts) await ask(run, `/store/carts/${id}/complete`, {})
    return carts.length / ((performance.now() - began) / 1000)
  }
  const roundTrips = async () => {
    const began = performance.now()
    for (let i = 0; i < 6 * completion_statements; i += 1) await pool.query("select 1")
    return 6 / ((performance.now() - began) / 1000)
  }
  const paths = { api: run.backend_url, page_url, handle, key }
  const pgbench = findPgbench()
  if (!pgbench) {
    console.log("Without pgbench (Debian's package postgresql) the ledger is not held against it.")
  }
  const pgbenched = pgbench ? () => pgbenchPostings(pgbench, ledger, seconds) : undefined
  const ways = { bare, load, oneStatement, completions, roundTrips, ledger, pgbenched }
  return {
    cases: [...readingCases(paths, ways), ...moneyCases(ways)],
    close: async () => {
      bare.close()
      await pool.end()
      await ledger.close()
    },
  }
}

/**
 * The table that serves the catalogue, and the channels of the shop.
 *
 * @param {pg.Pool} pool
 * @returns {Promise<{ table_name: string, sales_channel_ids: string[] }>}
 */
async function activeIndex(pool) {
  /** @type {pg.QueryResult<{ table_name: string, sales_channel_ids: string[] }>} */
  const { rows } = await pool.query(
    `select p.table_name, (select array_agg(id) from sales_channel where deleted_at is null) as sales_channel_ids
       from search_index i
       join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
       join search_postgres_index p on p.name = v.physical_name
      where i.name = 'product' and i.deleted_at is null`,
  )
  const [index] = rows
  if (!index) throw new Error("The catalogue has no index yet.")
  return index
}

/**
 * @typedef {object} Paths
 * @property {string} api
 * @property {string} page_url
 * @property {string} handle
 * @property {Record<string, string>} key
 */

/**
 * @typedef {object} Ways
 * @property {{ url: string }} bare
 * @property {(once: Parameters<typeof perSecond>[0], count?: number) => Promise<number>} load
 * @property {() => Promise<number>} oneStatement
 * @property {() => Promise<number>} completions
 * @property {() => Promise<number>} roundTrips
 * @property {{ post: () => Promise<void>, bare: () => Promise<void> }} ledger
 * @property {(() => Promise<number>) | undefined} pgbenched
 */

/**
 * @param {Paths} paths
 * @param {Ways} ways
 * @returns {Case[]}
 */
const readingCases = ({ api, page_url, handle, key }, { bare, load, oneStatement }) => [
  {
    name: "Product page (static, fr-be)",
    floor: "bare node:http with the same bytes",
    bar: "≥ 0.06",
    target: () => load(get(page_url)),
    beside: () => load(get(bare.url)),
  },
  {
    name: "Catalogue read, one product",
    floor: "its own statement through a pool, without HTTP",
    bar: "≥ 0.25",
    target: () => load(get(`${api}/store/catalogue/${handle}?market=fr-be`, key)),
    beside: oneStatement,
  },
  {
    name: "Catalogue read, 24 cards with facets",
    floor: "the statement of one product",
    bar: "–",
    target: () => load(get(`${api}/store/catalogue?market=fr-be&limit=24`, key)),
    beside: oneStatement,
  },
  {
    name: "GET /store/products (Medusa's own), 24",
    floor: "our catalogue read of 24",
    bar: "–",
    target: () => load(get(`${api}/store/products?limit=24`, key)),
    beside: () => load(get(`${api}/store/catalogue?market=fr-be&limit=24`, key)),
  },
]

/**
 * @param {Ways} ways
 * @returns {Case[]}
 */
const moneyCases = ({ load, completions, roundTrips, ledger, pgbenched }) => {
  const postings = () => load(ledger.post, ledger_connections)
  const name = `Ledger posting of a sale, ${ledger_connections} at once`
  return [
    {
      name: "Cart completion, one at a time",
      floor: `${completion_statements} bare round trips to PostgreSQL`,
      bar: "–",
      target: completions,
      beside: roundTrips,
    },
    ...(pgbenched
      ? [
          {
            name,
            floor: "pgbench with the same statement",
            bar: "≥ 0.5",
            target: postings,
            beside: pgbenched,
          },
        ]
      : []),
    {
      name,
      floor: "two rows without a rule",
      bar: "–",
      target: postings,
      beside: () => load(ledger.bare, ledger_connections),
    },
  ]
}
