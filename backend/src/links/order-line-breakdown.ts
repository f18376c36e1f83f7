import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import FairPriceModule from "../modules/fair-price"

/** From an order line to what was frozen of it at purchase. */
export default defineLink(
  { linkable: OrderModule.linkable.orderLineItem, field: "id" },
  { ...FairPriceModule.linkable.lineBreakdown.id, primaryKey: "order_line_id" },
  { readOnly: true },
)
