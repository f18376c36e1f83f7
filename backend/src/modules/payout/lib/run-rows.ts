import type { GroupFund } from "@ciap/fair-trade"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { problem } from "../../../lib/problem"
import type { PayoutState, RunState } from "./terms"

export type Database = Pick<EntityManager, "execute">

/** One payout as it stands; amounts in minor units. */
export type PayoutRow = {
  id: string
  reference: string
  run_id: string
  group_id: string
  fund: GroupFund
  proposed_minor: bigint
  source_minor: bigint
  source_currency_code: string
  amount_minor: bigint
  rate_id: string | null
  rate: string | null
  withheld_minor: bigint
  payment_detail_id: string | null
  state: PayoutState
  hold_reason: string | null
  edit_reason: string | null
  ordered_on: string | null
  confirmed_on: string | null
  failed_on: string | null
  returned_on: string | null
  outcome_reason: string | null
  proof_kind: "bank_line" | "receipt" | null
  proof_id: string | null
  proof_reference: string | null
  proof_sha256: string | null
  settled_by: string | null
}

export type RunRow = {
  id: string
  reference: string
  currency_code: string
  account: string
  pay_on: string
  state: RunState
  prepared_by: string[]
  approved_by: string | null
  approved_at: string | null
  sent_by: string | null
  sent_at: string | null
  cancel_reason: string | null
  proposed_at: string
}

type Amounts = "proposed_minor" | "source_minor" | "amount_minor" | "withheld_minor"
type Stored = Omit<PayoutRow, Amounts> & Record<Amounts, number>

const moment = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const payout_columns = `id, reference, run_id, group_id, fund, proposed_minor, source_minor, source_currency_code,
  amount_minor, rate_id, rate, withheld_minor, payment_detail_id, state, hold_reason, edit_reason, ordered_on,
  confirmed_on, failed_on, returned_on, outcome_reason, proof_kind, proof_id, proof_reference,
  proof_sha256, settled_by`

export const run_columns = `id, reference, currency_code, account, pay_on, state, prepared_by, approved_by,
  ${moment("approved_at")} as approved_at, sent_by, ${moment("sent_at")} as sent_at, cancel_reason,
  ${moment("created_at")} as proposed_at`

const payoutOf = (row: Stored): PayoutRow => ({
  ...row,
  proposed_minor: BigInt(row.proposed_minor),
  source_minor: BigInt(row.source_minor),
  amount_minor: BigInt(row.amount_minor),
  withheld_minor: BigInt(row.withheld_minor),
})

export async function payoutsWhere(
  database: Database,
  condition: string,
  values: readonly unknown[] = [],
): Promise<PayoutRow[]> {
  const found = await database.execute<Stored[]>(
    `select ${payout_columns} from payout where ${condition} order by reference`,
    [...values],
  )
  return found.map(payoutOf)
}

/** Locks a run until the transaction ends, so that two people who act on it take turns. @throws NOT_FOUND */
export async function lockRun(database: Database, id: string): Promise<RunRow> {
  const [run] = await database.execute<RunRow[]>(
    `select ${run_columns} from payout_run where id = ? for update`,
    [id],
  )
  if (run === undefined)
    throw problem("NOT_FOUND", "No such payout run is on record. Nothing was changed.")
  return run
}

const said: Record<RunState, string> = {
  proposed: "not approved yet",
  approved: "approved already",
  sent: "sent already",
  closed: "closed",
  cancelled: "cancelled",
}

/** @throws CONFLICT where the run is not in the state the act needs */
export function mustBe(run: RunRow, state: RunState): void {
  if (run.state !== state)
    throw problem(
      "CONFLICT",
      `Payout run ${run.reference} is ${said[run.state]}. Nothing was changed; load it again to see what can be done.`,
    )
}
