import { defineSearchIndex, graphSeed, search } from "@medusajs/framework/utils"
import { documentsOf, productFields } from "../lib/catalogue/documents-of"

const cardWords = () =>
  search.object({
    title: search.keyword(),
    group: search.keyword(),
    craft: search.keyword(),
    line: search.keyword(),
  })

/** Texts of one language: the provider keeps a vector of its own for each (ADR 0009). */
const searchWords = () =>
  search.object({
    title: search.text().searchable({ weight: 3 }).retrievable(false),
    kin: search.text().searchable({ weight: 2 }).retrievable(false),
    choices: search.text().searchable({ weight: 1.5 }).retrievable(false),
    text: search.text().searchable({ weight: 1 }).retrievable(false),
  })

/** What of a product document can be searched, filtered and sorted. */
const fields = search.define({
  id: search.keyword().filterable(),
  external_id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  group: search.keyword().filterable().facetable(),
  craft: search.keyword().filterable().facetable(),
  line: search.keyword().filterable().facetable(),
  department: search.keyword().filterable().facetable(),
  place: search.keyword(),
  materials: search.keyword().array().filterable().facetable(),
  colours: search.keyword().array().filterable().facetable(),
  available_now: search.boolean().filterable(),
  created_at: search.date().sortable(),
  total_minor: search.object({
    pen: search.integer().sortable(),
    eur: search.integer().sortable(),
    usd: search.integer().sortable(),
    gbp: search.integer().sortable(),
  }),
  names: search.object({ es: cardWords(), en: cardWords(), fr: cardWords() }),
  words: search.object({ es: searchWords(), en: searchWords(), fr: searchWords() }),
  codes: search.text().searchable({ weight: 2 }).retrievable(false),
})

/**
 * Raise it whenever the shape of a document changes (`lib/catalogue/document.ts`): the index is then built anew at
 * the next start. The Search Module itself compares declared fields only.
 */
const document_shape = 6

/**
 * The read model of the shop (ADR 0002).
 *
 * Deliberately without `events`: a page must not be renewed before its document is, so documents and the
 * notices about them are written one after the other, in batches, by `workflows/notices`. The seed here
 * fills a new index and serves a full rebuild.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  settings: { provider_options: { ciap: { document_shape } } },
  seed: graphSeed({ fields: productFields, transform: documentsOf }),
})
