import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Words that only join others, folded. PostgreSQL's own lists of stop words know most of a language; these are what
 * they leave out, some of it only because an accent is gone. *été* is not among them: a shopper means the summer.
 */
const left_out = {
  en: "without within upon onto toward towards among around near along beside behind via per",
  es: "mas tambien segun hacia tras mediante aun asi ademas u si",
  fr: "a les cet cette sans sous chez entre vers depuis pendant selon comme tres plus dont si aussi meme",
}

/**
 * Words that join others in one language of the shop and name nothing in any: visitors mix languages. Words with two
 * lives are left to their own language: *sur* is a direction, *par* a pair, *or* is gold, *sobre* is plain.
 */
const in_every_language =
  "the a an and of with without for in from by de del la las los el en con sin para por y un una al d du des le les avec sans pour et au aux une dans"

const asArray = (words: string): string => `'{${words.replaceAll(" ", ",")}}'::text[]`

/** Whether a word only joins others: in this language (`own`), in another one (`foreign`), or not (null). */
const search_function_word = `
  create or replace function search_function_word(language text, word text) returns text
  language sql immutable parallel safe as $$
    select case
      when search_stem(language, word) is null then 'own'
      when word = any (case language
        when 'en' then ${asArray(left_out.en)}
        when 'es' then ${asArray(left_out.es)}
        when 'fr' then ${asArray(left_out.fr)} end) then 'own'
      when word = any (${asArray(in_every_language)}) then 'foreign' end
  $$;`

/**
 * As before, but words too far apart in length are never compared: PostgreSQL refuses to compare more than 255
 * letters, and one endless word in a text would have broken every search with a slip in it.
 */
const search_slips = `
  create or replace function search_slips(word text, typed text) returns integer
  language sql immutable parallel safe as $$
    select case when abs(length(word) - length(typed)) > 2 or length(typed) > 250 then 3
      else (select case when d <> 2 or length(word) <> length(typed) then d
        when (select array_agg(c order by c) from unnest(string_to_array(word, null)) c)
           = (select array_agg(c order by c) from unnest(string_to_array(typed, null)) c) then 1
        else d end
        from (select levenshtein_less_equal(word, typed, 2) as d) x) end
  $$;`

/**
 * The vocabulary step as before, with another idea of words too common to search by: those of
 * `search_function_word`. They are `common` unless nothing else was typed, and never guessed at. While somebody is
 * typing, the last word may still become another one, so a foreign one is looked up as a beginning first. A word of
 * which folding leaves nothing, such as an accent alone, is unknown: as a beginning it would be every word.
 */
const search_known_words = `
  create or replace function search_known_words(vocabulary text, language text, typed text[], typing boolean)
  returns table (place integer, word text, how text)
  language plpgsql stable set pg_trgm.similarity_threshold = 0.2 as $$
  #variable_conflict use_column
  declare
    asked text[] := array(select unaccent(lower(t)) from unnest(typed) with ordinality as x (t, n) order by n);
    telling boolean := exists (select from unnest(asked) as t where search_function_word($2, t) is null);
    given text;
    joins text;
    known boolean;
    beginning boolean;
  begin
    for at in 1 .. cardinality(asked) loop
      given := asked[at];
      if given = '' then
        return query select at, given, 'unknown';
        continue;
      end if;
      joins := search_function_word($2, given);
      beginning := typing and at = cardinality(asked);
      if telling and (joins = 'own' or joins = 'foreign' and not beginning) then
        return query select at, given, 'common';
        continue;
      end if;

      return query execute format(
        'select $1, w.word, case when $2 in (w.word, w.word || ''s'', w.word || ''es'')
                  or w.word in ($2 || ''s'', $2 || ''es'') then ''exact'' else ''form'' end from %I w
          where w.language = $3 and (w.word = $2 or w.stem = $4 and length(w.word) > 3
            and abs(length(w.word) - length($2)) <= 2)', vocabulary)
        using at, given, $2, case when joins is null then search_stem($2, given) end;
      known := found;
      continue when known and not beginning;

      execute format('select exists (select 1 from %I w where w.language = $1 and w.word like $2)', vocabulary)
        into beginning using $2, given || '%';
      if beginning then
        return query select at, given, 'beginning';
      end if;
      continue when known or beginning;
      if joins is not null or length(given) < 3 or given ~ '[0-9]' then
        return query select at, given, case when telling and joins is not null then 'common' else 'unknown' end;
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

/** Functions alone: no document and no vocabulary changes, so no index is built anew. */
export class Migration20261126181500 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [search_function_word, search_slips, search_known_words]) this.addSql(sql)
  }
}
