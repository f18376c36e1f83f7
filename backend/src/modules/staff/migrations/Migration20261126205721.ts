import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126205721 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "staff_member" ("user_id" text not null, "role" text check ("role" in ('clerk', 'approver', 'auditor', 'administrator')) not null, "active" boolean not null default true, "sessions_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_member_pkey" primary key ("user_id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_member_deleted_at" ON "staff_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "staff_member" cascade;`)
  }
}
