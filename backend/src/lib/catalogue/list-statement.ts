import type { CatalogueQuery, Market } from "@ciap/contract"
import { searchQuery, titleQuery } from "./search-query"
import { active_index, card_columns, document_fields, in_channel, tax_cte } from "./statement-parts"

export type Statement = { sql: string; bindings: Record<string, Binding> }

type Binding = string | number | null | readonly string[]

/** Ways to sort, as SQL over the columns of `piece`. Never built from what a visitor sent. */
const orders = {
  relevance: "title_hit desc, text_rank desc, created_at desc, external_id",
  newest: "created_at desc, external_id",
  title: "sort_title, external_id",
  price_asc: "total_minor nulls last, external_id",
  price_desc: "total_minor desc nulls last, external_id",
} as const

const facets = ["group", "craft", "line", "department"] as const

/** What a facet counts: everything that the other filters leave, so that a choice can be changed. */
const facetSql = (facet: (typeof facets)[number]): string => {
  const others = facets.filter((other) => other !== facet).map((other) => `in_${other}`)
  return `'${facet}', (select coalesce(jsonb_agg(f order by f.count desc, f.label), '[]'::jsonb) from (
      select of_${facet} as value, max(label_${facet}) as label, count(*)::int as count
        from piece where ${others.join(" and ")} and of_${facet} is not null group by of_${facet}) f)`
}

const facetColumns = (facet: (typeof facets)[number]): string => `
      x."${facet}" as of_${facet},
      (cast(:${facet} as text) is null or x."${facet}" = :${facet}) as in_${facet}`

/**
 * One page of cards with count and facets, in one statement over the active table of the index.
 *
 * Deliberately answers the name of the active index too: after a rebuild the documents stand in another table,
 * and the reader must notice without asking first.
 */
export function listStatement(
  table_name: string,
  market: Market,
  query: CatalogueQuery,
  sales_channel_ids: readonly string[],
): Statement {
  const { q, group, craft, line, department, available, limit, offset } = query
  const sort = query.sort ?? (q ? "relevance" : "newest")
  return {
    sql: `
  with ${tax_cte}, piece as materialized (
    select d.id, x.external_id, x.created_at, lower(unaccent(w.title)) as sort_title,
      (x.total_minor->>:currency)::numeric as total_minor,
      w."group" as label_group, w.craft as label_craft, w.line as label_line,
      x.department as label_department,
      ${
        q
          ? `to_tsvector('medusa_search_simple', w.title)
              @@ to_tsquery('medusa_search_simple', :title_query) as title_hit,
      ts_rank(d.search_vector, to_tsquery('medusa_search_simple', :search_query)) as text_rank,`
          : "false as title_hit, 0 as text_rank,"
      }
      ${facets.map(facetColumns).join(",")}
      from :table_name: d
        cross join lateral jsonb_to_record(d.indexed) as x (external_id text, created_at numeric,
          "group" text, craft text, line text, department text, available_now boolean,
          sales_channel_ids jsonb, total_minor jsonb, names jsonb)
        cross join lateral jsonb_to_record(x.names->:language)
          as w (title text, "group" text, craft text, line text)
     where ${in_channel("x.sales_channel_ids")}
       and x.total_minor->>:currency is not null
       ${q ? "and d.search_vector @@ to_tsquery('medusa_search_simple', :search_query)" : ""}
       ${available === "now" ? "and x.available_now" : ""}
  ), hit as (
    select * from piece where ${facets.map((facet) => `in_${facet}`).join(" and ")}
  ), page as (
    select id, row_number() over (order by ${orders[sort]}) as place
      from hit order by ${orders[sort]} limit :limit offset :offset
  )
  select ${active_index}, (select tax_rate_bp from tax) as tax_rate_bp,
    (select count(*)::int from hit) as count,
    (select coalesce(jsonb_agg(jsonb_build_object(${card_columns}) order by page.place), '[]'::jsonb)
       from page join :table_name: d on d.id = page.id ${document_fields}) as cards,
    jsonb_build_object(${facets.map(facetSql).join(", ")}) as facets`,
    bindings: {
      table_name,
      language: market.language,
      currency: market.currency,
      country: market.country,
      sales_channel_ids,
      search_query: searchQuery(q ?? "", market.language),
      title_query: titleQuery(q ?? ""),
      group: group || null,
      craft: craft || null,
      line: line || null,
      department: department || null,
      limit,
      offset,
    },
  }
}
