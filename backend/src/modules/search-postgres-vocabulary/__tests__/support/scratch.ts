import type { Migration } from "@medusajs/framework/mikro-orm/migrations"
import type { SearchTypes } from "@medusajs/framework/types"
import { Client } from "pg"
import { Migration20261126090000 } from "../../migrations/Migration20261126090000"
import { Migration20261126181500 } from "../../migrations/Migration20261126181500"
import { VocabularySearchService } from "../../service"

export type Words = Partial<Record<"title" | "text", string>>
export type Doc = { id: string; group?: string; codes?: string; es?: Words; en?: Words; fr?: Words }

const text = (weight: number) => ({ type: "text", searchable: { weight } })
const words = { type: "object", fields: { title: text(3), text: text(1) } }

/** A resolved definition as the Search Module hands it to a provider. */
const definition = {
  name: "thing",
  physical_name: "thing_v1",
  primary_key: "id",
  fields: {
    id: { type: "keyword", filterable: true },
    group: { type: "keyword", filterable: true, facetable: true },
    words: { type: "object", fields: { es: words, en: words, fr: words } },
    codes: text(3),
  },
  settings: {},
} as unknown as SearchTypes.ResolvedSearchIndexDefinition

type Buffers = { "Shared Hit Blocks": number; "Shared Read Blocks": number }

const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env

const connect = async (database: string): Promise<Client> => {
  const client = new Client({
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
    database,
  })
  await client.connect()
  return client
}

/** Question marks as PostgreSQL counts parameters. */
const numbered = (sql: string): string => {
  let at = 0
  return sql.replaceAll("?", () => `$${(at += 1)}`)
}

/** A database of its own with the real migrations, an empty index in it, and the provider on top. */
export class Scratch {
  readonly asked: { sql: string; params: unknown[] }[] = []
  readonly service: VocabularySearchService

  private constructor(
    private readonly name: string,
    private readonly client: Client,
  ) {
    const execute = async (sql: string, params: unknown[] = []) => {
      this.asked.push({ sql, params })
      return (await client.query(numbered(sql), params)).rows as unknown[]
    }
    this.service = new VocabularySearchService({ manager: { execute } }, { language: "simple" })
  }

  static async open(): Promise<Scratch> {
    const name = `ciap_search_${process.pid}_${Date.now()}`
    const server = await connect("postgres")
    await server.query(`create database ${name}`)
    await server.end()
    const client = await connect(name)
    const script: string[] = []
    for (const { prototype } of [Migration20261126090000, Migration20261126181500]) {
      const migration = Object.create(prototype) as Migration
      migration.addSql = (sql) => void (typeof sql === "string" && script.push(sql))
      await migration.up()
    }
    for (const sql of script) await client.query(sql)
    const scratch = new Scratch(name, client)
    await scratch.service.upsertIndex({ index: definition })
    return scratch
  }

  async close(): Promise<void> {
    await this.client.end()
    const server = await connect("postgres")
    await server.query(`drop database ${this.name}`)
    await server.end()
  }

  async put(...docs: Doc[]): Promise<void> {
    await this.service.upsertDocuments({
      index: definition.physical_name,
      definition,
      documents: docs.map(({ id, group, codes, ...said }) => ({ id, group, codes, words: said })),
    })
  }

  async remove(...ids: string[]): Promise<void> {
    await this.service.deleteDocuments({
      index: definition.physical_name,
      filters: { id: ids },
    })
  }

  async clear(): Promise<void> {
    await this.service.clearIndex({ index: definition.physical_name })
  }

  async drop(): Promise<void> {
    await this.service.deleteIndex({ index: definition.physical_name })
  }

  async find(
    q: string,
    search_options: SearchTypes.SearchOptions = {},
    rest: Partial<SearchTypes.ProviderSearchQuery> = {},
  ): Promise<SearchTypes.SearchResult> {
    return await this.service.search({
      index: definition,
      attributes_to_retrieve: ["id"],
      q,
      search_options,
      ...rest,
    })
  }

  /**
   * How many pages of 8 KiB PostgreSQL touches for one question, functions included: what the question
   * costs, the same on a busy machine as on an idle one.
   */
  async pagesTouched(q: string, search_options?: SearchTypes.SearchOptions): Promise<number> {
    this.asked.length = 0
    await this.find(q, search_options)
    let pages = 0
    for (const { sql, params } of [...this.asked]) {
      const { rows } = await this.client.query<{ "QUERY PLAN": { Plan: Buffers }[] }>(
        `explain (analyze, buffers, format json) ${numbered(sql)}`,
        params,
      )
      for (const { Plan } of rows.flatMap((row) => row["QUERY PLAN"]))
        pages += Plan["Shared Hit Blocks"] + Plan["Shared Read Blocks"]
    }
    return pages
  }

  /** Ids of what is found, best first. */
  async ids(q: string, search_options?: SearchTypes.SearchOptions): Promise<string[]> {
    return (await this.find(q, search_options)).hits.map(({ id }) => id)
  }

  async rows<Row>(sql: string): Promise<Row[]> {
    return (await this.client.query(sql)).rows as Row[]
  }
}
