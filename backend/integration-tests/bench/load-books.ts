import { planOrderPostings, type Posting } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readOrders } from "../../src/workflows/ledger/load-order-facts"

const empty_book = { postings: [], positions: [], balances: {} }

/**
 * What the postings write, set-based and with the guards off: what `ledger_post` writes one by one. Balances and positions
 * follow at the end, from the journal itself; `ledger_verify()` afterwards says whether all of it is a sound book.
 */
const journal = `
with given as materialized (
  select p.value as p, 'ltx_' || replace(gen_random_uuid()::text, '-', '') as id from jsonb_array_elements(?::jsonb) p),
made as (
  insert into ledger_transaction (id, seq, idempotency_key, payload_hash, kind, currency_code, order_id, line_ref, source_type,
                                  source_id, actor_id, effective_on, recorded_at, entry_count, movement_count)
  select id, nextval('ledger_transaction_seq'), p->>'idempotency_key', ledger_meaning(p), p->>'kind', p->>'currency_code',
         p->>'order_id', p->>'line_ref', p->>'source_type', p->>'source_id', 'bench', (p->>'effective_on')::date,
         clock_timestamp(), jsonb_array_length(p->'entries'), jsonb_array_length(p->'positions') from given),
entries as (
  insert into ledger_entry (transaction_id, account_code, currency_code, amount_minor)
  select id, e.account_code, p->>'currency_code', e.amount_minor
    from given, jsonb_to_recordset(p->'entries') as e (account_code text, amount_minor integer))
insert into ledger_line_movement (transaction_id, line_ref, fund, currency_code, accrued_minor, reversed_minor, released_minor)
select id, m.line_ref, m.fund, p->>'currency_code', m.accrued_minor, m.reversed_minor, m.released_minor
  from given, jsonb_to_recordset(p->'positions')
    as m (line_ref text, fund text, accrued_minor integer, reversed_minor integer, released_minor integer)`

const derived = `
update ledger_balance b set debit_minor = s.debit, credit_minor = s.credit
  from (select account_code, coalesce(sum(amount_minor) filter (where amount_minor > 0), 0) as debit,
               coalesce(-sum(amount_minor) filter (where amount_minor < 0), 0) as credit from ledger_entry group by 1) s
 where s.account_code = b.account_code;
insert into ledger_line_position (line_ref, fund, currency_code, order_id, group_id, bounded, releasable, accrued_minor,
                                  reversed_minor, released_minor, postings)
select m.line_ref, m.fund, m.currency_code, min(t.order_id), min(g.owner_id), f.bounded, f.releasable, sum(m.accrued_minor),
       sum(m.reversed_minor), sum(m.released_minor), count(*)
  from ledger_line_movement m
  join ledger_transaction t on t.id = m.transaction_id
  join ledger_fund f on f.fund = m.fund
  left join lateral (select min(a.owner_id) as owner_id from ledger_entry e join ledger_account a on a.code = e.account_code
                       join ledger_role o on o.role = a.role and o.owner_type = 'group'
                      where e.transaction_id = m.transaction_id) g on true
 where not exists (select from ledger_line_position p
                    where p.line_ref = m.line_ref and p.fund = m.fund and p.currency_code = m.currency_code)
 group by 1, 2, 3, f.bounded, f.releasable`

const asJson = (postings: readonly Posting[]) =>
  JSON.stringify(postings, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  )

/**
 * Writes what the named orders should have booked into a scratch database, some hundred times faster than booking it.
 *
 * @param today ISO date; decides whether return windows are over
 * @returns how many transactions were written
 */
export async function loadBooks(
  container: MedusaContainer,
  order_ids: readonly string[],
  today: string,
): Promise<number> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const page_size = 1_000
  let written = 0
  for (let at = 0; at < order_ids.length; at += page_size) {
    const orders = await readOrders(container, order_ids.slice(at, at + page_size))
    const postings = [...orders.values()].flatMap((order) =>
      planOrderPostings(order.facts(), empty_book, today),
    )
    await database.raw("select ledger_open_accounts(?::jsonb)", [asJson(postings)])
    await database.transaction(async (whole) => {
      await whole.raw("set local session_replication_role = replica")
      await whole.raw(journal, [asJson(postings)])
    })
    written += postings.length
  }
  await database.transaction(async (whole) => {
    await whole.raw("set local session_replication_role = replica")
    await whole.raw(derived)
  })
  await database.raw("analyze")
  return written
}
