import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A statement was handed out: it follows the one before to the cent, says what its fingerprint says, and never changes. */
export class Migration20261127041500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table group_statement
        add constraint group_statement_month_named check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        add constraint group_statement_group_named check (length(group_id) between 1 and 200),
        add constraint group_statement_actor_named check (length(written_by) between 1 and 200),
        add constraint group_statement_sealed check (through_seq > 0 and seal_n > 0 and seal_hash ~ '^[0-9a-f]{64}$'),
        add constraint group_statement_about_itself check (coalesce(
          facts::jsonb ->> 'month' = month and facts::jsonb #>> '{group,id}' = group_id, false));

      create function group_statement_guard() returns trigger language plpgsql as $$
      declare v_last group_statement%rowtype; v_wrong text;
      begin
        if new.sha256 is distinct from encode(sha256(convert_to(new.facts, 'UTF8')), 'hex') then
          raise exception 'the facts of % for % are not what their fingerprint says', new.group_id, new.month
            using errcode = 'P0401';
        end if;
        if new.month >= to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM') then
          raise exception 'only a month that is over is written down, not %', new.month using errcode = 'P0401';
        end if;
        if exists (select from group_statement g where g.group_id = new.group_id and g.month = new.month) then
          return new; -- the unique index answers
        end if;
        select * into v_last from group_statement g where g.group_id = new.group_id order by g.month desc limit 1;
        if found and (to_date(new.month, 'YYYY-MM') <> to_date(v_last.month, 'YYYY-MM') + interval '1 month'
                      or new.through_seq < v_last.through_seq) then
          raise exception 'the statement of % for % does not follow the one for %', new.group_id, new.month, v_last.month
            using errcode = 'P0401';
        end if;
        -- What is owed at the end of a month is what is owed at the beginning of the next.
        select string_agg(currency_code, ', ') into v_wrong
          from (select c ->> 'currency_code' as currency_code, c -> 'closing' as closing
                  from jsonb_array_elements(coalesce(v_last.facts::jsonb -> 'currencies', '[]')) c) last
          full join (select c ->> 'currency_code' as currency_code, c -> 'opening' as opening
                       from jsonb_array_elements(new.facts::jsonb -> 'currencies') c) next using (currency_code)
         where coalesce(closing, '{}') is distinct from coalesce(opening, '{}');
        if v_wrong is not null then
          raise exception 'the statement of % for % does not open as the one before closed: %', new.group_id, new.month, v_wrong
            using errcode = 'P0401';
        end if;
        return new;
      end $$;
      create trigger group_statement_follows before insert on group_statement
        for each row execute function group_statement_guard();

      create function group_statement_kept() returns trigger language plpgsql as $$
      begin
        raise exception '% is refused: a statement that was written stays as it is', tg_op using errcode = 'P0401';
      end $$;
      create trigger group_statement_kept before update or delete on group_statement
        for each row execute function group_statement_kept();
      create trigger group_statement_whole before truncate on group_statement
        for each statement execute function group_statement_kept();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists group_statement_whole on group_statement;
      drop trigger if exists group_statement_kept on group_statement;
      drop trigger if exists group_statement_follows on group_statement;
      drop function if exists group_statement_kept();
      drop function if exists group_statement_guard();
      alter table group_statement
        drop constraint if exists group_statement_month_named,
        drop constraint if exists group_statement_group_named,
        drop constraint if exists group_statement_actor_named,
        drop constraint if exists group_statement_sealed,
        drop constraint if exists group_statement_about_itself;
    `)
  }
}
