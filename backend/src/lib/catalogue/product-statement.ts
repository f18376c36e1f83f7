import type { Market } from "@ciap/contract"
import type { Statement } from "./list-statement"
import { active_index, card_columns, in_channel, tax_cte, tax_source } from "./statement-parts"

/** Other pieces of the same group shown below a product. */
const more_max = 8

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
    select d.id, d.indexed->>'group' as of_group, d.document from :table_name: d
     where d.indexed @> jsonb_build_object('handle', cast(:handle as text))
       and ${in_channel("d.indexed->'sales_channel_ids'")} and d.document->'prices'->:currency is not null
     limit 1
  ), more as (
    select d.id, row_number() over (order by (d.indexed->>'created_at')::numeric desc, d.indexed->>'external_id') as place
      from piece join :table_name: d
        on d.indexed @> jsonb_build_object('group', piece.of_group) and d.id <> piece.id
     where ${in_channel("d.indexed->'sales_channel_ids'")} and d.document->'prices'->:currency is not null
     order by 2 limit :more_max
  )
  select ${active_index}, (select tax_rate_bp from tax) as tax_rate_bp, ${tax_source},
    (select jsonb_build_object(${card_columns},
        'page', (d.document->'page') - 'words',
        'words', d.document->'page'->'words'->:language)
       from piece d) as product,
    (select coalesce(jsonb_agg(jsonb_build_object(${card_columns}) order by more.place), '[]'::jsonb)
       from more join :table_name: d on d.id = more.id) as more_from_group`,
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
