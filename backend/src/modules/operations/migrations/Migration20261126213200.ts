import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was found stays found: a check that failed cannot be made to have passed. */
export class Migration20261126213200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table books_check
        add constraint books_check_troubles_listed check (jsonb_typeof(troubles) = 'array'),
        add constraint books_check_troubles_counted check (
          troubles_count >= jsonb_array_length(troubles)
          and (troubles_count = 0) = (jsonb_array_length(troubles) = 0)
        );

      create function books_check_guard() returns trigger language plpgsql as $$
      begin
        raise exception 'results of checks are only added: % is refused', tg_op using errcode = 'P0401';
      end $$;
      create trigger books_check_kept before update or delete on books_check
        for each row execute function books_check_guard();
      create trigger books_check_whole before truncate on books_check
        for each statement execute function books_check_guard();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists books_check_whole on books_check;
      drop trigger if exists books_check_kept on books_check;
      drop function if exists books_check_guard();
      alter table books_check
        drop constraint if exists books_check_troubles_counted,
        drop constraint if exists books_check_troubles_listed;
    `)
  }
}
