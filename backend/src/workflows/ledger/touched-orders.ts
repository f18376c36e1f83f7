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

/**
 * Orders of which a fact is dated within these days: bought, paid, refunded, changed, sent, delivered or called off. What
 * happened to them before or since does not matter.
 *
 * @param days ISO dates; `until` is the first day after them
 * @returns order ids, each once
 */
export async function ordersWithFactsWithin(
  container: MedusaContainer,
  { from, until }: { from: string; until: string },
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `with days as (select cast(:from as timestamptz) as first, cast(:until as timestamptz) as after),
     paid as (
       select p.payment_collection_id as id from days d, payment p where p.created_at >= d.first and p.created_at < d.after
       union select p.payment_collection_id from days d, payment p where p.captured_at >= d.first and p.captured_at < d.after
       union select p.payment_collection_id from days d, capture c join payment p on p.id = c.payment_id
              where c.created_at >= d.first and c.created_at < d.after
       union select p.payment_collection_id from days d, refund r join payment p on p.id = r.payment_id
              where r.created_at >= d.first and r.created_at < d.after
     )
     select l.order_id as id from paid
       join order_payment_collection l on l.payment_collection_id = paid.id and l.deleted_at is null
     union
     select l.order_id from days d, fulfillment f
       join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
      where f.created_at >= d.first and f.created_at < d.after or f.shipped_at >= d.first and f.shipped_at < d.after
         or f.delivered_at >= d.first and f.delivered_at < d.after or f.canceled_at >= d.first and f.canceled_at < d.after
     union
     select h.order_id from days d, order_change h
      where h.created_at >= d.first and h.created_at < d.after or h.confirmed_at >= d.first and h.confirmed_at < d.after
         or h.canceled_at >= d.first and h.canceled_at < d.after
     union
     select o.id from days d, "order" o
      where o.created_at >= d.first and o.created_at < d.after or o.canceled_at >= d.first and o.canceled_at < d.after`,
    { from: `${from}T00:00:00Z`, until: `${until}T00:00:00Z` },
  )
  return rows.map(({ id }) => id)
}
