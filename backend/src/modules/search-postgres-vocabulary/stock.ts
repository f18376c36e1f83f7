import postgres from "@medusajs/medusa/search-postgres"
import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService } from "@medusajs/framework/utils"

/** Runs SQL with `?` for each parameter. */
export type Manager = { execute: (sql: string, params?: unknown[]) => Promise<unknown> }

/** What of an index Medusa's provider remembers, as far as ours looks at it. */
export type Plan = {
  searchable: string[]
  fields: Map<string, { field: { searchable?: boolean | { weight?: number } } }>
}
export type StoredIndex = { table_name: string; plan: Plan }

/** The parts of a statement that Medusa's provider leaves to be said: how rows match a text, and how well. */
export type Matching = {
  q: string | undefined
  needsBm25Limit: false
  rankSql: (params: unknown[]) => string
  matchSql: ((params: unknown[]) => string) | undefined
}

/**
 * What we take over from Medusa's own PostgreSQL provider, which publishes its class but not the members that are
 * made to be overridden. The module's tests run every one of them, so a release that renames one is noticed.
 */
export declare abstract class StockSearch extends AbstractSearchProviderService {
  static identifier: string
  constructor(dependencies: object, options?: object)
  protected readonly manager_: Manager
  protected retrieve(index: string): Promise<StoredIndex>
  protected createDocumentTable(table: string, plan: Plan, manager: Manager): Promise<void>
  protected dropDocumentTable(table: string, manager: Manager): Promise<void>
  protected buildSearchVectorSql(parts: unknown[], params: unknown[]): string
  protected keywordFragments(input: {
    query: SearchTypes.ProviderSearchQuery
    catalog: StoredIndex
  }): Matching
  clearIndex(input: { index: string }): Promise<SearchTypes.SearchTask>
  search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult>
}

/** Medusa's own PostgreSQL provider, to extend. */
export const Stock = postgres.services[0] as unknown as typeof StockSearch
