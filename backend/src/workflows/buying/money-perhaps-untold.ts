import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Orders that `tellMoney` may have something to do for, of those named: a capture that its payment or the order's account
 * does not know, a refund that the account does not name, a credit that was begun. It names rather too many: `tellMoney`
 * reads each of them and judges.
 */
export async function moneyPerhapsUntold(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<Set<string>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select o.id
       from "order" o
      where o.id = any (?)
        and (exists (select from order_change h
                      where h.order_id = o.id and h.deleted_at is null and h.status = 'pending'
                        and h.change_type = 'credit_line')
             or exists (
               select from order_payment_collection l
                 join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
                 join (select c.id, c.payment_id, true as captured from capture c where c.deleted_at is null
                       union all
                       select r.id, r.payment_id, false from refund r where r.deleted_at is null) m on m.payment_id = p.id
                where l.order_id = o.id and l.deleted_at is null
                  and (m.captured and p.captured_at is null
                       or not exists (select from order_transaction t
                                       where t.order_id = o.id and t.reference_id = m.id and t.deleted_at is null))))`,
    [[...order_ids]],
  )
  return new Set(rows.map(({ id }) => id))
}
