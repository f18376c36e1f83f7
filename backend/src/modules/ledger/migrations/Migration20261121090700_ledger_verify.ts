import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The second look: every invariant recomputed from the journal. Constraints prevent, this discovers what a restore, a
 * superuser or a fault of our own let through. One row for each violation; normally none.
 */
const sql = `
create function ledger_verify() returns table (invariant text, subject text, detail text)
language sql stable security definer as $$
  with entries as (
    select e.transaction_id, sum(e.amount_minor) as sum_minor, count(*) as entry_count
      from ledger_entry e group by e.transaction_id
  ), per_account as (
    select e.account_code, coalesce(sum(e.amount_minor) filter (where e.amount_minor > 0), 0) as debit_minor,
           coalesce(-sum(e.amount_minor) filter (where e.amount_minor < 0), 0) as credit_minor
      from ledger_entry e group by e.account_code
  ), per_line as (
    select m.line_ref, m.fund, m.currency_code, sum(m.accrued_minor) as accrued_minor,
           sum(m.reversed_minor) as reversed_minor, sum(m.released_minor) as released_minor, count(*) as postings
      from ledger_line_movement m group by m.line_ref, m.fund, m.currency_code
  )
  select 'I1', t.idempotency_key, format('entries sum to %s', s.sum_minor)
    from entries s join ledger_transaction t on t.id = s.transaction_id where s.sum_minor <> 0
  union all
  select 'I2', t.idempotency_key,
         format('%s of %s entries, %s of %s movements', coalesce(s.entry_count, 0), t.entry_count, m.n, t.movement_count)
    from ledger_transaction t
    left join entries s on s.transaction_id = t.id
    cross join lateral (select count(*) as n from ledger_line_movement x where x.transaction_id = t.id) m
   where coalesce(s.entry_count, 0) <> t.entry_count or m.n <> t.movement_count
  union all
  select 'I3', c.currency_code, format('the currency sums to %s', c.sum_minor)
    from (select e.currency_code, sum(e.amount_minor) as sum_minor from ledger_entry e group by e.currency_code) c
   where c.sum_minor <> 0
  union all
  select 'I6', a.code, format('balance below its floor of %s', a.min_balance)
    from ledger_account a left join per_account x on x.account_code = a.code
   where a.normal_side * (coalesce(x.debit_minor, 0) - coalesce(x.credit_minor, 0)) < a.min_balance
  union all
  select 'I7', l.line_ref || ' ' || l.fund || ' ' || l.currency_code,
         format('accrued %s, reversed %s, released %s', l.accrued_minor, l.reversed_minor, l.released_minor)
    from per_line l join ledger_fund f on f.fund = l.fund
   where f.bounded and (l.reversed_minor > l.accrued_minor
                        or l.released_minor not between 0 and l.accrued_minor - l.reversed_minor)
  union all
  select 'I9', a.code, format('balance %s/%s, entries %s/%s', b.debit_minor, b.credit_minor,
                              coalesce(x.debit_minor, 0), coalesce(x.credit_minor, 0))
    from ledger_account a
    left join ledger_balance b on b.account_code = a.code
    left join per_account x on x.account_code = a.code
   where (b.debit_minor, b.credit_minor, b.normal_side) is distinct from
         (coalesce(x.debit_minor, 0), coalesce(x.credit_minor, 0), a.normal_side)
      or b.min_balance is distinct from a.min_balance
  union all
  select 'I9', coalesce(p.line_ref, l.line_ref) || ' ' || coalesce(p.fund, l.fund),
         format('position %s/%s/%s, movements %s/%s/%s', p.accrued_minor, p.reversed_minor, p.released_minor,
                l.accrued_minor, l.reversed_minor, l.released_minor)
    from ledger_line_position p
    full join per_line l on l.line_ref = p.line_ref and l.fund = p.fund and l.currency_code = p.currency_code
   where (p.accrued_minor, p.reversed_minor, p.released_minor, p.postings) is distinct from
         (l.accrued_minor, l.reversed_minor, l.released_minor, l.postings)
  union all
  select 'I9', t.idempotency_key, d.subject || ': ' || d.detail
    from ledger_disagreement d join ledger_transaction t on t.id = d.transaction_id
$$;
`

export class Migration20261121090700_ledger_verify extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
