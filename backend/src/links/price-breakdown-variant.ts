import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import FairPriceModule from "../modules/fair-price"

/** From a published price to its variant. */
export default defineLink(
  { linkable: FairPriceModule.linkable.priceBreakdown, field: "variant_id" },
  ProductModule.linkable.productVariant,
  { readOnly: true },
)
