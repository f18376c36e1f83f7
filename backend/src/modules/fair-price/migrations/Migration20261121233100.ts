import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const days: Record<string, string[]> = {
  reference_rate: ["valid_from", "valid_to"],
  premium_policy: ["valid_from", "valid_to"],
  retail_price: ["valid_from", "valid_to"],
  cost_sheet: ["agreed_on"],
  price_breakdown: ["agreed_on"],
  line_breakdown: ["frozen_on"],
  shipping_freeze: ["frozen_on"],
}

/**
 * What the model language cannot say: days that exist, rows that never overlap, and books that only grow.
 * Every refusal to change a row carries SQLSTATE P0401. There is no way down: published prices and
 * frozen lines must stay guarded.
 */
export class Migration20261121233100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists btree_gist;`)
    // Days stay text, because the driver turns a date column into a moment of the server's time zone;
    // this function makes PostgreSQL read them, and refuse the 30th of February.
    this.addSql(`
      create function fair_price_day(iso_day text) returns date language sql immutable strict parallel safe as
        'select make_date(substr(iso_day, 1, 4)::int, substr(iso_day, 6, 2)::int, substr(iso_day, 9, 2)::int)';
    `)
    for (const [table, columns] of Object.entries(days)) {
      for (const column of columns) {
        this.addSql(`
          alter table ${table} add constraint ${table}_${column}_is_day
            check (${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and isfinite(fair_price_day(${column})));
        `)
      }
    }
    this.addSql(`
      alter table reference_rate
        add constraint reference_rate_ends_after_start check (valid_to >= valid_from),
        add constraint reference_rate_one_in_force exclude using gist (
          kind with =, (coalesce(region, '')) with =, (coalesce(currency_code, '')) with =,
          daterange(fair_price_day(valid_from), fair_price_day(valid_to), '[]') with &&) where (deleted_at is null);
      alter table premium_policy
        add constraint premium_policy_ends_after_start check (valid_to >= valid_from),
        add constraint premium_policy_one_in_force exclude using gist (
          basis with =, daterange(fair_price_day(valid_from), fair_price_day(valid_to), '[]') with &&) where (deleted_at is null);
      alter table retail_price
        add constraint retail_price_ends_after_start check (valid_to >= valid_from),
        add constraint retail_price_one_in_force exclude using gist (
          product_id with =, daterange(fair_price_day(valid_from), fair_price_day(valid_to), '[]') with &&) where (deleted_at is null);
      create unique index price_breakdown_one_in_force on price_breakdown (variant_id, currency_code)
        where superseded_at is null;
      alter table price_breakdown
        add constraint price_breakdown_superseded_after_publishing check (superseded_at >= published_at);
    `)
    this.addSql(`
      create function fair_price_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% only grows: % is refused', tg_table_name, lower(tg_op) using errcode = 'P0401';
      end $$;

      create function fair_price_rate_guard() returns trigger language plpgsql as $$
      declare closing constant text[] := array['valid_to', 'deleted_at', 'updated_at', 'note'];
      begin
        if to_jsonb(new) - closing is distinct from to_jsonb(old) - closing then
          raise exception 'a row of % keeps its value: close it and add the next one', tg_table_name
            using errcode = 'P0401';
        end if;
        return new;
      end $$;

      create function fair_price_cost_sheet_guard() returns trigger language plpgsql as $$
      begin
        if old.state = 'draft' then
          return case tg_op when 'DELETE' then old else new end;
        end if;
        if tg_op = 'UPDATE' and old.state = 'agreed' and new.state = 'superseded'
          and to_jsonb(new) - array['state', 'updated_at'] = to_jsonb(old) - array['state', 'updated_at']
        then
          return new;
        end if;
        raise exception 'cost sheet % is agreed: a change is a new version', old.id using errcode = 'P0401';
      end $$;

      create function fair_price_breakdown_guard() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.superseded_at is null and new.superseded_at is not null
          and to_jsonb(new) - array['superseded_at', 'updated_at']
            = to_jsonb(old) - array['superseded_at', 'updated_at']
        then
          return new;
        end if;
        raise exception 'price version % is published: it can only be superseded, once', old.id
          using errcode = 'P0401';
      end $$;

      create function fair_price_breakdown_stands_on_agreement() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from cost_sheet s
          where s.id = new.cost_sheet_id and s.product_id = new.product_id and s.state <> 'draft'
            and s.deleted_at is null
        ) then
          raise exception 'price of variant %: its cost sheet was never agreed for this product', new.variant_id
            using errcode = 'P0402';
        end if;
        return new;
      end $$;
    `)
    this.addSql(`
      create trigger reference_rate_keeps_value before update on reference_rate
        for each row execute function fair_price_rate_guard();
      create trigger reference_rate_not_removed before delete or truncate on reference_rate
        for each statement execute function fair_price_append_only();
      create trigger premium_policy_keeps_value before update on premium_policy
        for each row execute function fair_price_rate_guard();
      create trigger premium_policy_not_removed before delete or truncate on premium_policy
        for each statement execute function fair_price_append_only();

      create trigger retail_price_keeps_value before update on retail_price
        for each row execute function fair_price_rate_guard();
      create trigger retail_price_not_removed before delete or truncate on retail_price
        for each statement execute function fair_price_append_only();

      create trigger cost_sheet_frozen_once_agreed before update or delete on cost_sheet
        for each row execute function fair_price_cost_sheet_guard();
      create trigger cost_sheet_not_emptied before truncate on cost_sheet
        for each statement execute function fair_price_append_only();

      create trigger price_breakdown_stands_on_agreement before insert on price_breakdown
        for each row execute function fair_price_breakdown_stands_on_agreement();
      create trigger price_breakdown_only_superseded before update on price_breakdown
        for each row execute function fair_price_breakdown_guard();
      create trigger price_breakdown_not_removed before delete or truncate on price_breakdown
        for each statement execute function fair_price_append_only();

      create trigger line_breakdown_only_grows before update or delete or truncate on line_breakdown
        for each statement execute function fair_price_append_only();
      create trigger shipping_freeze_only_grows before update or delete or truncate on shipping_freeze
        for each statement execute function fair_price_append_only();
    `)
  }
}
