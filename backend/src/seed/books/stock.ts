import type { PlannedOrder } from "@ciap/demo-data"
import { Modules } from "@medusajs/framework/utils"
import type { BooksRoom } from "./room"

/**
 * The group brings the pieces of an order, or takes back what nobody bought in the end, so that the shelf holds after
 * the year what the catalogue says.
 *
 * @param quantities pieces of each line, in the order of the lines; below zero where they leave the shelf
 */
export async function bringPieces(
  { container, ground }: BooksRoom,
  { lines }: PlannedOrder,
  quantities: readonly number[],
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (const [place, { sku }] of lines.entries()) {
    const quantity = quantities[place] ?? 0
    if (quantity === 0) continue
    const { inventory_item_id } = ground.variant(sku)
    await inventory.adjustInventory(inventory_item_id, ground.location_id, quantity)
  }
}
