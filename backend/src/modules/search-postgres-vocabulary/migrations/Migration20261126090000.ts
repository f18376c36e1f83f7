import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where the stock provider would put its list of tables, should no earlier version of the shop have made it. */
const list_of_tables = `
  create table if not exists search_postgres_index (
    name text primary key,
    table_name text not null,
    schema_hash text not null,
    plan jsonb not null,
    document_count integer not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now());`

/** Words as they stand, folded (accents, case) and never stemmed: what stems are for, the vocabulary does. */
const text_configuration = `
  create extension if not exists unaccent;
  create extension if not exists pg_trgm;
  create extension if not exists fuzzystrmatch;
  do $$
  begin
    if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_simple') then
      create text search configuration medusa_search_simple (copy = simple);
      alter text search configuration medusa_search_simple
        alter mapping for hword, hword_part, word with unaccent, simple;
    end if;
  end
  $$;`

/** The stem that a word shares with its other forms; null for a word too common to search by. */
const search_stem = `
  create or replace function search_stem(language text, word text) returns text
  language sql immutable parallel safe as $$
    select case language
      when 'en' then (ts_lexize('english_stem', word))[1]
      when 'es' then (ts_lexize('spanish_stem', word))[1]
      when 'fr' then (ts_lexize('french_stem', word))[1]
      else word end
  $$;`

/** How many slips of the finger lie between two words; two neighbours that changed places are one. */
const search_slips = `
  create or replace function search_slips(word text, typed text) returns integer
  language sql immutable parallel safe as $$
    select case when d <> 2 or length(word) <> length(typed) then d
      when (select array_agg(c order by c) from unnest(string_to_array(word, null)) c)
         = (select array_agg(c order by c) from unnest(string_to_array(typed, null)) c) then 1
      else d end
      from (select levenshtein_less_equal(word, typed, 2) as d) x
  $$;`

/**
 * Keeps the vocabulary of a table of documents, statement by statement: what a document gained and lost in words is
 * counted, and a word that no document holds any more is forgotten. Words come in one order, so that two writers
 * never wait for each other in a ring. The trigger's arguments are the languages.
 */
const search_count_words = `
  create or replace function search_count_words() returns trigger language plpgsql as $$
  declare
    parts text[] := '{}';
    language text;
  begin
    foreach language in array tg_argv loop
      if tg_op <> 'DELETE' then
        parts := parts || format('select %L, u.lexeme, 1 from gained d, unnest(d.%I) u', language, 'words_' || language);
      end if;
      if tg_op <> 'INSERT' then
        parts := parts || format('select %L, u.lexeme, -1 from lost d, unnest(d.%I) u', language, 'words_' || language);
      end if;
    end loop;
    execute format(
      'insert into %I as w (language, word, stem, documents)
         select language, word, search_stem(language, word), sum(n)
           from (%s) as x (language, word, n)
          group by 1, 2 having sum(n) <> 0 order by 1, 2
       on conflict (language, word) do update set documents = w.documents + excluded.documents',
      tg_table_name || '_words', array_to_string(parts, ' union all '));
    if tg_op <> 'INSERT' then
      execute format('delete from %I where documents <= 0', tg_table_name || '_words');
    end if;
    return null;
  end
  $$;`

/**
 * The vocabulary step. Each typed word becomes words that documents hold, by the first of these that knows any: the
 * word itself, one or many (`exact`), and the other words of its stem (`form`); a beginning, which stands for all words that begin so; the words with the fewest
 * slips and their other forms. Where none does, the row says `unknown`; a word too common to search by is `common`, unless nothing else
 * was typed. While somebody is `typing`, the last word is always a beginning as well.
 */
