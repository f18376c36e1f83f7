import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { documentsOf, productFields } from "../../lib/catalogue/documents-of"

const page_size = 100

/**
 * Writes the search documents of products anew and waits until they are written. A product that can no longer be
 * shown, or is gone, leaves the index.
 */
export async function renewDocuments(
  container: MedusaContainer,
  product_ids: readonly string[],
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const search = container.resolve(Modules.SEARCH)
  for (let from = 0; from < product_ids.length; from += page_size) {
    const ids = product_ids.slice(from, from + page_size)
    const { data } = await query.graph({
      entity: "product",
      fields: productFields,
      filters: { id: ids },
    })
    const documents = data.length > 0 ? await documentsOf(data, { container: { query } }) : []
    const shown = new Set(documents.map(({ id }) => id))
    await search.upsertDocuments({ index: "product", documents })
    const gone = ids.filter((id) => !shown.has(id))
    if (gone.length > 0) await search.deleteDocuments({ index: "product", filters: { id: gone } })
  }
}

/** Builds the whole index anew beside the one that serves reads, and changes over. */
export async function rebuildDocuments(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: "product" })
}
