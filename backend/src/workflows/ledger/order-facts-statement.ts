/**
 * One row `{ orders, rates }` with everything the ledger's facts are read from, of all the named orders, in one statement and
 * so of one moment (ADR 0016). The shape is that of `FactRows` in `load-order-facts.ts`.
 *
 * It names tables of Medusa's modules directly. That it reads what Medusa's own query engine reads is kept true by
 * `integration-tests/facts-oracle.ts`: the order as it stands is the rows of its newest version; what is deleted is left out.
 */
export const orderFactsStatement = `
select
  (select coalesce(json_agg(json_build_object(
            'kind', r.kind, 'region', r.region, 'value', r.value, 'valid_from', r.valid_from, 'valid_to', r.valid_to)), '[]')
     from reference_rate r
    where r.kind in ('return_window_days', 'delivery_fallback_days') and r.deleted_at is null) as rates,
  (select coalesce(json_agg(json_build_object(
     'order', json_build_object(
       'id', o.id, 'status', o.status, 'is_draft_order', o.is_draft_order, 'currency_code', o.currency_code,
       'created_at', o.created_at, 'canceled_at', o.canceled_at,
       'shipping_address', (select json_build_object('country_code', a.country_code)
                              from order_address a where a.id = o.shipping_address_id and a.deleted_at is null),
       'items', (
         select coalesce(json_agg(json_build_object(
                  'id', i.item_id, 'created_at', l.created_at,
                  'detail', json_build_object(
                    'quantity', i.quantity::text, 'written_off_quantity', i.written_off_quantity::text,
                    'return_requested_quantity', i.return_requested_quantity::text,
                    'return_received_quantity', i.return_received_quantity::text)) order by i.item_id), '[]')
           from order_item i join order_line_item l on l.id = i.item_id
          where i.order_id = o.id and i.version = o.version and i.deleted_at is null),
       'shipping_methods', (
         select coalesce(json_agg(json_build_object('id', m.id, 'created_at', m.created_at) order by m.id), '[]')
           from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id
          where s.order_id = o.id and s.version = o.version and s.deleted_at is null),
       'payments', (
         select coalesce(json_agg(json_build_object(
                  'provider_id', p.provider_id,
                  'captures', (select coalesce(json_agg(json_build_object('id', c.id, 'created_at', c.created_at,
                                        'amount', coalesce(c.raw_amount->>'value', c.amount::text)) order by c.id), '[]')
                                 from capture c where c.payment_id = p.id and c.deleted_at is null),
                  'refunds', (select coalesce(json_agg(json_build_object('id', f.id, 'created_at', f.created_at,
                                       'amount', coalesce(f.raw_amount->>'value', f.amount::text)) order by f.id), '[]')
                                from refund f where f.payment_id = p.id and f.deleted_at is null)) order by p.id), '[]')
           from order_payment_collection l
           join payment_collection k on k.id = l.payment_collection_id and k.deleted_at is null
           join payment p on p.payment_collection_id = k.id and p.deleted_at is null
          where l.order_id = o.id and l.deleted_at is null),
       'fulfillments', (
         select coalesce(json_agg(json_build_object(
                  'delivered_at', f.delivered_at, 'canceled_at', f.canceled_at,
                  'items', (select coalesce(json_agg(json_build_object(
                                     'line_item_id', n.line_item_id, 'quantity', n.quantity::text) order by n.id), '[]')
                              from fulfillment_item n
                             where n.fulfillment_id = f.id and n.deleted_at is null)) order by f.id), '[]')
           from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id and f.deleted_at is null
          where l.order_id = o.id and l.deleted_at is null)),
     'lines', (
       select coalesce(json_agg(json_build_object(
                'order_line_id', b.order_line_id, 'group_id', b.group_id, 'currency_code', b.currency_code,
                'quantity', b.quantity, 'producer_unit_minor', b.producer_unit_minor,
                'premium_unit_minor', b.premium_unit_minor, 'logistics_unit_minor', b.logistics_unit_minor,
                'gross_minor', b.gross_minor, 'tax_minor', b.tax_minor, 'services_minor', b.services_minor,
                'tax_country', b.tax_country, 'frozen_on', b.frozen_on) order by b.id), '[]')
         from line_breakdown b where b.order_id = o.id),
     'shipping', (
       select coalesce(json_agg(json_build_object(
                'shipping_method_id', z.shipping_method_id, 'gross_minor', z.gross_minor, 'tax_minor', z.tax_minor,
                'frozen_on', z.frozen_on) order by z.id), '[]')
         from shipping_freeze z where z.order_id = o.id),
     'changes', (
       select coalesce(json_agg(json_build_object('confirmed_at', h.confirmed_at, 'canceled_at', h.canceled_at)), '[]')
         from order_change h where h.order_id = o.id and h.deleted_at is null
          and (h.confirmed_at is not null or h.canceled_at is not null))
   )), '[]')
     from "order" o where o.id = any (?) and o.deleted_at is null) as orders`
