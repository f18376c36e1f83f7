import type { GroupCraft, Language } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inLanguage } from "../../lib/locales"
import { pictureIn } from "../../lib/picture"
import { craftMetadata, craftSteps } from "../../lib/product-facts"

type CategoryRow = { id: string; name: string; metadata?: unknown }
type PieceRow = { status: string; categories?: (CategoryRow | null)[] | null } | null

/** The crafts of a group's published pieces with the steps of their work, the one of most pieces first. */
export async function craftsOf(
  container: MedusaContainer,
  group_id: string,
  language: Language,
): Promise<GroupCraft[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "group",
      fields: [
        "products.status",
        "products.categories.id",
        "products.categories.name",
        "products.categories.metadata",
      ],
      filters: { id: group_id },
    },
    inLanguage(language),
  )
  const pieces = (data as { products?: PieceRow[] | null }[]).flatMap(
    ({ products }) => products ?? [],
  )
  return byPieces(pieces).flatMap(({ name, metadata }) => {
    const craft = craftMetadata(metadata)
    if (craft === null) return []
    const steps = craftSteps(craft, language).map(({ text, picture }) => ({
      text,
      picture: picture && pictureIn(picture, language, text),
    }))
    return [{ id: craft.craft, name, line: craft.craft_line, steps }]
  })
}

/** Each category once, the one of most pieces first. */
function byPieces(pieces: readonly PieceRow[]): CategoryRow[] {
  const counted = new Map<string, { category: CategoryRow; count: number }>()
  for (const piece of pieces) {
    if (piece?.status !== "published") continue
    for (const category of piece.categories ?? []) {
      if (category === null) continue
      const count = (counted.get(category.id)?.count ?? 0) + 1
      counted.set(category.id, { category, count })
    }
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count || a.category.name.localeCompare(b.category.name))
    .map(({ category }) => category)
}
