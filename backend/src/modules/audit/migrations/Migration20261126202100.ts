import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was done stays done: the list of acts takes new rows and nothing else. */
export class Migration20261126202100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table audit_entry
        add constraint audit_entry_act_named check (act ~ '^[a-z_]+\\.[a-z_]+$'),
        add constraint audit_entry_actor_named check (length(actor_id) between 1 and 200),
        add constraint audit_entry_reason_short check (length(reason) <= 2000);

      create function audit_entry_guard() returns trigger language plpgsql as $$
      begin
        raise exception 'the list of acts only grows: % is refused', tg_op using errcode = 'P0401';
      end $$;
      create trigger audit_entry_kept before update or delete on audit_entry
        for each row execute function audit_entry_guard();
      create trigger audit_entry_whole before truncate on audit_entry
        for each statement execute function audit_entry_guard();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists audit_entry_whole on audit_entry;
      drop trigger if exists audit_entry_kept on audit_entry;
      drop function if exists audit_entry_guard();
      alter table audit_entry
        drop constraint if exists audit_entry_act_named,
        drop constraint if exists audit_entry_actor_named,
        drop constraint if exists audit_entry_reason_short;
    `)
  }
}
