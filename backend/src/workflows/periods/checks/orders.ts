import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ordersBehind } from "../../ledger/orders-behind"
import { ordersOfMonth } from "../orders-of-month"
import { blocking, type CheckSource, excusable } from "./check"

/**
 * Orders of which the book does not hold what their facts say. Asked of those of the month, and of those that anything
 * happened to lately; the nightly sweep has asked all others.
 */
export const ordersBehindTheirFacts: CheckSource = async (container, { month, today }) => {
  const order_ids = await ordersOfMonth(container, month, today)
  return blocking((await ordersBehind(container, order_ids, today)).length)
}

/** Paid orders with a line that no published price explains: nothing of it is booked until somebody explains it. */
export const ordersUnexplained: CheckSource = async (container, { until }) => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { count: number }[] }>(
    `select count(distinct o.id)::int as count
       from "order" o
       join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > 0
       join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
       join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
       join capture c on c.payment_id = p.id and c.deleted_at is null and c.created_at < ?::timestamptz
      where not o.is_draft_order and o.deleted_at is null
        and not exists (select from line_breakdown b where b.order_line_id = i.item_id)`,
    [`${until}T00:00:00Z`],
  )
  return excusable(rows[0]?.count ?? 0)
}
