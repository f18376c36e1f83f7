import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A request never asks for more than the payment took, never changes what it asked and never goes backwards; nothing
 * that is kept of card payments is taken away.
 */
export class Migration20261126204000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table refund_request
        add constraint refund_request_amount_positive check (amount_minor > 0 and captured_minor > 0),
        add constraint refund_request_recorded_at_stripe check (state <> 'recorded' or stripe_refund_id is not null),
        add constraint refund_request_refused_says_why check ((state = 'refused') = (refused_reason is not null)),
        add constraint refund_request_failed_was_made check (failed_at is null or stripe_refund_id is not null),
        add constraint refund_request_found_at_stripe check (origin = 'shop' or stripe_refund_id is not null);
      create index refund_request_open on refund_request (id) where state in ('requested', 'sent');

      create function card_payments_kept() returns trigger language plpgsql as $$
      begin
        raise exception 'what is kept of card payments stays: % of % is refused', tg_op, tg_table_name using errcode = 'P0411';
      end $$;

      create function refund_request_guard() returns trigger language plpgsql as $$
      declare
        asked bigint;
        ranks constant jsonb := '{"requested": 1, "sent": 2, "recorded": 3, "refused": 3}';
      begin
        if tg_op = 'INSERT' then
          -- A refund that Stripe made is a fact; only what the shop asks for is limited.
          if new.origin = 'stripe' then return new; end if;
          if new.state <> 'requested' then
            raise exception 'a refund is requested before anything else' using errcode = 'P0411';
          end if;
          perform pg_advisory_xact_lock(hashtextextended('refund_request:' || new.payment_intent_id, 0));
          select coalesce(sum(amount_minor), 0) into asked from refund_request
           where payment_intent_id = new.payment_intent_id and state <> 'refused' and failed_at is null;
          if asked + new.amount_minor > new.captured_minor then
            raise exception 'payment % took %, of which % is asked back already: % more is refused',
              new.payment_intent_id, new.captured_minor, asked, new.amount_minor using errcode = 'P0412';
          end if;
          return new;
        end if;
        if (new.id, new.payment_intent_id, new.amount_minor, new.currency_code, new.captured_minor, new.origin)
           is distinct from
           (old.id, old.payment_intent_id, old.amount_minor, old.currency_code, old.captured_minor, old.origin)
           or new.deleted_at is not null then
          raise exception 'what was asked for is never changed' using errcode = 'P0411';
        end if;
        if new.state <> old.state and (ranks ->> new.state)::int <= (ranks ->> old.state)::int
           or old.state = 'requested' and new.state = 'recorded' then
          raise exception 'a refund goes from % not to %', old.state, new.state using errcode = 'P0411';
        end if;
        if old.stripe_refund_id is not null and new.stripe_refund_id is distinct from old.stripe_refund_id
           or old.failed_at is not null and new.failed_at is distinct from old.failed_at
           or old.state in ('recorded', 'refused')
              and (new.medusa_refund_id, new.held_until, new.stripe_refund_id)
                  is distinct from (old.medusa_refund_id, old.held_until, old.stripe_refund_id) then
          raise exception 'what became of a refund is never changed' using errcode = 'P0411';
        end if;
        return new;
      end $$;

      create trigger refund_request_guarded before insert or update on refund_request
        for each row execute function refund_request_guard();

      alter table card_finding
        add constraint card_finding_healed_when check ((state = 'healed') = (healed_at is not null));
      create unique index card_finding_open_once on card_finding (kind, subject_id) where state = 'open';
      create function card_finding_guard() returns trigger language plpgsql as $$
      begin
        if old.state = 'healed' or new.deleted_at is not null
           or (new.id, new.kind, new.subject_id, new.found_at) is distinct from (old.id, old.kind, old.subject_id, old.found_at) then
          raise exception 'what was found stays as it was found' using errcode = 'P0411';
        end if;
        return new;
      end $$;
      create trigger card_finding_guarded before update on card_finding
        for each row execute function card_finding_guard();

      alter table card_dispute
        add constraint card_dispute_amounts check (amount_minor > 0 and withdrawn_minor between 0 and amount_minor);
    `)
    for (const table of ["refund_request", "card_finding", "card_dispute"])
      this.addSql(`
        create trigger ${table}_kept before delete on ${table} for each row execute function card_payments_kept();
        create trigger ${table}_whole before truncate on ${table} for each statement execute function card_payments_kept();
      `)
  }

  override async down(): Promise<void> {
    for (const table of ["refund_request", "card_finding", "card_dispute"])
      this.addSql(`
        drop trigger if exists ${table}_whole on ${table};
        drop trigger if exists ${table}_kept on ${table};
        drop trigger if exists ${table}_guarded on ${table};
      `)
    this.addSql(`
      drop function if exists card_payments_kept();
      drop function if exists refund_request_guard();
      drop function if exists card_finding_guard();
      drop index if exists refund_request_open;
      drop index if exists card_finding_open_once;
      alter table refund_request
        drop constraint if exists refund_request_amount_positive,
        drop constraint if exists refund_request_recorded_at_stripe,
        drop constraint if exists refund_request_refused_says_why,
        drop constraint if exists refund_request_failed_was_made,
        drop constraint if exists refund_request_found_at_stripe;
      alter table card_finding drop constraint if exists card_finding_healed_when;
      alter table card_dispute drop constraint if exists card_dispute_amounts;
    `)
  }
}
