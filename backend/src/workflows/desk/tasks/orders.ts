import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TaskSource, Waiting } from "./source"

async function ask(container: MedusaContainer, sql: string): Promise<Waiting> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Waiting[] }>(sql)
  return rows[0] ?? { count: 0, since: null }
}

/** Orders whose buyer was told to transfer money, and of which nobody has confirmed the receipt yet. */
export const receiptsToConfirm: TaskSource = (container) =>
  ask(
    container,
    `select count(*)::int as count, min(p.created_at) as since
         from payment p
        where p.provider_id like 'pp\\_transfer\\_%' and p.captured_at is null and p.canceled_at is null
          and p.deleted_at is null`,
  )

/** Paid orders of which a piece has not been handed to the carrier. */
export const ordersToSend: TaskSource = (container) =>
  ask(
    container,
    `select count(*)::int as count, min(paid.since) as since
         from "order" o
         join lateral (
           select min(p.captured_at) as since
             from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
            where l.order_id = o.id and l.deleted_at is null and p.deleted_at is null and p.canceled_at is null
         ) paid on paid.since is not null
        where o.status = 'pending' and o.deleted_at is null
          and exists (
            select from order_item i
             where i.order_id = o.id and i.version = o.version and i.deleted_at is null
               and i.fulfilled_quantity < i.quantity - i.written_off_quantity - i.return_received_quantity)`,
  )
