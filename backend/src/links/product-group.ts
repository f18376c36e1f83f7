import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ArtisanGroupModule from "../modules/artisan-group"

/** The group that makes a product: one for each product. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  ArtisanGroupModule.linkable.group,
)
