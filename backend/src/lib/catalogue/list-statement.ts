import { type CatalogueQuery, type FacetName, facetNames, type Market } from "@ciap/contract"
import {
  asked_columns,
  asked_ctes,
  askedBindings,
  by_relevance,
  leads_title,
  text_rank,
} from "../search/asked"
import { type PriceBand, priceBands } from "../search/price-bands"
import { wordsColumn } from "../search/vocabulary"
import { active_index, card_columns, document_fields, in_channel, tax_cte } from "./statement-parts"

export type Statement = { sql: string; bindings: Record<string, Binding> }

type Binding = string | number | boolean | null | readonly string[]

/** Ways to sort, as SQL over the columns of `piece`. Never built from what a visitor sent. */
const orders = {
  relevance: `${by_relevance}, external_id`,
  newest: "created_at desc, external_id",
  title: "sort_title, external_id",
  price_asc: "total_minor nulls last, external_id",
  price_desc: "total_minor desc nulls last, external_id",
} as const

/** The values of a piece that a facet narrows by, as SQL over its facts `x` and its names `w`. */
const valuesOf: Record<FacetName, string> = {
  line: "array[x.line]",
  craft: "array[x.craft]",
  group: `array[x."group"]`,
  department: "array[x.department]",
  material: "x.materials",
  colour: "x.colours",
  price: `array(select b.value from band b where (x.total_minor->>:currency)::numeric >= b.from_minor
        and ((x.total_minor->>:currency)::numeric < b.below_minor or b.below_minor is null))`,
  available: "case when x.available_now then array['now'] end",
}

/** What a value is called in the market's language; where there is no such column, our own words say it. */
const labelOf: Partial<Record<FacetName, string>> = {
  line: "label_line",
  craft: "label_craft",
  group: "label_group",
}

const facetColumns = (facet: FacetName): string => `
      ${valuesOf[facet]} as of_${facet},
      (cast(:${facet} as text[]) is null or coalesce(${valuesOf[facet]} && cast(:${facet} as text[]), false)) as in_${facet}`

const misses = facetNames.map((facet) => `(not in_${facet})::int`).join(" + ")

/** True for a piece that all other facets leave, whatever was chosen in this one. */
const left_by_others = (facet: FacetName): string =>
  `(misses = 0 or (misses = 1 and not in_${facet}))`

/** The values of a facet with the pieces that each leads to; a chosen one stays even where it leads to none. */
const facetSql = (facet: FacetName): string =>
  `'${facet}', (select coalesce(jsonb_agg(f order by f.count desc, f.label), '[]'::jsonb) from (
      select v.value, max(${labelOf[facet] ?? "v.value"}) as label,
             count(*) filter (where ${left_by_others(facet)})::int as count
        from piece cross join lateral unnest(of_${facet}) as v (value) group by v.value
       having bool_or(${left_by_others(facet)}) or v.value = any (cast(:${facet} as text[]))) f)`

const withoutSql = (facet: FacetName): string =>
  `'${facet}', (select count(*)::int from piece where ${left_by_others(facet)})`

/** What was chosen in each facet; null where nothing was. */
const chosen = (query: CatalogueQuery): Record<FacetName, readonly string[] | null> => {
  const all = (values: readonly string[] | undefined) => (values?.length ? values : null)
  const { line, craft, group, department, material, colour, price, available } = query
  return {
    line: all(line),
    craft: all(craft),
    group: all(group),
    department: all(department),
    material: all(material),
    colour: all(colour),
    price: all(price),
    available: available ? [available] : null,
  }
}

/** Price ranges as rows: three arrays side by side. */
const bandBindings = (bands: readonly PriceBand[]) => ({
  band_values: bands.map(({ value }) => value),
  band_from: bands.map(({ from_minor }) => String(from_minor)),
  band_below: bands.map(({ below_minor }) => (below_minor === null ? "" : String(below_minor))),
})

const band_cte = `
  band as materialized (
    select value, from_minor::numeric, nullif(below_minor, '')::numeric as below_minor
      from unnest(cast(:band_values as text[]), cast(:band_from as text[]), cast(:band_below as text[]))
        as b (value, from_minor, below_minor)
  )`

/** Every piece that the words lead to, with what facets and sorting look at. */
const pieceSql = ({ language }: Market, searching: boolean): string => `
  piece as materialized (
    select *, ${misses} as misses from (
    select d.id, x.external_id, x.created_at, x.available_now, lower(unaccent(w.title)) as sort_title,
      (x.total_minor->>:currency)::numeric as total_minor,
      w."group" as label_group, w.craft as label_craft, w.line as label_line,
      ${
        searching
          ? `d.${wordsColumn(language)} @@ (select in_title from asked) as title_hit, ${leads_title} as leads_title,
      ${text_rank(language)} as text_rank,`
          : "false as title_hit, false as leads_title, 0 as text_rank,"
      }
      ${facetNames.map(facetColumns).join(",")}
      from :table_name: d
        cross join lateral jsonb_to_record(d.facts) as x (external_id text, created_at numeric,
          "group" text, craft text, line text, department text, materials text[], colours text[],
          available_now boolean, sales_channel_ids jsonb, total_minor jsonb, names jsonb)
        cross join lateral jsonb_to_record(x.names->:language)
          as w (title text, "group" text, craft text, line text)
     where ${in_channel("x.sales_channel_ids")}
       and x.total_minor->>:currency is not null
       ${searching ? `and d.${wordsColumn(language)} @@ (select query from asked)` : ""}) d
  )`

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
  const { q = "", limit, offset, price } = query
  const sort = query.sort ?? (q ? "relevance" : "newest")
  const asked = q ? `${asked_ctes(market.language)},` : ""
  const asked_bindings = q ? askedBindings(table_name, q, false) : {}
  return {
    sql: `
  with ${tax_cte}, ${asked} ${band_cte}, ${pieceSql(market, q !== "")}, hit as (
    select * from piece where misses = 0
  ), page as (
    select id, row_number() over (order by ${orders[sort]}) as place
      from hit order by ${orders[sort]} limit :limit offset :offset
  )
  select ${active_index}, (select tax_rate_bp from tax) as tax_rate_bp,
    (select count(*)::int from hit) as count,
    (select coalesce(jsonb_agg(jsonb_build_object(${card_columns}) order by page.place), '[]'::jsonb)
       from page join :table_name: d on d.id = page.id ${document_fields}) as cards,
    jsonb_build_object(${facetNames.map(facetSql).join(", ")}) as facets,
    jsonb_build_object(${facetNames.map(withoutSql).join(", ")}) as without,
    ${q ? asked_columns : "null as known, null as every_word"}`,
    bindings: {
      table_name,
      language: market.language,
      currency: market.currency,
      country: market.country,
      sales_channel_ids,
      ...asked_bindings,
      ...bandBindings(priceBands(market.currency, price)),
      ...chosen(query),
      limit,
      offset,
    },
  }
}
