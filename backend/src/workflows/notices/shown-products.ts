import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readIndex } from "../../lib/catalogue/read-index"
import type { Statement } from "../../lib/catalogue/list-statement"
import { active_index } from "../../lib/catalogue/statement-parts"
import type { ShownProduct } from "./plan-tags"

type Row = {
  active_index: string | null
  products: (ShownProduct & { id: string; digest: string })[]
}

const products = (where: string) => `
  select ${active_index}, (select coalesce(jsonb_agg(jsonb_build_object(
      'id', d.id, 'handle', d.indexed->>'handle', 'group', d.indexed->>'group',
      'digest', md5(d.document::text))), '[]'::jsonb)
    from :table_name: d where ${where}) as products`

/** Products as the shop shows them now, read from the search documents; `digest` changes with any of it. */
export async function shownProducts(
  database: Knex,
  of: { ids: readonly string[] } | { groups: readonly string[] } | "all",
): Promise<Row["products"]> {
  const statement = (table_name: string): Statement =>
    of === "all"
      ? { sql: products("true"), bindings: { table_name } }
      : "ids" in of
        ? {
            sql: products("d.id = any(cast(:ids as text[]))"),
            bindings: { table_name, ids: of.ids },
          }
        : {
            sql: products("d.indexed->>'group' = any(cast(:groups as text[]))"),
            bindings: { table_name, groups: of.groups },
          }
  return (await readIndex<Row>(database, statement)).products
}
