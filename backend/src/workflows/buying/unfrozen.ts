import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"

type Unfrozen = { line_ids: string[]; shipping_method_ids: string[] }

/**
 * Lines with pieces and shipping methods of an order that have no frozen row yet. Usually none, and usually asked: one
 * statement over keys, so that whoever finds nothing to do has read next to nothing (ADR 0016).
 *
 * @returns null for a draft: staff still change it, and it is frozen when it has become an order
 * @throws NOT_FOUND
 */
export async function unfrozenOf(
  container: MedusaContainer,
  order_id: string,
): Promise<Unfrozen | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: (Unfrozen & { is_draft_order: boolean })[] }>(
    `select o.is_draft_order,
            array(select i.item_id from order_item i
                   where i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > 0
                     and not exists (select from line_breakdown b where b.order_line_id = i.item_id)) as line_ids,
            array(select s.shipping_method_id from order_shipping s
                   where s.order_id = o.id and s.version = o.version and s.deleted_at is null
                     and not exists (select from shipping_freeze z where z.order_id = o.id
                                        and z.shipping_method_id = s.shipping_method_id)) as shipping_method_ids
       from "order" o where o.id = ? and o.deleted_at is null`,
    [order_id],
  )
  const [row] = rows
  if (row === undefined)
    throw problem("NOT_FOUND", "This order does not exist. Nothing was changed.")
  const { is_draft_order, ...unfrozen } = row
  return is_draft_order ? null : unfrozen
}
