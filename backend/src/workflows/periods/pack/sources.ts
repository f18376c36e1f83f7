/** What a statement of the pack is asked about. */
export type PackSpan = {
  /** The month's first day, and that of the month after. */
  readonly from: string
  readonly until: string
  readonly month: string
  /** The seal of the close; nothing after it is told. */
  readonly seal_n: number
}

/** One file of the pack: the statement its rows come from, with the named bindings of {@link PackSpan}. */
export type PackSource = { readonly name: string; readonly sql: string }

const moment = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * Transactions of the month, and those beside them under the same seals, without which no hash could be recomputed. A
 * month that is closed takes no more, so that what is told is final.
 */
const sealed = `with touched as (
    select distinct s.n, s.from_seq, s.to_seq from ledger_seal s
      join ledger_transaction t on t.seq between s.from_seq and s.to_seq
     where s.n <= :seal_n and t.effective_on >= :from and t.effective_on < :until),
  told as (select t.* from ledger_transaction t join touched s on t.seq between s.from_seq and s.to_seq)`

const ledger: readonly PackSource[] = [
  {
    name: "ledger/accounts.jsonl",
    sql: `select a.code, a.role, a.owner_id, a.currency_code, a.kind, a.normal_side,
                 coalesce(sum(e.amount_minor) filter (where t.effective_on < :from), 0)::text as opening_minor,
                 coalesce(sum(e.amount_minor) filter (where t.effective_on < :until), 0)::text as closing_minor
            from ledger_account a
            left join ledger_entry e on e.account_code = a.code
            left join ledger_transaction t on t.id = e.transaction_id
           group by a.code having bool_or(t.effective_on < :until) order by a.code collate "C"`,
  },
  {
    name: "ledger/transactions.jsonl",
    sql: `${sealed} select seq::text as seq, id, idempotency_key, encode(payload_hash, 'hex') as payload_hash, kind,
                 currency_code, order_id, line_ref, source_type, source_id, reverses_id, actor_id,
                 effective_on::text as effective_on, extract(epoch from recorded_at)::text as recorded_epoch,
                 entry_count, movement_count
            from told order by told.seq`,
  },
  {
    name: "ledger/entries.jsonl",
    sql: `${sealed} select e.transaction_id, e.account_code, e.currency_code, e.amount_minor::text as amount_minor
            from told t join ledger_entry e on e.transaction_id = t.id order by t.seq, e.account_code collate "C"`,
  },
  {
    name: "ledger/movements.jsonl",
    sql: `${sealed} select m.transaction_id, m.line_ref, m.fund, m.currency_code, m.accrued_minor::text as accrued_minor,
                 m.reversed_minor::text as reversed_minor, m.released_minor::text as released_minor
            from told t join ledger_line_movement m on m.transaction_id = t.id
           order by t.seq, m.line_ref collate "C", m.fund collate "C"`,
  },
  {
    name: "ledger/seals.jsonl",
    sql: `select n::text as n, from_seq::text as from_seq, to_seq::text as to_seq, tx_count,
                 encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash, ${moment("sealed_at")} as sealed_at
            from ledger_seal s where s.n <= :seal_n order by s.n`,
  },
]

const of_month = `select distinct order_id from ledger_transaction
                   where order_id is not null and effective_on >= :from and effective_on < :until`

const orders: readonly PackSource[] = [
  {
    name: "orders/lines.jsonl",
    sql: `select order_line_id, order_id, group_id, product_id, currency_code, quantity, tax_country, tax_rate_bp, frozen_on,
                 price_breakdown_id, producer_unit_minor::text as producer_unit_minor,
                 premium_unit_minor::text as premium_unit_minor, logistics_unit_minor::text as logistics_unit_minor,
                 gross_minor::text as gross_minor, tax_minor::text as tax_minor, services_minor::text as services_minor,
                 logistics_minor::text as logistics_minor, producer_minor::text as producer_minor,
                 premium_minor::text as premium_minor
            from line_breakdown where order_id in (${of_month}) order by order_line_id collate "C"`,
  },
  {
    name: "orders/shipping.jsonl",
    sql: `select shipping_method_id, order_id, currency_code, gross_minor::text as gross_minor, tax_minor::text as tax_minor,
                 tax_country, tax_rate_bp, frozen_on
            from shipping_freeze where order_id in (${of_month}) order by shipping_method_id collate "C"`,
  },
]

const matches = `with told as (
    select m.* from settlement_match m
     where m.effective_on >= :from and m.effective_on < :until
        or exists (select from settlement_match_line l join bank_line b on b.id = l.line_id
                    where l.match_id = m.id and b.booked_on >= :from and b.booked_on < :until)),
  lines as (
    select b.* from bank_line b
     where b.booked_on >= :from and b.booked_on < :until
        or b.id in (select l.line_id from settlement_match_line l join told t on t.id = l.match_id))`

