/**
 * Pieces of SQL that both catalogue statements share. Casts are written `cast(:x as …)`, never with colons, which
 * knex would read as part of the name; and `jsonb_exists_any` stands for its operator, whose question mark it would
 * bind.
 */

/** Name of the index that serves reads, as the Search Module's records say. */
export const active_index = `
    (select v.physical_name from search_index i
       join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
        and v.deleted_at is null
      where i.name = 'product' and i.deleted_at is null) as active_index`

/** Standard tax rate of the market's country in basis points; null where Medusa knows no tax for it. */
export const tax_rate = `
    (select round(r.rate::numeric * 100)::int from tax_region g
       join tax_rate r on r.tax_region_id = g.id and r.is_default and r.deleted_at is null
      where g.country_code = :country and g.parent_id is null and g.deleted_at is null
      limit 1) as tax_rate_bp`

/** What a card needs of a document `d`, in one language and currency, as arguments of jsonb_build_object. */
export const card_columns = `
      'id', d.id, 'external_id', d.document->'external_id', 'handle', d.document->'handle',
      'names', d.document->'names'->:language, 'craft', d.document->'craft',
      'line', d.document->'line', 'card', d.document->'card', 'price', d.document->'prices'->:currency`

/** True for a document of one of the channels that the publishable key opens. */
export const in_channel =
  "jsonb_exists_any(d.indexed->'sales_channel_ids', cast(:sales_channel_ids as text[]))"
