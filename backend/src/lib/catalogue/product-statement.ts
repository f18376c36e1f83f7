import type { Market } from "@ciap/contract"
import type { Statement } from "./list-statement"
import {
  active_index,
  card_columns,
  document_fields,
  in_channel,
  tax_cte,
  tax_source,
} from "./statement-parts"

/** Other pieces of the same group shown below a product. */
const more_max = 8

/** True for a piece `d` that the key may see and that has a price in the market's currency. */
const for_sale = `${in_channel("d.facts->'sales_channel_ids'")} and d.facts->'total_minor'->>:currency is not null`

/**
 * One product with everything its page shows, and the newest other pieces of its group, in one statement over the
 * active table of the index.
 *
 * @param on the day whose tax source is named, `YYYY-MM-DD`
 */
export function productStatement(
  table_name: string,
  market: Market,
  handle: string,
  sales_channel_ids: readonly string[],
  on: string,
): Statement {
  return {
    sql: `
  with ${tax_cte}, piece as materialized (
    select d.id, d.facts->>'group' as of_group from :table_name: d
     where d.indexed @> jsonb_build_object('handle', cast(:handle as text)) and ${for_sale}
     limit 1
  ), more as (
    select d.id, row_number() over (order by x.created_at desc, x.external_id) as place
      from piece join :table_name: d
        on d.indexed @> jsonb_build_object('group', piece.of_group) and d.id <> piece.id
        cross join lateral jsonb_to_record(d.facts) as x (created_at numeric, external_id text)
     where ${for_sale}
     order by 2 limit :more_max
  )
  select ${active_index}, (select tax_rate_bp from tax) as tax_rate_bp, ${tax_source},
    (select jsonb_build_object(${card_columns}, 'page', x.page - 'words', 'words', x.page->'words'->:language)
       from piece join :table_name: d on d.id = piece.id ${document_fields}) as product,
    (select coalesce(jsonb_agg(jsonb_build_object(${card_columns}) order by more.place), '[]'::jsonb)
       from more join :table_name: d on d.id = more.id ${document_fields}) as more_from_group`,
    bindings: {
      table_name,
      language: market.language,
      currency: market.currency,
      country: market.country,
      handle,
      sales_channel_ids,
      more_max,
      on,
    },
  }
}
