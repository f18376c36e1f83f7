import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type OrderToPay, planPayment } from "./payment-plan"

type Row = OrderToPay & { id: string }

/**
 * Orders whose payment lacks something, of those named: one look at all of them, so that a sweep calls `expectPayment`,
 * which locks and reads again, for these alone. An order without a payment that waits and without a collection that is
 * still to be paid lacks nothing, whatever else it is; it is not even read.
 */
export async function paymentsLacking(
  container: MedusaContainer,
  order_ids: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select o.id, o.status, o.is_draft_order, o.created_at, o.currency_code,
            (select s.totals from order_summary s
              where s.order_id = o.id and s.version = o.version and s.deleted_at is null limit 1) as summary,
            (select json_agg(json_build_object(
                      'id', k.id, 'status', k.status, 'amount', k.amount::text,
                      'payment_sessions', (select coalesce(json_agg(json_build_object(
                                             'id', n.id, 'status', n.status, 'provider_id', n.provider_id,
                                             'amount', n.amount::text) order by n.id), '[]')
                                             from payment_session n
                                            where n.payment_collection_id = k.id and n.deleted_at is null),
                      'payments', (select coalesce(json_agg(json_build_object(
                                     'provider_id', p.provider_id, 'created_at', p.created_at,
                                     'captured_at', p.captured_at, 'canceled_at', p.canceled_at) order by p.id), '[]')
                                     from payment p
                                    where p.payment_collection_id = k.id and p.deleted_at is null)) order by k.id)
               from order_payment_collection l
               join payment_collection k on k.id = l.payment_collection_id and k.deleted_at is null
              where l.order_id = o.id and l.deleted_at is null) as payment_collections
       from "order" o
      where o.id = any (?) and o.deleted_at is null
        and exists (select from order_payment_collection l
                      join payment_collection k on k.id = l.payment_collection_id and k.deleted_at is null
                     where l.order_id = o.id and l.deleted_at is null
                       and (k.status in ('not_paid', 'awaiting')
                            or exists (select from payment p
                                        where p.payment_collection_id = k.id and p.deleted_at is null
                                          and p.captured_at is null and p.canceled_at is null)))`,
    [[...order_ids]],
  )
  return new Set(
    rows.filter((order) => planPayment(order, now).act !== "nothing").map(({ id }) => id),
  )
}
