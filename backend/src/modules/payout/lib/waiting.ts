import type { Database } from "./run-rows"

/** How many wait, and since when the oldest does: an ISO moment, null when none does. */
export type Waiting = { count: number; since: string | null }

const since = (column: string) =>
  `count(*)::int as count, to_char(min(${column}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since`

const one = async (database: Database, sql: string): Promise<Waiting> => {
  const [row] = await database.execute<Waiting[]>(sql)
  return row ?? { count: 0, since: null }
}

/** What waits for a second person. */
export async function toApprove(database: Database): Promise<Record<"details" | "runs", Waiting>> {
  const open = (table: string) =>
    one(database, `select ${since("created_at")} from ${table} where state = 'proposed'`)
  return { details: await open("payout_payment_detail"), runs: await open("payout_run") }
}

/** Payouts that were sent and are not proven to have arrived. */
export const toProve = (database: Database): Promise<Waiting> =>
  one(
    database,
    `select ${since("r.sent_at")} from payout p join payout_run r on r.id = p.run_id where p.state = 'sent'`,
  )
