import type { Market } from "@ciap/contract"
import {
  asked_columns,
  asked_ctes,
  askedBindings,
  by_relevance,
  leads_title,
  text_rank,
} from "../search/asked"
import { wordsColumn } from "../search/vocabulary"
import type { Statement } from "./list-statement"
import { active_index, card_columns, document_fields, in_channel, tax_cte } from "./statement-parts"

const products_max = 5
const names_max = 3

/**
 * Groups or crafts whose own name the words say, with how many pieces the shop shows of them and the first of these.
 * They are looked for among the pieces found, since a piece carries the names of its group and craft.
 *
 * @param named_by what the words are compared with
 */
const namesSql = (key: "group" | "craft", named_by: string): string => `
    (select coalesce(jsonb_agg(n order by n.rank desc, n.pieces desc, n.name), '[]'::jsonb) from (
       select v.key, v.name, v.place, v.first_id, ts_rank(v.words, (select any_word from asked)) as rank,
              (select count(*)::int from :table_name: p
                where p.indexed @> jsonb_build_object('${key}', v.key)
                  and ${in_channel("p.facts->'sales_channel_ids'")}
                  and p.facts->'total_minor'->>:currency is not null) as pieces
         from (select of_${key} as key, max(label_${key}) as name, max(place) as place,
                      (array_agg(id order by text_rank desc, id))[1] as first_id,
                      to_tsvector('medusa_search_simple', max(${named_by})) as words
                 from hit group by of_${key}) v
        where v.words @@ (select any_word from asked)
        order by rank desc, pieces desc, v.name limit ${names_max}) n)`

/** What typed words may lead to, the last of them perhaps unfinished, in one statement over the active table. */
export function suggestStatement(
  table_name: string,
  market: Market,
  q: string,
  sales_channel_ids: readonly string[],
): Statement {
  const { language } = market
  return {
    sql: `
  with ${tax_cte}, ${asked_ctes(language)}, hit as materialized (
    select d.id, x."group" as of_group, x.craft as of_craft, x.place,
      w."group" as label_group, w.craft as label_craft, x.available_now, x.created_at,
      d.${wordsColumn(language)} @@ (select in_title from asked) as title_hit,
      ${leads_title} as leads_title, ${text_rank(language)} as text_rank
      from :table_name: d
        cross join lateral jsonb_to_record(d.facts) as x ("group" text, craft text, place text,
          available_now boolean, created_at numeric, sales_channel_ids jsonb, total_minor jsonb, names jsonb)
        cross join lateral jsonb_to_record(x.names->:language) as w (title text, "group" text, craft text)
     where ${in_channel("x.sales_channel_ids")} and x.total_minor->>:currency is not null
       and d.${wordsColumn(language)} @@ (select query from asked)
  ), page as (
    select id, row_number() over (order by ${by_relevance}, id) as place from hit order by 2 limit ${products_max}
  ), named_groups as materialized (select ${namesSql("group", "label_group || ' ' || coalesce(place, '')")} as list),
  named_crafts as materialized (select ${namesSql("craft", "label_craft")} as list),
  shown as (
    select id from page
    union select jsonb_array_elements(list)->>'first_id' from named_groups
    union select jsonb_array_elements(list)->>'first_id' from named_crafts
  )
  select ${active_index}, (select tax_rate_bp from tax) as tax_rate_bp, ${asked_columns},
    (select count(*)::int from hit) as count,
    (select coalesce(jsonb_agg(id order by place), '[]'::jsonb) from page) as product_ids,
    (select coalesce(jsonb_agg(jsonb_build_object(${card_columns})), '[]'::jsonb)
       from shown join :table_name: d on d.id = shown.id ${document_fields}) as cards,
    (select list from named_groups) as groups, (select list from named_crafts) as crafts`,
    bindings: {
      table_name,
      language,
      currency: market.currency,
      country: market.country,
      sales_channel_ids,
      ...askedBindings(table_name, q, true),
    },
  }
}
