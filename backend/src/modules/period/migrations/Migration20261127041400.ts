import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the model language cannot say: two people, months in order, nothing closed over without its reason, and a close
 * that stands for ever.
 */
export class Migration20261127041400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table period_preparation
        add constraint period_preparation_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        add constraint period_preparation_person check (length(prepared_by) between 1 and 200);

      alter table period_close
        add constraint period_close_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        add constraint period_close_person check (length(closed_by) between 1 and 200),
        add constraint period_close_two_people check (not coalesce(closed_by = any (prepared_by), true)),
        add constraint period_close_checks check (jsonb_typeof(checks) = 'array'),
        add constraint period_close_hashes check (seal_hash ~ '^[0-9a-f]{64}$' and figures_sha256 ~ '^[0-9a-f]{64}$'),
        add constraint period_close_figures check (jsonb_typeof(figures) = 'array'),
        -- It is completed in one piece, or not at all.
        add constraint period_close_whole check (
          (state = 'closed') = (seal_n is not null) and (seal_n is null) = (seal_hash is null)
          and (seal_n is null) = (figures is null) and (figures is null) = (figures_sha256 is null)
          and (seal_n is null) = (closed_at is null)),
        add constraint period_close_stays check (deleted_at is null);
    `)
    this.addSql(`
      create function period_kept() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: who prepared and closed a month stays on record', tg_op, tg_table_name
          using errcode = 'P0401';
      end $$;

      -- Preparing and closing wait for each other, so that nobody closes a month they are just preparing.
      create function period_take_turns(p_month text) returns void language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('period', 0));
        if p_month >= to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM') then
          raise exception 'the month % is not over', p_month using errcode = 'P0603';
        end if;
      end $$;

      create function period_preparation_guard() returns trigger language plpgsql as $$
      begin
        perform period_take_turns(new.month);
        if exists (select from period_close c where c.month = new.month) then
          raise exception 'the month % is closed', new.month using errcode = 'P0601';
        end if;
        new.created_at := clock_timestamp();
        return new;
      end $$;
      create trigger period_preparation_guard before insert on period_preparation
        for each row execute function period_preparation_guard();

      create function period_close_guard() returns trigger language plpgsql as $$
      declare v_newest period_close%rowtype;
      begin
        perform period_take_turns(new.month);
        if new.state <> 'closing' then
          raise exception 'a close begins with a decision' using errcode = 'P0401';
        end if;
        -- Who prepared it is what was kept, whatever the statement says.
        select coalesce(array_agg(p.prepared_by order by p.created_at, p.id), '{}') into new.prepared_by
          from period_preparation p where p.month = new.month;
        if cardinality(new.prepared_by) = 0 then
          raise exception 'nobody prepared the month %', new.month using errcode = 'P0603';
        end if;
        if new.closed_by = any (new.prepared_by) then
          raise exception '% prepared the month %', new.closed_by, new.month using errcode = 'P0602';
        end if;
        select * into v_newest from period_close c order by c.month desc limit 1;
        if found and (v_newest.state <> 'closed'
            or new.month <> to_char(to_date(v_newest.month, 'YYYY-MM') + interval '1 month', 'YYYY-MM')) then
          raise exception 'after % comes the month behind it, when its close is complete', v_newest.month
            using errcode = 'P0603';
        end if;
        if exists (
          select from jsonb_array_elements(new.checks) c
           where c->>'state' is null or c->>'state' not in ('ok', 'open')
              or c->>'state' = 'open' and length(coalesce(btrim(c->>'reason'), '')) < 3) then
          raise exception 'a check stops the month %, or nobody said why it may stay open', new.month
            using errcode = 'P0603';
        end if;
        return new;
      end $$;
      create trigger period_close_guard before insert on period_close
        for each row execute function period_close_guard();

      create function period_close_completed() returns trigger language plpgsql as $$
      begin
        if old.state <> 'closing' or new.state <> 'closed'
           or to_jsonb(new) - array['state', 'seal_n', 'seal_hash', 'figures', 'figures_sha256', 'closed_at', 'updated_at']
             is distinct from
              to_jsonb(old) - array['state', 'seal_n', 'seal_hash', 'figures', 'figures_sha256', 'closed_at', 'updated_at'] then
          raise exception 'the close of % is completed once, and nothing else of it is changed', old.month
            using errcode = 'P0401';
        end if;
        return new;
      end $$;
      create trigger period_close_completed before update on period_close
        for each row execute function period_close_completed();

      create trigger period_close_kept before delete on period_close for each row execute function period_kept();
      create trigger period_close_table_kept before truncate on period_close
        for each statement execute function period_kept();
      create trigger period_preparation_kept before update or delete on period_preparation
        for each row execute function period_kept();
      create trigger period_preparation_table_kept before truncate on period_preparation
        for each statement execute function period_kept();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists period_preparation_table_kept on period_preparation;
      drop trigger if exists period_preparation_kept on period_preparation;
      drop trigger if exists period_preparation_guard on period_preparation;
      drop trigger if exists period_close_table_kept on period_close;
      drop trigger if exists period_close_kept on period_close;
      drop trigger if exists period_close_completed on period_close;
      drop trigger if exists period_close_guard on period_close;
      drop function if exists period_close_completed(), period_close_guard(), period_preparation_guard(),
        period_take_turns(text), period_kept();
      alter table period_preparation
        drop constraint if exists period_preparation_month, drop constraint if exists period_preparation_person;
      alter table period_close
        drop constraint if exists period_close_month, drop constraint if exists period_close_person,
        drop constraint if exists period_close_two_people, drop constraint if exists period_close_checks,
        drop constraint if exists period_close_hashes, drop constraint if exists period_close_figures,
        drop constraint if exists period_close_whole, drop constraint if exists period_close_stays;
    `)
  }
}
