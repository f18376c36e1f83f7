// Orders of a made-up year, written set-based into a scratch database: what the shop and the desk would have left behind.

/**
 * Which orders, which pieces in them, and what they come to.
 *
 * @param {{ from: number, to: number, days: number }} of
 */
const whatIsOrdered = ({ from, to, days }) => `
create temp table piece on commit drop as
  select row_number() over (order by b.id) - 1 as at, b.id, b.variant_id, b.product_id, s.group_id, b.producer_minor,
         b.premium_minor, b.logistics_minor, b.total_minor
    from price_breakdown b join cost_sheet s on s.id = b.cost_sheet_id
   where b.currency_code = 'eur' and b.superseded_at is null and b.deleted_at is null;
create temp table placed on commit drop as
  select n, lpad(n::text, 8, '0') as no, n % 25 <> 1 as paid, n % 20 = 0 as returned, n % 50 = 3 as refunded,
         case when n % 3 = 0 then 'pp_stripe_card' else 'pp_transfer_bank' end as provider_id,
         now() - interval '1 hour' - (n * 7919 % ${days + 1}) * interval '1 day' as at
    from generate_series(${from}, ${to}) as n;
create temp table line on commit drop as
  select o.no, o.no || '_' || k as line_no, o.at, o.returned and k = 1 as returned, p.id as price_breakdown_id, p.variant_id,
         p.product_id, p.group_id, p.producer_minor, p.premium_minor, p.logistics_minor, q.quantity,
         p.total_minor * q.quantity as gross, round(p.total_minor * q.quantity * 21 / 121.0)::int as tax, p.total_minor
    from placed o
    cross join lateral generate_series(1, 2 + o.n % 2) as k
    cross join lateral (select 1 + (o.n + k) % 2 as quantity) q
    join piece p on p.at = (o.n * 31 + k * 97) % (select count(*) from piece);
create temp table total on commit drop as
  select l.no, sum(l.gross) + 1290 as minor from line l group by l.no;
create index on total (no);
analyze placed; analyze line; analyze total;`

const orders = `
insert into order_address (id, country_code, city) select 'ordaddr_bench_' || no, 'be', 'Namur' from placed;
insert into "order" (id, region_id, version, sales_channel_id, status, email, currency_code, shipping_address_id, created_at, updated_at)
  select 'order_bench_' || no, (select id from region where currency_code = 'eur' limit 1), 1,
         (select id from sales_channel limit 1), 'pending', 'buyer@demo.example', 'eur', 'ordaddr_bench_' || no, at, at from placed;
insert into order_line_item (id, title, variant_id, product_id, is_tax_inclusive, unit_price, raw_unit_price, created_at, updated_at)
  select 'ordli_bench_' || line_no, 'Piece', variant_id, product_id, true, total_minor / 100.0,
         jsonb_build_object('value', (total_minor / 100.0)::text, 'precision', 20), at, at from line;
insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity, shipped_quantity,
                        return_requested_quantity, return_received_quantity, return_dismissed_quantity, written_off_quantity,
                        delivered_quantity, created_at, updated_at)
  select 'orditem_bench_' || line_no, 'order_bench_' || no, 1, 'ordli_bench_' || line_no, quantity,
         jsonb_build_object('value', quantity::text, 'precision', 20), quantity, quantity, 0, returned::int, 0, 0, quantity, at, at
    from line;
insert into order_shipping_method (id, name, amount, raw_amount, is_tax_inclusive, created_at, updated_at)
  select 'ordsm_bench_' || no, 'Economy', 12.9, '{"value":"12.9","precision":20}', true, at, at from placed;
insert into order_shipping (id, order_id, version, shipping_method_id, created_at, updated_at)
  select 'ordspmv_bench_' || no, 'order_bench_' || no, 1, 'ordsm_bench_' || no, at, at from placed;
insert into order_summary (id, order_id, version, totals, created_at, updated_at)
  select 'ordsum_bench_' || o.no, 'order_bench_' || o.no, 1,
         jsonb_build_object('pending_difference', case when o.paid then 0 else t.minor / 100.0 end), o.at, o.at
    from placed o join total t using (no);
insert into order_change (id, order_id, version, change_type, status, confirmed_at, created_at, updated_at)
  select 'ordch_bench_' || no, 'order_bench_' || no, 1, 'return_receive', 'confirmed', least(at + interval '20 days', now()),
         at, least(at + interval '20 days', now()) from placed where returned;`

