import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126063000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "artisan_group" add column if not exists "images" jsonb null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "artisan_group" drop column if exists "images";`)
  }
}
