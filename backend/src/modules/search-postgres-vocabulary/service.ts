import { type Language, languages } from "@ciap/contract"
import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { typedWords } from "../../lib/search/typed-words"
import { vocabularyOf, wordsColumn } from "../../lib/search/vocabulary"
import { createTableSql, type SearchedText, words_root } from "./document-table"
import { type Manager, type Matching, type Plan, Stock, type StoredIndex } from "./stock"

type Asked = SearchTypes.SearchOptions & { language?: Language }

const isLanguage = (word: string | undefined): word is Language =>
  (languages as readonly (string | undefined)[]).includes(word)

/** Weights as PostgreSQL labels them, from the numbers of an index definition; the same steps as Medusa's provider. */
function labelOf(searchable: boolean | { weight?: number } | undefined): SearchedText["weight"] {
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1
  if (weight >= 3) return "A"
  if (weight >= 2) return "B"
  return weight > 1 ? "C" : "D"
}

const textsOf = ({ searchable, fields }: Plan): SearchedText[] =>
  searchable.map((path) => {
    const [root, language] = path.split(".")
    return {
      path,
      weight: labelOf(fields.get(path)?.field.searchable),
      language: root === words_root && isLanguage(language) ? language : null,
    }
  })

/**
 * Medusa's PostgreSQL search with another way to match words (ADR 0009): one text vector per language, and a vocabulary
 * that turns typed words into words that documents hold before the exact index is asked. A slip of the finger so costs
 * about what a correct word costs, and there is nothing that scans the texts.
 *
 * `search_options.locales` names the language of the words, English where none is named. `typo_tolerance` changes
 * nothing: forgiving is always on. `match_strategy` is as in Medusa.
 *
 * The identifier stays Medusa's: an index built by its provider is read, and cleared away, by this one.
 */
export class VocabularySearchService extends Stock {
  protected override async createDocumentTable(
    table: string,
    plan: Plan,
    manager: Manager,
  ): Promise<void> {
    for (const sql of createTableSql(table, textsOf(plan), languages)) await manager.execute(sql)
  }

  protected override async dropDocumentTable(table: string, manager: Manager): Promise<void> {
    await super.dropDocumentTable(table, manager)
    await manager.execute(`drop table if exists "${vocabularyOf(table)}"`)
  }

  /** Truncating fires no row triggers, so the words go with it. */
  override async clearIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await super.clearIndex(input)
    const { table_name } = await this.retrieve(input.index)
    await this.manager_.execute(`truncate table "${vocabularyOf(table_name)}"`)
    return task
  }

  /** The generated columns hold the words; the stock column stays empty. */
  protected override buildSearchVectorSql(): string {
    return "''::tsvector"
  }

  /** @throws INVALID_DATA for a language the documents do not speak, NOT_ALLOWED for a search in chosen fields */
  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const { locales, ...options } = input.search_options ?? {}
    const [locale = "en"] = locales ?? []
    const [language] = locale.toLowerCase().split("-")
    if (!isLanguage(language))
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `No words in language "${locale}"`)
    if (options.attributes_to_search_on)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Words are searched in all fields of a language; fields cannot be chosen",
      )
    const search_options: Asked = { ...options, language }
    return await super.search({ ...input, search_options })
  }

  protected override keywordFragments({
    query,
    catalog,
  }: {
    query: SearchTypes.ProviderSearchQuery
    catalog: StoredIndex
  }): Matching {
    const q = query.q?.trim() || undefined
    const { language = "en", match_strategy }: Asked = query.search_options ?? {}
    const asked = (params: unknown[]): string => {
      const typed = typedWords(q ?? "")
      params.push(vocabularyOf(catalog.table_name), language, ...typed)
      params.push(match_strategy === "last", match_strategy === "any" ? "|" : "&")
      // As a subquery it is asked once for a statement, and not once for a row.
      return `(select search_query(?, ?, array[${typed.map(() => "?").join(", ")}]::text[], ?, ?))`
    }
    return {
      q,
      needsBm25Limit: false,
      rankSql: (params) =>
        q ? `ts_rank(${wordsColumn(language)}, ${asked(params)})` : "0::float4",
      matchSql: q ? (params) => `${wordsColumn(language)} @@ ${asked(params)}` : undefined,
    }
  }
}
