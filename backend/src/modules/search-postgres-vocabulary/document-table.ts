import type { Language } from "@ciap/contract"
import { vocabularyOf, wordsColumn } from "../../lib/search/vocabulary"

/** One searchable text of a document: where it stands, how much it weighs, and its language (null: every language). */
export type SearchedText = {
  path: string
  weight: "A" | "B" | "C" | "D"
  language: Language | null
}

const text_configuration = "medusa_search_simple"

/** Texts of a language stand under this name in a document: `words.es.title`. */
export const words_root = "words"

/** The weighted words of a document in one language, as SQL over its `indexed` column. */
function vectorSql(texts: readonly SearchedText[], language: Language): string {
  const parts = texts
    .filter((text) => text.language === null || text.language === language)
    .map(
      ({ path, weight }) =>
        `setweight(to_tsvector('${text_configuration}', coalesce(indexed#>>'{${path.split(".").join(",")}}', '')), '${weight}')`,
    )
  return parts.length > 0 ? parts.join(" || ") : "''::tsvector"
}

/**
 * The statements that make a table of documents with its vocabulary, each safe to repeat.
 *
 * PostgreSQL derives everything from the document itself: one text vector per language as a generated column, `facts`
 * as the document without its long texts (a row that stays small enough not to be stored apart), and the vocabulary
 * through triggers. So no writer can forget a part of it.
 */
export function createTableSql(
  table: string,
  texts: readonly SearchedText[],
  languages: readonly Language[],
): string[] {
  const vocabulary = vocabularyOf(table)
  const vectors = languages.map(
    (language) =>
      `${wordsColumn(language)} tsvector generated always as (${vectorSql(texts, language)}) stored`,
  )
  const counted = `execute function search_count_words(${languages.map((l) => `'${l}'`).join(", ")})`
  return [
    `create table if not exists "${table}" (
       id text primary key,
       document jsonb not null,
       indexed jsonb not null default '{}'::jsonb,
       facts jsonb generated always as (indexed - '${words_root}') stored,
       ${vectors.join(",\n       ")},
       search_vector tsvector not null default ''::tsvector,
       search_text text not null default '',
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now())`,
    ...languages.map(
      (language) =>
        `create index if not exists "${table}_${language}_idx" on "${table}" using gin (${wordsColumn(language)})`,
    ),
    `create index if not exists "${table}_indexed_idx" on "${table}" using gin (indexed jsonb_path_ops)`,
    `create table if not exists "${vocabulary}" (
       language text not null,
       word text collate "C" not null,
       stem text,
       documents integer not null,
       primary key (language, word))`,
    `create index if not exists "${vocabulary}_stem_idx" on "${vocabulary}" (language, stem)`,
    `create index if not exists "${vocabulary}_near_idx" on "${vocabulary}" using gin (word gin_trgm_ops)`,
    `create or replace trigger count_gained after insert on "${table}"
       referencing new table as gained for each statement ${counted}`,
    `create or replace trigger count_changed after update on "${table}"
       referencing old table as lost new table as gained for each statement ${counted}`,
    `create or replace trigger count_lost after delete on "${table}"
       referencing old table as lost for each statement ${counted}`,
  ]
}
