/**
 * What a bank and the card processor said of the made-up year: one line for each transfer that came in, nineteen of twenty
 * of them matched; one row for each card payment, paid out by the week. The ledger is not told of it: these are the rows that
 * the reconciliation table reads. Guards are off, as with the orders.
 */
export const settlementSql = `
begin;
set local session_replication_role = replica;
create temp table received on commit drop as
  select c.id, c.created_at::date as on, round(c.amount * 100)::bigint as minor, p.provider_id, p.data->>'reference' as reference,
         p.data->>'id' as intent, row_number() over (order by c.id) as n
    from capture c join payment p on p.id = c.payment_id where c.id like 'capt_bench_%';
insert into bank_account (id, handle, name, kind, currency_code, opening_minor, opening_on, created_by)
  values ('bacc_bench', 'bench-eur', 'Bench', 'bank', 'eur', 0, current_date - 400, 'bench');
insert into statement_import (id, kind, state, sha256, file_name, account_id, period_from, period_to, rows_new, rows_known, imported_by)
  select 'simp_bench_' || to_char(m, 'YYYYMM'), 'camt053', 'imported', encode(sha256(m::text::bytea), 'hex'), 'bench.xml',
         'bacc_bench', m, (m + interval '1 month')::date - 1, 1, 0, 'bench'
    from (select distinct date_trunc('month', r.on)::date as m from received r) months;
insert into bank_line (id, account_id, currency_code, import_id, line_number, booked_on, amount_minor, reference, counterparty,
                       description, fingerprint, occurrence, open)
  select 'bln_bench_' || r.n, 'bacc_bench', 'eur', 'simp_bench_' || to_char(r.on, 'YYYYMM'), r.n, r.on, r.minor, r.reference,
         'Demo Buyer', 'Transfer', 'bench ' || r.n, 1, r.n % 20 = 0
    from received r where r.provider_id = 'pp_transfer_bank';
insert into settlement_match (id, account_id, currency_code, line_total_minor, part_currency_code, part_total_minor,
                              difference_minor, effective_on, confirmed_by, booked_at)
  select 'smat_bench_' || lpad(r.n::text, 8, '0'), 'bacc_bench', 'eur', r.minor, 'eur', r.minor, 0, r.on, 'bench', now()
    from received r where r.provider_id = 'pp_transfer_bank' and r.n % 20 <> 0;
insert into settlement_match_line (match_id, line_id)
  select 'smat_bench_' || lpad(r.n::text, 8, '0'), 'bln_bench_' || r.n
    from received r where r.provider_id = 'pp_transfer_bank' and r.n % 20 <> 0;
insert into settlement_match_part (match_id, kind, counterpart_id, account_code, amount_minor, label)
  select 'smat_bench_' || lpad(r.n::text, 8, '0'), 'transfer_receipt', r.id, 'cash:transfer:eur', r.minor, r.reference
    from received r where r.provider_id = 'pp_transfer_bank' and r.n % 20 <> 0;

insert into statement_import (id, kind, state, rows_new, rows_known, imported_by)
  values ('simp_bench_stripe', 'stripe_api', 'imported', 1, 0, 'bench');
insert into processor_transaction (id, category, gross_minor, fee_minor, net_minor, currency_code, source_id, payment_intent_id,
                                   payout_id, created_on, import_id, booked_at)
  select 'txn_bench_' || r.n, 'charge', r.minor, 30, r.minor - 30, 'eur', 'ch_bench_' || r.n, r.intent,
         'po_bench_' || to_char(r.on, 'IYYYIW'), r.on, 'simp_bench_stripe', now()
    from received r where r.provider_id = 'pp_stripe_card';
insert into processor_payout (id, amount_minor, currency_code, status, automatic, arrival_on, import_id, booked_at)
  select t.payout_id, sum(t.net_minor), 'eur', 'paid', true, max(t.created_on) + 3, 'simp_bench_stripe', now()
    from processor_transaction t where t.payout_id like 'po_bench_%' group by t.payout_id;
commit;
analyze;
`
