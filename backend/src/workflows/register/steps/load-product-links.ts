import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"
import type ArtisanGroupService from "../../../modules/artisan-group/service"
import type { LinkProductsToGroupsInput } from "../types"

type GroupLink = {
  [Modules.PRODUCT]: { product_id: string }
  artisan_group: { group_id: string }
}

type LinkedProduct = { id: string; handle: string; group?: { id: string } | null }

/**
 * The links that are missing. The group of a product is the seller of its sold lines, so a product
 * never has two, and moving one is not done in passing.
 *
 * @throws NOT_FOUND for a handle nobody registered, CONFLICT where a product has another group
 */
export const loadMissingProductLinksStep = createStep(
  "load-missing-product-links",
  async ({ links }: LinkProductsToGroupsInput, { container }) => {
    const register: ArtisanGroupService = container.resolve("artisan_group")
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const handles = [...new Set(links.map((link) => link.group_handle))]
    const groups = await register.listGroups({ handle: handles }, { take: null })
    const group_ids = new Map(groups.map((group) => [group.handle, group.id]))
    const { data: products } = await query.graph({
      entity: "product",
      fields: ["id", "handle", "group.id"],
      filters: { id: links.map((link) => link.product_id) },
    })
    const standing = new Map(
      (products as unknown as LinkedProduct[]) // exactly the fields asked for
        .map((product) => [product.id, product]),
    )
    const missing: GroupLink[] = []
    for (const { product_id, group_handle } of links) {
      const group_id = group_ids.get(group_handle)
      const product = standing.get(product_id)
      if (!group_id || !product) {
        const what = group_id ? `The product ${product_id}` : `The group ${group_handle}`
        throw problem("NOT_FOUND", `${what} does not exist. No product was linked.`)
      }
      if (product.group && product.group.id !== group_id) {
        throw problem(
          "CONFLICT",
          `The product ${product.handle} belongs to another group than ${group_handle}. No product was linked; take the product from its group first.`,
        )
      }
      if (!product.group) {
        missing.push({ [Modules.PRODUCT]: { product_id }, artisan_group: { group_id } })
      }
    }
    return new StepResponse(missing)
  },
)
