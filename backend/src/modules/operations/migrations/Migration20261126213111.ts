import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126213111 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "books_check" ("id" text not null, "troubles_count" integer not null, "troubles" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "books_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_books_check_deleted_at" ON "books_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_books_check_created_at" ON "books_check" ("created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "books_check" cascade;`)
  }
}
