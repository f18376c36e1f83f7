import type { PieceFacts, StatementLanguage } from "@ciap/statements"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inLanguage } from "../../lib/locales"
import type { FrozenLine } from "../../modules/fair-price/lib/freeze-book"

type Title = PieceFacts["title"]
type Product = { id: string; title: string; variants?: { id: string; title: string }[] | null }

/** What sold lines are called, as the catalogue names them today, or as the order has it where the product is gone. */
export async function pieceTitles(
  container: MedusaContainer,
  lines: readonly FrozenLine[],
): Promise<(line: FrozenLine) => Title> {
  const [es, en, fr] = await Promise.all([
    titlesIn(container, lines, "es"),
    titlesIn(container, lines, "en"),
    titlesIn(container, lines, "fr"),
  ])
  const gone = lines.filter((line) => [es, en, fr].some((title) => title(line) === undefined))
  const ordered = await titlesOnOrders(container, gone)
  return (line) => {
    const fallback = ordered.get(line.order_line_id) ?? ""
    return { es: es(line) ?? fallback, en: en(line) ?? fallback, fr: fr(line) ?? fallback }
  }
}

async function titlesIn(
  container: MedusaContainer,
  lines: readonly FrozenLine[],
  language: StatementLanguage,
): Promise<(line: FrozenLine) => string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "product",
      fields: ["id", "title", "variants.id", "variants.title"],
      filters: { id: [...new Set(lines.map(({ product_id }) => product_id))] },
    },
    inLanguage(language),
  )
  const products = new Map((data as Product[]).map((product) => [product.id, product]))
  return ({ product_id, variant_id }) => {
    const product = products.get(product_id)
    const variants = product?.variants ?? []
    const variant = variants.find(({ id }) => id === variant_id)
    // The variant of a product without a choice has no name of its own.
    return variants.length > 1 && variant ? `${product?.title}, ${variant.title}` : product?.title
  }
}

async function titlesOnOrders(
  container: MedusaContainer,
  lines: readonly FrozenLine[],
): Promise<Map<string, string>> {
  if (lines.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_line_item",
    fields: ["id", "title", "product_title"],
    filters: { id: lines.map(({ order_line_id }) => order_line_id) },
  })
  return new Map(data.map(({ id, title, product_title }) => [id, product_title ?? title]))
}

/**
 * The numbers by which buyers know orders, by id. One statement: a month of a busy group has hundreds of orders, and the
 * query engine took longer over their numbers than the ledger over their money (ADR 0016).
 */
export async function orderNumbers(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<Map<string, number>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string; display_id: number }[] }>(
    `select id, display_id from "order" where id = any (?) and deleted_at is null`,
    [[...order_ids]],
  )
  return new Map(rows.map(({ id, display_id }) => [id, display_id]))
}
