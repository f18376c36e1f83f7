import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { isoDay, rows } from "./rows"
import type { After, ProcessorPayout, ProcessorTransaction } from "./types"

const transactionColumns = `t.id, t.category, t.gross_minor::text as gross_minor, t.fee_minor::text as fee_minor,
  t.net_minor::text as net_minor, t.currency_code, t.customer_minor::text as customer_minor, t.customer_currency_code,
  t.exchange_rate, t.source_id, t.charge_id, t.payment_intent_id, t.payment_method_type, t.payout_id,
  ${isoDay("t.created_on")} as created_on, ${isoDay("t.available_on")} as available_on, t.booked_at is not null as booked`

export type TransactionFilter = {
  readonly payout_id?: string
  readonly limit: number
  readonly after: After
}

/** The processor's rows, newest first. */
export async function listTransactions(
  manager: EntityManager,
  { payout_id, limit, after }: TransactionFilter,
): Promise<ProcessorTransaction[]> {
  const conditions = [
    ...(payout_id === undefined ? [] : ["t.payout_id = ?"]),
    ...(after ? ["(t.created_on, t.id) < (?::date, ?)"] : []),
  ]
  return await rows<ProcessorTransaction>(
    manager,
    `select ${transactionColumns} from processor_transaction t where ${["true", ...conditions].join(" and ")}
      order by t.created_on desc, t.id desc limit ?`,
    [
      ...(payout_id === undefined ? [] : [payout_id]),
      ...(after ? [after.on, after.id] : []),
      limit,
    ],
  )
}

/** The processor's rows that belong to these payments. */
export const transactionsOfPayments = (
  manager: EntityManager,
  payment_intent_ids: readonly string[],
): Promise<ProcessorTransaction[]> =>
  rows<ProcessorTransaction>(
    manager,
    `select ${transactionColumns} from processor_transaction t
      where t.payment_intent_id in (select jsonb_array_elements_text(?::jsonb)) order by t.id`,
    [JSON.stringify(payment_intent_ids)],
  )

/** Those of the ids that are an own account, a match, or a row or payout of the processor. */
export async function known(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `select x.id from jsonb_array_elements_text(?::jsonb) as x (id)
      where exists (select from bank_account a where a.id = x.id)
         or exists (select from settlement_match m where m.id = x.id)
         or exists (select from processor_transaction t where t.id = x.id)
         or exists (select from processor_payout p where p.id = x.id)`,
    [JSON.stringify(ids)],
  )
  return found.map(({ id }) => id)
}

/** Rows whose consequences the ledger may not have yet, oldest id first. */
export const unbookedTransactions = (
  manager: EntityManager,
  limit: number,
): Promise<ProcessorTransaction[]> =>
  rows<ProcessorTransaction>(
    manager,
    `select ${transactionColumns} from processor_transaction t where t.booked_at is null order by t.id limit ?`,
    [limit],
  )

export async function markBooked(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await rows(
    manager,
    `update processor_transaction t set booked_at = now() from jsonb_array_elements_text(?::jsonb) as x (id)
      where t.id = x.id and t.booked_at is null`,
    [JSON.stringify(ids)],
  )
}

const payoutColumns = `p.id, p.amount_minor::text as amount_minor, p.currency_code, p.status, p.automatic,
  ${isoDay("p.created_on")} as created_on, ${isoDay("p.arrival_on")} as arrival_on, ${isoDay("p.failed_on")} as failed_on,
  p.trace_id, r.net::text as rows_net_minor, r.count as rows`

/** A payout's own row is no movement that it pays out; neither is its return. */
const tiedRows = `cross join lateral (
  select coalesce(sum(t.net_minor), 0) as net, count(*)::int as count from processor_transaction t
   where t.payout_id = p.id and t.source_id is distinct from p.id) r`

/** The processor's payouts with what their rows come to, newest arrival first. */
export async function listPayouts(
  manager: EntityManager,
  { limit, after }: { limit: number; after: After },
): Promise<ProcessorPayout[]> {
  return await rows<ProcessorPayout>(
    manager,
    `select ${payoutColumns} from processor_payout p ${tiedRows}
      where ${after ? "(p.arrival_on, p.id) < (?::date, ?)" : "true"} order by p.arrival_on desc, p.id desc limit ?`,
    [...(after ? [after.on, after.id] : []), limit],
  )
}

/** Payouts that reach the bank, or should have, since a day; those that failed never do. */
export const payoutsSince = (manager: EntityManager, since: string): Promise<ProcessorPayout[]> =>
  rows<ProcessorPayout>(
    manager,
    `select ${payoutColumns} from processor_payout p ${tiedRows}
      where p.arrival_on >= ?::date and p.failed_on is null order by p.arrival_on, p.id`,
    [since],
  )

/** Payouts whose consequences the ledger may not have yet. */
export const unbookedPayouts = (
  manager: EntityManager,
  limit: number,
): Promise<ProcessorPayout[]> =>
  rows<ProcessorPayout>(
    manager,
    `select ${payoutColumns} from processor_payout p ${tiedRows}
      where p.booked_at is null or p.failed_on is not null and p.return_booked_at is null order by p.id limit ?`,
    [limit],
  )

/** Those of the named payouts whose rows do not come to what was paid out: Stripe's list of them was not read yet. */
export async function untiedPayouts(
  manager: EntityManager,
  ids: readonly string[],
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `select p.id from jsonb_array_elements_text(?::jsonb) as x (id) join processor_payout p on p.id = x.id ${tiedRows}
      where r.net <> p.amount_minor`,
    [JSON.stringify(ids)],
  )
  return found.map(({ id }) => id)
}

export async function markPayoutsBooked(
  manager: EntityManager,
  booked: readonly { id: string; returned: boolean }[],
): Promise<void> {
  await rows(
    manager,
    `update processor_payout p set booked_at = coalesce(p.booked_at, now()),
            return_booked_at = case when x.returned then coalesce(p.return_booked_at, now()) end
       from jsonb_to_recordset(?::jsonb) as x (id text, returned boolean) where p.id = x.id`,
    [JSON.stringify(booked)],
  )
}
