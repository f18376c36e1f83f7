import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121230842 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shipping_freeze" drop constraint if exists "shipping_freeze_order_id_shipping_method_id_unique";`,
    )
    this.addSql(
      `alter table if exists "line_breakdown" drop constraint if exists "line_breakdown_order_line_id_unique";`,
    )
    this.addSql(
      `alter table if exists "price_breakdown" drop constraint if exists "price_breakdown_variant_id_currency_code_version_unique";`,
    )
    this.addSql(
      `alter table if exists "cost_sheet" drop constraint if exists "cost_sheet_product_id_unique";`,
    )
    this.addSql(
      `alter table if exists "cost_sheet" drop constraint if exists "cost_sheet_product_id_version_unique";`,
    )
    this.addSql(
      `create table if not exists "cost_sheet" ("id" text not null, "group_id" text not null, "product_id" text not null, "version" integer not null, "hours_hundredths" integer not null, "hourly_rate_minor" integer not null, "materials_minor" integer not null, "overhead_minor" integer not null, "state" text check ("state" in ('draft', 'agreed', 'superseded')) not null default 'draft', "agreed_on" text null, "agreed_by" text null, "floor_rate_id" text null, "floor_minor" integer null, "floor_decision" text null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cost_sheet_pkey" primary key ("id"), constraint cost_sheet_version_positive check (version >= 1), constraint cost_sheet_amounts_in_range check (hours_hundredths between 0 and 1000000000 and hourly_rate_minor between 0 and 1000000000 and materials_minor between 0 and 1000000000 and overhead_minor between 0 and 1000000000), constraint cost_sheet_agreement_is_dated check (state = 'draft' or num_nulls(agreed_on, agreed_by, floor_rate_id, floor_minor) = 0), constraint cost_sheet_not_below_floor check (state = 'draft' or hourly_rate_minor >= floor_minor or length(trim(coalesce(floor_decision, ''))) > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cost_sheet_deleted_at" ON "cost_sheet" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cost_sheet_product_id_version_unique" ON "cost_sheet" ("product_id", "version");`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cost_sheet_product_id_unique" ON "cost_sheet" ("product_id") WHERE state = 'agreed' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cost_sheet_group_id" ON "cost_sheet" ("group_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "premium_policy" ("id" text not null, "rate_bp" integer not null, "basis" text check ("basis" in ('producer_price')) not null, "valid_from" text not null, "valid_to" text null, "decided_by" text not null, "source" text null, "note" text null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "premium_policy_pkey" primary key ("id"), constraint premium_policy_rate_bp_range check (rate_bp between 0 and 10000));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_premium_policy_deleted_at" ON "premium_policy" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "price_breakdown" ("id" text not null, "variant_id" text not null, "product_id" text not null, "currency_code" text not null, "version" integer not null, "producer_minor" integer not null, "premium_minor" integer not null, "logistics_minor" integer not null, "total_minor" integer not null, "tax_inclusive" boolean not null, "rates" jsonb not null, "agreed_on" text not null, "published_at" timestamptz not null, "superseded_at" timestamptz null, "cost_sheet_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_breakdown_pkey" primary key ("id"), constraint price_breakdown_version_positive check (version >= 1), constraint price_breakdown_amounts_in_range check (producer_minor between 0 and 1000000000 and premium_minor between 0 and 1000000000 and logistics_minor between 0 and 1000000000 and total_minor between 0 and 1000000000), constraint price_breakdown_covers_its_parts check (producer_minor::bigint + premium_minor + logistics_minor <= total_minor), constraint price_breakdown_currency_is_iso check (currency_code ~ '^[a-z]{3}\$'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_breakdown_cost_sheet_id" ON "price_breakdown" ("cost_sheet_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_breakdown_deleted_at" ON "price_breakdown" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_breakdown_variant_id_currency_code_version_unique" ON "price_breakdown" ("variant_id", "currency_code", "version");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_breakdown_product_id" ON "price_breakdown" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "line_breakdown" ("id" text not null, "order_line_id" text not null, "order_id" text not null, "group_id" text not null, "product_id" text not null, "variant_id" text null, "currency_code" text not null, "quantity" integer not null, "producer_unit_minor" integer not null, "premium_unit_minor" integer not null, "logistics_unit_minor" integer not null, "gross_minor" integer not null, "tax_minor" integer not null, "services_minor" integer not null, "logistics_minor" integer not null, "producer_minor" integer not null, "premium_minor" integer not null, "tax_country" text null, "tax_rate_bp" integer not null, "frozen_on" text not null, "price_breakdown_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "line_breakdown_pkey" primary key ("id"), constraint line_breakdown_quantity_positive check (quantity between 1 and 1000000), constraint line_breakdown_amounts_in_range check (producer_unit_minor between 0 and 1000000000 and premium_unit_minor between 0 and 1000000000 and logistics_unit_minor between 0 and 1000000000 and gross_minor between 0 and 1000000000 and tax_minor between 0 and 1000000000 and logistics_minor between 0 and 1000000000 and producer_minor between 0 and 1000000000 and premium_minor between 0 and 1000000000 and services_minor between -1000000000 and 1000000000), constraint line_breakdown_explains_every_cent check (gross_minor::bigint = tax_minor::bigint + services_minor + logistics_minor + producer_minor + premium_minor), constraint line_breakdown_parts_are_fixed_per_unit check (producer_minor = producer_unit_minor::bigint * quantity and premium_minor = premium_unit_minor::bigint * quantity and logistics_minor = logistics_unit_minor::bigint * quantity), constraint line_breakdown_tax_rate_bp_range check (tax_rate_bp between 0 and 10000), constraint line_breakdown_currency_is_iso check (currency_code ~ '^[a-z]{3}\$'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_line_breakdown_price_breakdown_id" ON "line_breakdown" ("price_breakdown_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_line_breakdown_deleted_at" ON "line_breakdown" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_line_breakdown_order_line_id_unique" ON "line_breakdown" ("order_line_id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_line_breakdown_order_id" ON "line_breakdown" ("order_id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_line_breakdown_group_id" ON "line_breakdown" ("group_id");`,
    )

    this.addSql(
      `create table if not exists "reference_rate" ("id" text not null, "kind" text not null, "value" text not null, "unit" text not null, "currency_code" text null, "region" text null, "valid_from" text null, "valid_to" text null, "source" text null, "note" text null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reference_rate_pkey" primary key ("id"), constraint reference_rate_value_is_decimal check (value ~ '^-?[0-9]{1,12}([.][0-9]{1,8})?\$'), constraint reference_rate_currency_is_iso check (currency_code ~ '^[a-z]{3}\$'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reference_rate_deleted_at" ON "reference_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reference_rate_kind_region" ON "reference_rate" ("kind", "region") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "retail_price" ("id" text not null, "product_id" text not null, "currency_code" text not null, "amount_minor" integer not null, "valid_from" text not null, "valid_to" text null, "decided_by" text not null, "note" text null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "retail_price_pkey" primary key ("id"), constraint retail_price_amount_in_range check (amount_minor between 1 and 1000000000), constraint retail_price_currency_is_iso check (currency_code ~ '^[a-z]{3}\$'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_retail_price_deleted_at" ON "retail_price" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_retail_price_product_id" ON "retail_price" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "shipping_freeze" ("id" text not null, "order_id" text not null, "shipping_method_id" text not null, "currency_code" text not null, "gross_minor" integer not null, "tax_minor" integer not null, "tax_country" text null, "tax_rate_bp" integer not null, "frozen_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_freeze_pkey" primary key ("id"), constraint shipping_freeze_amounts_in_range check (gross_minor between 0 and 1000000000 and tax_minor between 0 and gross_minor), constraint shipping_freeze_tax_rate_bp_range check (tax_rate_bp between 0 and 10000), constraint shipping_freeze_currency_is_iso check (currency_code ~ '^[a-z]{3}\$'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_freeze_deleted_at" ON "shipping_freeze" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipping_freeze_order_id_shipping_method_id_unique" ON "shipping_freeze" ("order_id", "shipping_method_id");`,
    )

    this.addSql(
      `alter table if exists "price_breakdown" add constraint "price_breakdown_cost_sheet_id_foreign" foreign key ("cost_sheet_id") references "cost_sheet" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "line_breakdown" add constraint "line_breakdown_price_breakdown_id_foreign" foreign key ("price_breakdown_id") references "price_breakdown" ("id") on update cascade on delete set null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "price_breakdown" drop constraint if exists "price_breakdown_cost_sheet_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "line_breakdown" drop constraint if exists "line_breakdown_price_breakdown_id_foreign";`,
    )

    this.addSql(`drop table if exists "cost_sheet" cascade;`)

    this.addSql(`drop table if exists "premium_policy" cascade;`)

    this.addSql(`drop table if exists "price_breakdown" cascade;`)

    this.addSql(`drop table if exists "line_breakdown" cascade;`)

    this.addSql(`drop table if exists "reference_rate" cascade;`)

    this.addSql(`drop table if exists "retail_price" cascade;`)

    this.addSql(`drop table if exists "shipping_freeze" cascade;`)
  }
}