const search_known_words = `
  create or replace function search_known_words(vocabulary text, language text, typed text[], typing boolean)
  returns table (place integer, word text, how text)
  language plpgsql stable set pg_trgm.similarity_threshold = 0.2 as $$
  #variable_conflict use_column
  declare
    asked text[] := array(select unaccent(lower(t)) from unnest(typed) with ordinality as x (t, n) order by n);
    telling text[] := array(select t from unnest(asked) as t where search_stem($2, t) is not null);
    given text;
    known boolean;
    beginning boolean;
  begin
    for at in 1 .. cardinality(asked) loop
      given := asked[at];
      beginning := typing and at = cardinality(asked);
      if not given = any (telling) and not beginning and cardinality(telling) > 0 then
        return query select at, given, 'common';
        continue;
      end if;

      return query execute format(
        'select $1, w.word, case when $2 in (w.word, w.word || ''s'', w.word || ''es'')
                  or w.word in ($2 || ''s'', $2 || ''es'') then ''exact'' else ''form'' end from %I w
          where w.language = $3 and (w.word = $2 or w.stem = $4 and length(w.word) > 3
            and abs(length(w.word) - length($2)) <= 2)', vocabulary)
        using at, given, $2, search_stem($2, given);
      known := found;
      continue when known and not beginning;

      execute format('select exists (select 1 from %I w where w.language = $1 and w.word like $2)', vocabulary)
        into beginning using $2, given || '%';
      if beginning then
        return query select at, given, 'beginning';
      end if;
      continue when known or beginning;
      if length(given) < 3 or given ~ '[0-9]' then
        return query select at, given, 'unknown';
        continue;
      end if;

      return query execute format(
        'with near as (
           select x.word, x.stem from (
             select w.word, w.stem, w.documents, min(s.slips) over () as fewest, s.slips from %1$I w,
               lateral (select least(search_slips(w.word, $2),
                 case when $4 then 1 + search_slips(left(w.word, length($2)), $2) end) as slips) s
              where w.language = $3 and w.word %% $2 and s.slips <= case when length($2) < 5 then 1 else 2 end) x
            where x.slips = x.fewest
            order by similarity(x.word, $2) desc, x.documents desc limit 6)
         select $1, word, ''near'' from near
          union
         select $1, w.word, ''near'' from near n join %1$I w on w.language = $3 and w.stem = n.stem
          where length(w.word) > 3 and abs(length(w.word) - length($2)) <= 2', vocabulary)
        using at, given, $2, typing and at = cardinality(asked);
      if not found then
        return query select at, given, 'unknown';
      end if;
    end loop;
  end
  $$;`

/** A known word as a part of a text query; \`label\` restricts it to words of that weight, an empty one does not. */
const search_lexeme = `
  create or replace function search_lexeme(word text, how text, label text) returns text
  language sql immutable parallel safe as $$
    select '''' || replace(replace(word, '\\', '\\\\'), '''', '''''') || ''':'
      || case when how = 'beginning' then '*' else '' end || case label when '' then 'ABCD' else label end
  $$;`

/** Known words as one text query: all of the typed words, or any of them. Null where nothing is known. */
const search_query = `
  create or replace function search_query(
    vocabulary text, language text, typed text[], typing boolean, joined_by text)
  returns tsquery language sql stable as $$
    select string_agg(forms, joined_by order by place)::tsquery from (
      select place, '(' || string_agg(search_lexeme(word, how, ''), '|') || ')' as forms
        from search_known_words(vocabulary, language, typed, typing)
       where how not in ('common', 'unknown') group by place) x
  $$;`

export class Migration20261126090000 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [
      list_of_tables,
      text_configuration,
      search_stem,
      search_slips,
      search_count_words,
      search_known_words,
      search_lexeme,
      search_query,
    ])
      this.addSql(sql)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists search_query(text, text, text[], boolean, text);
      drop function if exists search_lexeme(text, text, text);
      drop function if exists search_known_words(text, text, text[], boolean);
      drop function if exists search_count_words() cascade;
      drop function if exists search_slips(text, text);
      drop function if exists search_stem(text, text);`)
  }
}
