import type { Language, Understood } from "@ciap/contract"
import { typedWords } from "./typed-words"
import { vocabularyOf, wordsColumn } from "./vocabulary"

/**
 * The vocabulary step as parts of a statement over a table of documents: `known` holds what became of each typed word,
 * `asked` the text query. A word that only shares its stem with the typed one (*plato* with *plata*) is found, but never
 * comes first where the typed one is known. Where no document has every word, any of them will do, and `every_word` says so.
 */
export const asked_ctes = (language: Language): string => `
  known as materialized (
    select * from search_known_words(:vocabulary, :language, cast(:typed as text[]), :typing)
  ), forms as (
    select place, '(' || string_agg(search_lexeme(word, how, ''), '|') || ')' as anywhere,
           '(' || string_agg(search_lexeme(word, how, 'A'), '|') filter (where how <> 'form' or not said) || ')' as in_title
      from (select *, bool_or(how = 'exact') over (partition by place) as said from known) k
     where how not in ('common', 'unknown') group by place
  ), asked as materialized (
    select e.every_word, q.any_word, q.in_title, case when e.every_word then q.all_words else q.any_word end as query
      from (select string_agg(anywhere, '&')::tsquery as all_words,
                   string_agg(anywhere, '|')::tsquery as any_word,
                   string_agg(in_title, '&')::tsquery as in_title from forms) q,
           lateral (select exists (
             select 1 from :table_name: d where d.${wordsColumn(language)} @@ q.all_words) as every_word) e
  )`

/** A document's rank under `asked`, best for words of the title, least for words of the running text. */
export const text_rank = (language: Language): string =>
  `ts_rank('{0.05, 0.2, 0.5, 1}', d.${wordsColumn(language)}, (select query from asked))`

/** True where the title `w.title` begins with one of the words: a *chullo* comes before a nativity in *chullos*. */
export const leads_title = `to_tsvector('medusa_search_simple', split_part(w.title, ' ', 1)) @@ (select any_word from asked)`

/** The order of relevance over `title_hit`, `leads_title` and `text_rank` of a piece. */
export const by_relevance =
  "title_hit desc nulls last, leads_title desc nulls last, text_rank desc, available_now desc, created_at desc"

/** What became of the typed words, for {@link understood}. */
export const asked_columns = `
    (select coalesce(jsonb_agg(known order by place, word), '[]'::jsonb) from known) as known,
    (select every_word from asked) as every_word`

/** What {@link asked_ctes} binds. */
export const askedBindings = (table_name: string, q: string, typing: boolean) => ({
  vocabulary: vocabularyOf(table_name),
  typed: typedWords(q),
  typing,
})

/** A row of `known`: a typed word's place, counted from one, and a word it became. */
export type KnownRow = {
  place: number
  word: string
  how: "exact" | "form" | "beginning" | "near" | "common" | "unknown"
}

/** What became of each typed word, in the words of the contract. */
export function understood(q: string, known: readonly KnownRow[], every_word: boolean): Understood {
  return {
    words: typedWords(q).map((typed, i) => {
      const rows = known.filter(({ place }) => place === i + 1)
      const [how = "unknown"] = rows.map((row) => row.how)
      if (how === "common" || how === "unknown") return { typed, how, known: [] }
      return {
        typed,
        how: how === "near" ? "near" : "exact",
        known: rows.map(({ word }) => word),
      }
    }),
    every_word,
  }
}
