import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Somebody can always give roles; and who once acted at the desk stays known. */
export class Migration20261126210100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function staff_member_guard() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' then
          raise exception 'a member of staff is kept: % is refused', tg_op using errcode = 'P0401';
        end if;
        if new.user_id <> old.user_id or new.deleted_at is not null then
          raise exception 'a member of staff is kept' using errcode = 'P0401';
        end if;
        if old.role = 'administrator' and old.active and not (new.role = 'administrator' and new.active) then
          -- One at a time, so that two who leave at once do not each see the other stay.
          perform pg_advisory_xact_lock(hashtext('staff_member_guard'));
          if not exists (select 1 from staff_member
                          where role = 'administrator' and active and user_id <> old.user_id) then
            raise exception 'somebody must stay administrator' using errcode = 'P0402';
          end if;
        end if;
        return new;
      end $$;

      create trigger staff_member_kept before update or delete on staff_member
        for each row execute function staff_member_guard();
      create trigger staff_member_whole before truncate on staff_member
        for each statement execute function staff_member_guard();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists staff_member_whole on staff_member;
      drop trigger if exists staff_member_kept on staff_member;
      drop function if exists staff_member_guard();
    `)
  }
}
