import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126204725 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "stripe_event" add column if not exists "ignored_reason" text null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "stripe_event" drop column if exists "ignored_reason";`)
  }
}
