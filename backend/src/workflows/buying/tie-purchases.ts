import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** A purchase that is younger may still be on its way. */
const underway_minutes = 2

type Purchase = { order_id: string; cart_id: string; payment_collection_id: string }

/**
 * Purchases of which one of the two ties is missing. Completing a cart ties the order to its cart and to the cart's
 * payment in two transactions at once, and whoever dies between them leaves one: without the payment's tie what was paid
 * belongs to no order, without the cart's the buyer who asks again gets a second one.
 */
async function untied(container: MedusaContainer, since: Date): Promise<Purchase[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Purchase[] }>(
    `select u.order_id, u.cart_id, u.payment_collection_id
       from (select c.order_id, c.cart_id, p.payment_collection_id
               from order_cart c
               join cart_payment_collection p on p.cart_id = c.cart_id and p.deleted_at is null
              where c.deleted_at is null and not exists (
                select from order_payment_collection l where l.order_id = c.order_id and l.deleted_at is null)
             union all
             select l.order_id, p.cart_id, l.payment_collection_id
               from order_payment_collection l
               join cart_payment_collection p
                 on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
              where l.deleted_at is null and not exists (
                select from order_cart c
                 where (c.order_id = l.order_id or c.cart_id = p.cart_id) and c.deleted_at is null)) u
       join "order" o on o.id = u.order_id and o.deleted_at is null and o.status <> 'canceled'
      where o.created_at >= ? and o.created_at < now() - make_interval(mins => ?)`,
    [since, underway_minutes],
  )
  return rows
}

/**
 * Ties what a dead process left half tied; the sweeps then see to the payment like to any other. Called again it changes
 * nothing.
 *
 * @param since of orders placed from this moment on
 * @returns how many purchases were tied
 */
export async function tiePurchases(container: MedusaContainer, since: Date): Promise<number> {
  const purchases = await untied(container, since)
  if (purchases.length === 0) return 0
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create(
    purchases.map(({ order_id, cart_id }) => ({
      [Modules.ORDER]: { order_id },
      [Modules.CART]: { cart_id },
    })),
  )
  await link.create(
    purchases.map(({ order_id, payment_collection_id }) => ({
      [Modules.ORDER]: { order_id },
      [Modules.PAYMENT]: { payment_collection_id },
    })),
  )
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(
      `${purchases.length} orders had lost the tie to their cart or payment, because a process died while they were placed; they have it again: ${purchases.map(({ order_id }) => order_id).join(", ")}.`,
    )
  return purchases.length
}
