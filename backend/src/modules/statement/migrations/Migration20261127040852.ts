import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127040852 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "group_statement" drop constraint if exists "group_statement_group_id_month_unique";`,
    )
    this.addSql(
      `create table if not exists "group_statement" ("id" text not null, "group_id" text not null, "month" text not null, "facts" text not null, "sha256" text not null, "through_seq" integer not null, "seal_n" integer not null, "seal_hash" text not null, "written_at" timestamptz not null, "written_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "group_statement_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_group_statement_deleted_at" ON "group_statement" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_group_statement_group_id_month_unique" ON "group_statement" ("group_id", "month");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_group_statement_month_group_id" ON "group_statement" ("month", "group_id");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "group_statement" cascade;`)
  }
}
