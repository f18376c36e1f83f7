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

/** Standard tax rate of the market's country in basis points; no row where Medusa knows no tax for it. */
export const tax_cte = `
  tax as materialized (
    select round(r.rate::numeric * 100)::int as tax_rate_bp from tax_region g
      join tax_rate r on r.tax_region_id = g.id and r.is_default and r.deleted_at is null
     where g.country_code = :country and g.parent_id is null and g.deleted_at is null
     limit 1)`

/** The dated row of the same tax with its source, as an array of none or one. */
export const tax_source = `
    (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'value', t.value, 'unit', t.unit,
        'currency_code', t.currency_code, 'region', t.region, 'valid_from', t.valid_from,
        'source', t.source, 'demonstration', t.demonstration)), '[]'::jsonb)
       from reference_rate t
      where t.kind in ('vat_standard', 'igv_total') and t.region = upper(:country)
        and t.deleted_at is null
        and coalesce(t.valid_from, '') <= :on and (t.valid_to is null or t.valid_to >= :on)
        and t.value::numeric * 100 = (select tax_rate_bp from tax)) as tax_rates`

/**
 * The fields of a document `d` as columns of `x`. Taken out once a row: every look into a stored jsonb would unpack
 * all of it again.
 */
export const document_fields = `
      cross join lateral jsonb_to_record(d.document) as x (external_id text, handle text, names jsonb, craft text,
        line text, card jsonb, prices jsonb, page jsonb)`

/** What a card needs of those fields, in one language and currency, as arguments of jsonb_build_object. */
export const card_columns = `
      'id', d.id, 'external_id', x.external_id, 'handle', x.handle, 'names', x.names->:language, 'craft', x.craft,
      'line', x.line, 'card', x.card, 'price', x.prices->:currency`

/** True where a document's channels contain one that the publishable key opens. */
export const in_channel = (channels: string): string =>
  `jsonb_exists_any(${channels}, cast(:sales_channel_ids as text[]))`
