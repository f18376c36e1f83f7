import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the model language cannot say: two people, one claim for an amount, no way back, and nothing removed. */
export class Migration20261126222000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table payout_payment_detail
        add constraint payout_payment_detail_two_people check (decided_by is distinct from proposed_by),
        add constraint payout_payment_detail_decided
          check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        -- Changed details hold payment for a day (law 8).
        add constraint payout_payment_detail_waits check (
          (state = 'approved') = (effective_from is not null)
          and (effective_from is null or effective_from >= decided_at + interval '24 hours')),
        add constraint payout_payment_detail_shape check (coalesce(case kind
          when 'cci' then number ~ '^[0-9]{20}$' and bank_code is null and wallet is null
          when 'account' then number ~ '^[0-9-]{8,30}$' and bank_code ~ '^[0-9]{3}$' and wallet is null
          when 'mobile_money' then number ~ '^9[0-9]{8}$' and bank_code is null and wallet is not null
          else number is null and bank_code is null and wallet is null end, false)),
        add constraint payout_payment_detail_document check ((document_kind is null) = (document_number is null)),
        add constraint payout_payment_detail_reason check (length(reason) between 3 and 1000);
      create unique index payout_payment_detail_one_open on payout_payment_detail (group_id) where state = 'proposed';

      alter table payout_premium_decision
        add constraint payout_premium_decision_positive check (amount_minor > 0),
        add constraint payout_premium_decision_withdrawn check (
          (withdrawn_on is null) = (withdrawn_by is null) and (withdrawn_on is null) = (withdrawal_reason is null)
          and (withdrawn_on is null or withdrawn_on >= decided_on));

      alter table payout_run
        add constraint payout_run_two_people check (not coalesce(approved_by = any (prepared_by), false)),
        add constraint payout_run_prepared check (cardinality(prepared_by) > 0),
        add constraint payout_run_approved check (
          (approved_by is null) = (approved_at is null)
          and (state not in ('approved', 'sent', 'closed') or approved_by is not null)),
        add constraint payout_run_sent check (
          (sent_by is null) = (sent_at is null) and (state not in ('sent', 'closed') or sent_by is not null)),
        add constraint payout_run_cancelled check ((state = 'cancelled') = (cancel_reason is not null)),
        add constraint payout_run_reference check (reference ~ '^[A-Z0-9]([A-Z0-9-]{0,33}[A-Z0-9])?$'),
        add constraint payout_run_account check (account ~ '^[a-z0-9-]{3,40}$');

      alter table payout
        add constraint payout_amounts check (
          proposed_minor >= 0 and source_minor between 0 and proposed_minor and amount_minor >= 0 and withheld_minor >= 0
          and (source_minor > 0 or state in ('held', 'left_out'))),
        add constraint payout_rate check ((rate_id is null) = (rate is null)),
        add constraint payout_held check ((state = 'held') = (hold_reason is not null)),
        add constraint payout_lowered check (source_minor = proposed_minor or edit_reason is not null),
        add constraint payout_left_out check (state <> 'left_out' or edit_reason is not null),
        add constraint payout_has_details check (
          state in ('proposed', 'held', 'left_out') or payment_detail_id is not null),
        add constraint payout_ordered check (
          (state in ('approved', 'sent', 'confirmed', 'failed', 'returned')) = (ordered_on is not null)),
        -- Only proof makes it disbursed (law 7).
        add constraint payout_proven check (
          (state in ('confirmed', 'returned')) = (confirmed_on is not null)
          and (confirmed_on is null) = (proof_kind is null) and (proof_kind is null) = (proof_id is null)),
        add constraint payout_failed check ((state = 'failed') = (failed_on is not null)),
        add constraint payout_returned check ((state = 'returned') = (returned_on is not null)),
        add constraint payout_outcome check ((state in ('failed', 'returned')) = (outcome_reason is not null));
      -- What is owed to a group is claimed once: a run that is proposed twice pays once.
      create unique index payout_one_claim on payout (group_id, fund, source_currency_code) where state = 'proposed';
      create index payout_unbooked on payout (id) where ordered_on is not null and booked_state is distinct from state;
      create index payout_premium_decision_unbooked on payout_premium_decision (id) where not booked;
    `)
    this.addSql(`
      create function payout_kept() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: what was paid or decided stays on record', tg_op, tg_table_name
          using errcode = 'P0401';
      end $$;

      -- A row moves along its states and changes nothing that another person has relied on.
      create function payout_guard() returns trigger language plpgsql as $$
      begin
        if (old.state, new.state) not in (
          values ('proposed', 'proposed'), ('proposed', 'left_out'), ('proposed', 'approved'), ('held', 'held'),
                 ('left_out', 'left_out'), ('approved', 'approved'), ('approved', 'sent'), ('approved', 'failed'),
                 ('sent', 'sent'), ('sent', 'confirmed'), ('sent', 'failed'), ('confirmed', 'confirmed'),
                 ('confirmed', 'returned'), ('failed', 'failed'), ('returned', 'returned')) then
          raise exception 'a payout does not go from % to %', old.state, new.state using errcode = 'P0401';
        end if;
        if (new.run_id, new.reference, new.group_id, new.fund, new.proposed_minor, new.source_currency_code)
             is distinct from (old.run_id, old.reference, old.group_id, old.fund, old.proposed_minor, old.source_currency_code)
           or old.state <> 'proposed' and
             (new.source_minor, new.amount_minor, new.rate_id, new.rate, new.withheld_minor, new.payment_detail_id,
              new.edit_reason)
             is distinct from (old.source_minor, old.amount_minor, old.rate_id, old.rate, old.withheld_minor,
                               old.payment_detail_id, old.edit_reason)
           or old.ordered_on is not null and new.ordered_on is distinct from old.ordered_on
           or old.confirmed_on is not null and
             (new.confirmed_on, new.proof_kind, new.proof_id) is distinct from (old.confirmed_on, old.proof_kind, old.proof_id)
           or new.deleted_at is not null then
          raise exception 'what was approved of a payout is not changed' using errcode = 'P0401';
        end if;
        if new.state = 'approved' and old.state = 'proposed' and not exists (
          select from payout_run r where r.id = new.run_id and r.approved_by is not null) then
          raise exception 'a payout is ordered by an approved run only' using errcode = 'P0401';
        end if;
        return new;
      end $$;
      create trigger payout_moves before update on payout for each row execute function payout_guard();

      create function payout_run_guard() returns trigger language plpgsql as $$
      begin
        if (old.state, new.state) not in (
          values ('proposed', 'proposed'), ('proposed', 'approved'), ('proposed', 'cancelled'), ('approved', 'approved'),
                 ('approved', 'sent'), ('approved', 'cancelled'), ('sent', 'sent'), ('sent', 'closed'), ('closed', 'closed'),
                 ('cancelled', 'cancelled')) then
          raise exception 'a payout run does not go from % to %', old.state, new.state using errcode = 'P0401';
        end if;
        if (new.reference, new.currency_code, new.account, new.pay_on)
             is distinct from (old.reference, old.currency_code, old.account, old.pay_on)
           or not new.prepared_by @> old.prepared_by
           or old.approved_by is not null and (new.approved_by, new.approved_at, new.prepared_by)
             is distinct from (old.approved_by, old.approved_at, old.prepared_by)
           or new.deleted_at is not null then
          raise exception 'what was approved of a payout run is not changed' using errcode = 'P0401';
        end if;
        return new;
      end $$;
      create trigger payout_run_moves before update on payout_run for each row execute function payout_run_guard();

      create function payout_payment_detail_guard() returns trigger language plpgsql as $$
      begin
        if old.state <> 'proposed'
           or to_jsonb(new) - array['state', 'decided_by', 'decided_at', 'effective_from', 'updated_at']
             is distinct from to_jsonb(old) - array['state', 'decided_by', 'decided_at', 'effective_from', 'updated_at'] then
          raise exception 'payment details are not edited: new ones are proposed' using errcode = 'P0401';
        end if;
        return new;
      end $$;
      create trigger payout_payment_detail_decided before update on payout_payment_detail
        for each row execute function payout_payment_detail_guard();

      create function payout_premium_decision_guard() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - array['booked', 'withdrawn_on', 'withdrawn_by', 'withdrawal_reason', 'updated_at']
             is distinct from to_jsonb(old) - array['booked', 'withdrawn_on', 'withdrawn_by', 'withdrawal_reason', 'updated_at']
           or old.withdrawn_on is not null and (new.withdrawn_on, new.withdrawn_by, new.withdrawal_reason)
             is distinct from (old.withdrawn_on, old.withdrawn_by, old.withdrawal_reason) then
          raise exception 'a decision is not edited: it is withdrawn once' using errcode = 'P0401';
        end if;
        return new;
      end $$;
      create trigger payout_premium_decision_withdrawn before update on payout_premium_decision
        for each row execute function payout_premium_decision_guard();

      do $$
      declare v_table text;
      begin
        foreach v_table in array array['payout', 'payout_run', 'payout_payment_detail', 'payout_premium_decision'] loop
          execute format('create trigger %1$s_kept before delete on %1$I for each row execute function payout_kept()', v_table);
          execute format('create trigger %1$s_whole before truncate on %1$I for each statement execute function payout_kept()', v_table);
        end loop;
      end $$;
      create trigger payout_file_kept before update or delete on payout_file for each row execute function payout_kept();
      create trigger payout_file_whole before truncate on payout_file for each statement execute function payout_kept();
    `)
  }
}
