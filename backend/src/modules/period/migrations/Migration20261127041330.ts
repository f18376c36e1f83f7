import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127041330 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "period_preparation" drop constraint if exists "period_preparation_month_prepared_by_unique";`,
    )
    this.addSql(
      `create table if not exists "period_close" ("month" text not null, "state" text check ("state" in ('closing', 'closed')) not null, "prepared_by" text[] not null, "closed_by" text not null, "decided_at" timestamptz not null, "checks" jsonb not null, "seal_n" integer null, "seal_hash" text null, "figures" jsonb null, "figures_sha256" text null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "period_close_pkey" primary key ("month"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_period_close_deleted_at" ON "period_close" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "period_preparation" ("id" text not null, "month" text not null, "prepared_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "period_preparation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_period_preparation_deleted_at" ON "period_preparation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_period_preparation_month_prepared_by_unique" ON "period_preparation" ("month", "prepared_by");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "period_close" cascade;`)

    this.addSql(`drop table if exists "period_preparation" cascade;`)
  }
}
