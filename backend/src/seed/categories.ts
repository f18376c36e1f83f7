import { craftLines, crafts } from "@ciap/demo-data"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { CreateProductCategoryDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { stepsOf } from "./pictures"
import { quiet } from "./quiet"
import { must } from "./stage"

/** Handles are addresses, so they take hyphens; ids keep their underscores in `metadata`. */
export const craftHandle = (id: string): string => id.replaceAll("_", "-")

/** A line and a craft may share their name, never their address. */
export const lineHandle = (line: string): string => `line-${craftHandle(line)}`

/**
 * Craft lines of the national classifier, and below them the crafts. A craft keeps its care text as
 * description and the steps of the work, in every language and drawn, as metadata. Returns ids by handle.
 */
export async function seedCategories(container: MedusaContainer): Promise<Map<string, string>> {
  const ids = await standingCategories(container)
  await createMissing(
    container,
    ids,
    Object.entries(craftLines).map(([line, words]) => ({
      name: words.en,
      handle: lineHandle(line),
      metadata: { craft_line: line },
    })),
  )
  await createMissing(
    container,
    ids,
    crafts.map((craft) => {
      const { id, line, words } = craft
      return {
        name: words.en.name,
        handle: craftHandle(id),
        description: words.en.care,
        parent_category_id: must(ids.get(lineHandle(line)), `craft line ${line}`),
        metadata: {
          craft: id,
          craft_line: line,
          steps: { en: words.en.steps, es: words.es.steps, fr: words.fr.steps },
          step_pictures: stepsOf(craft),
        },
      }
    }),
  )
  return ids
}

async function standingCategories(container: MedusaContainer): Promise<Map<string, string>> {
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { select: ["id", "handle"], take: 500 })
  return new Map(rows.map(({ id, handle }) => [handle, id]))
}

async function createMissing(
  container: MedusaContainer,
  ids: Map<string, string>,
  wanted: readonly (CreateProductCategoryDTO & { handle: string })[],
) {
  const missing = wanted.filter(({ handle }) => !ids.has(handle))
  if (missing.length === 0) return
  const { result } = await createProductCategoriesWorkflow(container).run({
    context: quiet,
    input: {
      product_categories: missing.map((row) => ({ ...row, is_active: true, is_internal: false })),
    },
  })
  for (const { id, handle } of result) ids.set(handle, id)
}
