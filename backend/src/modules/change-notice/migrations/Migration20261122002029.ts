import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122002029 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "change_notice" drop constraint if exists "change_notice_subject_unique";`,
    )
    this.addSql(
      `create table if not exists "change_notice" ("id" text not null, "subject" text not null, "noticed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "change_notice_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_change_notice_deleted_at" ON "change_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_change_notice_subject_unique" ON "change_notice" ("subject");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "change_notice" cascade;`)
  }
}
