import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, OrderChangeType } from "@medusajs/framework/utils"

/**
 * Orders of which a capture, a refund or a credit may have been told by half (`half-told-money.ts`), of those named: one look
 * at all of them (ADR 0016), so that a sweep calls `tellMoney`, which decides, for these alone. It names too many rather than
 * too few: one whose money is being told at this moment is named without need.
 */
export async function halfToldOrders(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<Set<string>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `with paid as (
       select o.id as order_id, o.status, p.id as payment_id, p.captured_at, p.canceled_at
         from "order" o
         join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
         join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
        where o.id = any (?) and o.deleted_at is null
     ),
     captured as (
       select m.order_id, c.id, m.captured_at from paid m
         join capture c on c.payment_id = m.payment_id and c.deleted_at is null
        where m.canceled_at is null
     ),
     refunded as (
       select m.order_id, m.status, f.id, f.amount from paid m
         join refund f on f.payment_id = m.payment_id and f.deleted_at is null
     ),
     told as (
       select t.order_id, t.reference, t.reference_id, t.amount from order_transaction t
        where t.order_id in (select order_id from paid) and t.deleted_at is null
     )
     select c.order_id as id from captured c
      where c.captured_at is null or c.id not in (select reference_id from told where reference_id is not null)
     union
     select f.order_id from refunded f
      where f.status <> 'canceled'
        and f.id not in (select reference_id from told where reference_id is not null)
     union
     -- A cancelled order is told of refunds by their sum alone.
     select f.order_id from refunded f
      where f.status = 'canceled'
      group by f.order_id
     having sum(f.amount) <> coalesce((select -sum(t.amount) from told t
                                        where t.order_id = f.order_id and t.reference = 'refund'), 0)
     union
     select h.order_id from order_change h
      where h.order_id = any (?) and h.status = 'pending' and h.change_type = ? and h.deleted_at is null`,
    [[...order_ids], [...order_ids], OrderChangeType.CREDIT_LINE],
  )
  return new Set(rows.map(({ id }) => id))
}
