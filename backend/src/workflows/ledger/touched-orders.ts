import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Orders about which anything changed since a moment. Medusa does not touch the order itself when money comes or goes or
 * a parcel arrives, and sends no event when a return or claim is cancelled, so the neighbours are asked too. Captures and
 * refunds for themselves: whoever writes one may die before he tells their payment (ADR 0016 says why it is one statement).
 *
 * @returns order ids, each once
 */
export async function ordersTouchedSince(
  container: MedusaContainer,
  since: Date,
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `with collection as (
       select id from payment_collection where updated_at >= ?
       union select payment_collection_id from payment where updated_at >= ?
       union select p.payment_collection_id from capture c join payment p on p.id = c.payment_id where c.updated_at >= ?
       union select p.payment_collection_id from refund r join payment p on p.id = r.payment_id where r.updated_at >= ?
     )
     select l.order_id as id from collection c
       join order_payment_collection l on l.payment_collection_id = c.id and l.deleted_at is null
     union
     select l.order_id from fulfillment f
       join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
      where f.updated_at >= ?
     union select order_id from order_change where updated_at >= ?
     union select id from "order" where updated_at >= ?`,
    Array<Date>(7).fill(since),
  )
  return rows.map(({ id }) => id)
}
