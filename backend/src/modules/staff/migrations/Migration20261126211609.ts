import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126211609 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "staff_member" add column if not exists "code_tries" integer not null default 0, add column if not exists "code_tried_at" timestamptz null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "staff_member" drop column if exists "code_tries", drop column if exists "code_tried_at";`,
    )
  }
}
