import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import FairPriceModule from "../modules/fair-price"

/** From a variant to all its published prices, superseded ones included. */
export default defineLink(
  { linkable: ProductModule.linkable.productVariant, field: "id", isList: true },
  { ...FairPriceModule.linkable.priceBreakdown.id, primaryKey: "variant_id" },
  { readOnly: true },
)