/** A bank's words about a line may name a buyer: its place in the file that was imported is told instead. */
const settlement: readonly PackSource[] = [
  {
    name: "settlement/imports.jsonl",
    sql: `${matches} select i.id, i.kind, i.state, i.sha256, a.handle as account, i.period_from::text as period_from,
                 i.period_to::text as period_to, i.opening_minor::text as opening_minor,
                 i.closing_minor::text as closing_minor, i.rows_new, i.rows_known, i.imported_by,
                 ${moment("i.imported_at")} as imported_at
            from statement_import i left join bank_account a on a.id = i.account_id
           where i.id in (select import_id from lines)
              or i.period_from < :until and i.period_to >= :from
           order by i.id collate "C"`,
  },
  {
    name: "settlement/lines.jsonl",
    sql: `${matches} select l.id, a.handle as account, l.currency_code, l.import_id, l.line_number,
                 l.booked_on::text as booked_on, l.value_on::text as value_on, l.amount_minor::text as amount_minor,
                 l.balance_minor::text as balance_minor, l.open
            from lines l join bank_account a on a.id = l.account_id order by l.id collate "C"`,
  },
  {
    name: "settlement/matches.jsonl",
    sql: `${matches} select m.id, a.handle as account, m.currency_code, m.line_total_minor::text as line_total_minor,
                 m.part_currency_code, m.part_total_minor::text as part_total_minor,
                 m.difference_minor::text as difference_minor, m.difference_reason, m.effective_on::text as effective_on,
                 m.confirmed_by, ${moment("m.confirmed_at")} as confirmed_at, m.undone_by,
                 ${moment("m.undone_at")} as undone_at
            from told m join bank_account a on a.id = m.account_id order by m.id collate "C"`,
  },
  {
    name: "settlement/match_lines.jsonl",
    sql: `${matches} select l.match_id, l.line_id from settlement_match_line l join told t on t.id = l.match_id
           order by l.match_id collate "C", l.line_id collate "C"`,
  },
  {
    name: "settlement/match_parts.jsonl",
    sql: `${matches} select p.match_id, p.kind, p.counterpart_id, p.account_code, p.amount_minor::text as amount_minor
            from settlement_match_part p join told t on t.id = p.match_id
           order by p.match_id collate "C", p.kind collate "C", p.counterpart_id collate "C"`,
  },
  {
    name: "settlement/open_reasons.jsonl",
    sql: `${matches} select r.subject_kind, r.subject_id, r.code, r.given_by, ${moment("r.given_at")} as given_at
            from settlement_open_reason r where r.subject_id in (select id from lines) order by r.id collate "C"`,
  },
]

/** Days of a payout and of a decision are texts in their rows, and compare as days do. */
const paid = `with told as (
    select p.* from payout p
     where p.ordered_on >= :from and p.ordered_on < :until or p.confirmed_on >= :from and p.confirmed_on < :until
        or p.failed_on >= :from and p.failed_on < :until or p.returned_on >= :from and p.returned_on < :until
        or p.id in (select t.source_id from ledger_transaction t
                     where t.source_type = 'payout' and t.effective_on >= :from::date and t.effective_on < :until::date))`

const payouts: readonly PackSource[] = [
  {
    name: "payouts/decisions.jsonl",
    sql: `select id, group_id, currency_code, amount_minor::text as amount_minor, decided_on, purpose, minute_reference,
                 recorded_by, withdrawn_on, withdrawn_by, withdrawal_reason
            from payout_premium_decision
           where decided_on >= :from and decided_on < :until or withdrawn_on >= :from and withdrawn_on < :until
           order by id collate "C"`,
  },
  {
    name: "payouts/payment_details.jsonl",
    sql: `${paid} select d.id, d.group_id, d.kind, right(d.number, 4) as number_last4, d.wallet, d.state, d.proposed_by,
                 ${moment("d.created_at")} as proposed_at, d.decided_by, ${moment("d.decided_at")} as decided_at,
                 ${moment("d.effective_from")} as effective_from
            from payout_payment_detail d
           where d.id in (select payment_detail_id from told)
              or d.decided_at >= :from::date and d.decided_at < :until::date
           order by d.id collate "C"`,
  },
  {
    name: "payouts/runs.jsonl",
    sql: `${paid} select r.id, r.reference, r.currency_code, r.account, r.pay_on, r.state, r.prepared_by, r.approved_by,
                 ${moment("r.approved_at")} as approved_at, r.sent_by, ${moment("r.sent_at")} as sent_at, r.cancel_reason
            from payout_run r where r.id in (select run_id from told) order by r.id collate "C"`,
  },
  {
    name: "payouts/payouts.jsonl",
    sql: `${paid} select p.id, p.reference, p.run_id, p.group_id, p.fund, p.proposed_minor::text as proposed_minor,
                 p.source_minor::text as source_minor, p.source_currency_code, p.amount_minor::text as amount_minor,
                 p.rate_id, p.rate, p.withheld_minor::text as withheld_minor, p.payment_detail_id, p.state, p.edit_reason,
                 p.ordered_on, p.confirmed_on, p.failed_on, p.returned_on, p.outcome_reason, p.proof_kind, p.proof_id,
                 p.proof_reference, p.proof_sha256, p.settled_by
            from told p order by p.id collate "C"`,
  },
  {
    name: "payouts/files.jsonl",
    sql: `${paid} select f.run_id, f.format, f.sha256, f.made_by, ${moment("f.created_at")} as made_at
            from payout_file f where f.run_id in (select run_id from told)
           order by f.run_id collate "C", f.format collate "C"`,
  },
]

/** Statements by their hash alone: what a group was told is the group's, and the file it holds hashes to the same. */
const period: readonly PackSource[] = [
  {
    name: "statements/statements.jsonl",
    sql: `select group_id, month, sha256, through_seq::text as through_seq, seal_n::text as seal_n, seal_hash,
                 ${moment("written_at")} as written_at, written_by
            from group_statement where month = :month order by group_id collate "C"`,
  },
  {
    name: "period/close.jsonl",
    sql: `select month, prepared_by, closed_by, ${moment("decided_at")} as decided_at, ${moment("closed_at")} as closed_at,
                 checks, seal_n::text as seal_n, seal_hash, figures, figures_sha256
            from period_close where month = :month`,
  },
]

/** Every file of the pack that is made of rows. */
export const packSources: readonly PackSource[] = [
  ...ledger,
  ...orders,
  ...settlement,
  ...payouts,
  ...period,
]
