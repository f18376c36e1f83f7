import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126165416 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stripe_event" ("id" text not null, "type" text not null, "happened_at" timestamptz not null, "payload" jsonb not null, "state" text check ("state" in ('waiting', 'done', 'dead')) not null default 'waiting', "attempts" integer not null default 0, "due_at" timestamptz not null, "last_error" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stripe_event_deleted_at" ON "stripe_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stripe_event" cascade;`)
  }
}
