import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What Stripe said stays as it was said, and a state says what it means. */
export class Migration20261126170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table stripe_event
        add constraint stripe_event_settled_when_done check ((state = 'done') = (settled_at is not null)),
        add constraint stripe_event_attempts_counted check (attempts >= 0);
      create index stripe_event_due on stripe_event (due_at, id) where state = 'waiting';

      create function stripe_event_guard() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' then
          raise exception 'an event of Stripe is kept: % is refused', tg_op using errcode = 'P0401';
        end if;
        if (new.id, new.type, new.happened_at, new.payload) is distinct from (old.id, old.type, old.happened_at, old.payload)
           or new.deleted_at is not null then
          raise exception 'what Stripe said is never changed' using errcode = 'P0401';
        end if;
        if old.state = 'done' and new.state <> 'done' then
          raise exception 'what is done stays done' using errcode = 'P0401';
        end if;
        return new;
      end $$;

      create trigger stripe_event_kept before update or delete on stripe_event
        for each row execute function stripe_event_guard();
      create trigger stripe_event_whole before truncate on stripe_event
        for each statement execute function stripe_event_guard();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists stripe_event_whole on stripe_event;
      drop trigger if exists stripe_event_kept on stripe_event;
      drop function if exists stripe_event_guard();
      drop index if exists stripe_event_due;
      alter table stripe_event
        drop constraint if exists stripe_event_settled_when_done,
        drop constraint if exists stripe_event_attempts_counted;
    `)
  }
}