const payments = `
insert into payment_collection (id, currency_code, amount, raw_amount, status, created_at, updated_at)
  select 'pay_col_bench_' || o.no, 'eur', t.minor / 100.0, jsonb_build_object('value', (t.minor / 100.0)::text, 'precision', 20),
         case when o.paid then 'completed' else 'authorized' end, o.at, o.at from placed o join total t using (no);
insert into order_payment_collection (id, order_id, payment_collection_id, created_at, updated_at)
  select 'ordpay_bench_' || no, 'order_bench_' || no, 'pay_col_bench_' || no, at, at from placed;
insert into payment (id, amount, raw_amount, currency_code, provider_id, data, captured_at, payment_collection_id,
                     payment_session_id, created_at, updated_at)
  select 'pay_bench_' || o.no, t.minor / 100.0, jsonb_build_object('value', (t.minor / 100.0)::text, 'precision', 20), 'eur',
         o.provider_id, jsonb_build_object('reference', 'CIAP-' || o.no, 'id', 'pi_bench_' || o.no),
         case when o.paid then o.at + interval '1 minute' end, 'pay_col_bench_' || o.no, 'payses_bench_' || o.no, o.at, o.at
    from placed o join total t using (no);
insert into capture (id, amount, raw_amount, payment_id, created_at, updated_at)
  select 'capt_bench_' || o.no, t.minor / 100.0, jsonb_build_object('value', (t.minor / 100.0)::text, 'precision', 20),
         'pay_bench_' || o.no, o.at + interval '1 minute', o.at from placed o join total t using (no) where o.paid;
insert into refund (id, amount, raw_amount, payment_id, created_at, updated_at)
  select 'ref_bench_' || no, 5, '{"value":"5","precision":20}', 'pay_bench_' || no, least(at + interval '9 days', now()), at
    from placed where refunded and paid;
insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id, created_at, updated_at)
  select 'ordtrx_' || m.id, 'order_bench_' || substr(m.payment_id, 11), 1, m.amount,
         jsonb_build_object('value', m.amount::text, 'precision', 20), 'eur', m.reference, m.id, m.created_at, m.created_at
    from placed o
    join (select id, payment_id, amount, created_at, 'capture' as reference from capture
          union all select id, payment_id, -amount, created_at, 'refund' from refund) m on m.payment_id = 'pay_bench_' || o.no;`

const parcels = `
insert into fulfillment (id, location_id, shipped_at, delivered_at, created_at, updated_at)
  select 'ful_bench_' || no, 'sloc_bench', at + interval '2 days', at + interval '10 days', at, at from placed
   where paid and at < now() - interval '10 days';
insert into order_fulfillment (id, order_id, fulfillment_id, created_at, updated_at)
  select 'ordful_bench_' || no, 'order_bench_' || no, 'ful_bench_' || no, at, at from placed
   where paid and at < now() - interval '10 days';
insert into fulfillment_item (id, title, sku, barcode, quantity, raw_quantity, line_item_id, fulfillment_id, created_at, updated_at)
  select 'fulit_bench_' || l.line_no, 'Piece', '', '', l.quantity, jsonb_build_object('value', l.quantity::text, 'precision', 20),
         'ordli_bench_' || l.line_no, f.id, l.at, l.at
    from line l join fulfillment f on f.id = 'ful_bench_' || l.no;`

const frozenRows = `
insert into line_breakdown (id, order_line_id, order_id, group_id, product_id, variant_id, currency_code, quantity,
    producer_unit_minor, premium_unit_minor, logistics_unit_minor, gross_minor, tax_minor, services_minor, logistics_minor,
    producer_minor, premium_minor, tax_country, tax_rate_bp, frozen_on, price_breakdown_id, created_at, updated_at)
  select 'lbrk_bench_' || line_no, 'ordli_bench_' || line_no, 'order_bench_' || no, group_id, product_id, variant_id, 'eur', quantity,
         producer_minor, premium_minor, logistics_minor, gross, tax,
         gross - tax - (producer_minor + premium_minor + logistics_minor) * quantity, logistics_minor * quantity,
         producer_minor * quantity, premium_minor * quantity, 'be', 2100, to_char(at, 'YYYY-MM-DD'), price_breakdown_id, at, at
    from line;
insert into shipping_freeze (id, order_id, shipping_method_id, currency_code, gross_minor, tax_minor, tax_country, tax_rate_bp,
                             frozen_on, created_at, updated_at)
  select 'shfrz_bench_' || no, 'order_bench_' || no, 'ordsm_bench_' || no, 'eur', 1290, 224, 'be', 2100,
         to_char(at, 'YYYY-MM-DD'), at, at from placed;`

/**
 * Numbers `from` to `to`: two or three lines each, sent and delivered where time has passed, paid by transfer or card, one
 * in twenty with a returned piece, one in fifty with a goodwill refund, one in twenty-five not paid yet. Their lines are
 * frozen; nothing of them is booked.
 *
 * Guards and foreign keys are off while they are written (`session_replication_role`), which only a scratch database may be
 * treated with.
 *
 * @param {{ from: number, to: number, days: number }} of `days` is how long ago the oldest was placed; 0 for today
 * @returns {string} statements for one connection
 */
export const ordersSql = (of) => `
begin;
set local session_replication_role = replica;
${whatIsOrdered(of)}
${orders}
${payments}
${parcels}
${frozenRows}
commit;
`
