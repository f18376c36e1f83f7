import type { Statement } from "./list-statement"
import { active_index } from "./statement-parts"

/** How many pieces of each group there are, in one statement over the active table of the index. */
export const piecesStatement = (table_name: string): Statement => ({
  sql: `
  select ${active_index},
    (select coalesce(jsonb_object_agg(g.handle, g.pieces), '{}'::jsonb)
       from (select d.facts->>'group' as handle, count(*) as pieces from :table_name: d group by 1) g) as pieces`,
  bindings: { table_name },
})
