import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What must hold when a transaction commits: it sums to zero, has exactly the entries and movements its header
 * promises, touches one group only, and what it says of a line agrees with what it moved on the accounts.
 *
 * These triggers run at COMMIT as the calling role, so they are SECURITY DEFINER like the posting function.
 */
const sql = `
-- One row for each contradiction between entries and line movements of a transaction; normally none.
--   every fund:   pending (or plain) entries = accrued − reversed − released
--   every fund:   a line gives back at least what left its available account; the rest is a clawback
--   transaction:  available + clawback entries = released
create view ledger_disagreement as
with parts as not materialized (
  select e.transaction_id, r.fund,
         case when o.stage is null or o.stage = 'pending' then e.amount_minor * r.fund_sign else 0 end as held,
         case when o.stage = 'available' then e.amount_minor * r.fund_sign else 0 end as available,
         case when o.stage = 'clawback' then e.amount_minor * r.fund_sign else 0 end as clawback,
         0 as booked, 0 as released
    from ledger_entry e
    join ledger_transaction t on t.id = e.transaction_id
    join ledger_posting_kind k on k.kind = t.kind and k.positions = 'exact'
    join ledger_account a on a.code = e.account_code
    join ledger_role o on o.role = a.role
    join ledger_role_rule r on r.kind = t.kind and r.role = a.role and r.fund_sign <> 0
  union all
  select m.transaction_id, m.fund, 0, 0, 0, m.accrued_minor - m.reversed_minor, m.released_minor
    from ledger_line_movement m
    join ledger_transaction t on t.id = m.transaction_id
    join ledger_posting_kind k on k.kind = t.kind and k.positions = 'exact'
)
select transaction_id, fund as subject,
       format('accounts moved %s held and %s available, lines %s booked and %s released',
              sum(held), sum(available), sum(booked), sum(released)) as detail
  from parts where fund is not null group by transaction_id, fund
having sum(held) <> sum(booked) - sum(released) or sum(available) < sum(released)
union all
select transaction_id, 'available', format('accounts moved %s available and %s clawback, lines %s released',
                                           sum(available), sum(clawback), sum(released))
  from parts group by transaction_id
having sum(available) + sum(clawback) <> sum(released);

create function ledger_transaction_check() returns trigger language plpgsql security definer as $$
declare
  v_kind ledger_posting_kind%rowtype; v_sum bigint; v_entries integer; v_groups integer; v_movements integer;
  v_gap text;
begin
  select * into strict v_kind from ledger_posting_kind k where k.kind = new.kind;
  select coalesce(sum(e.amount_minor), 0), count(*), count(distinct a.owner_id) filter (where o.owner_type = 'group')
    into v_sum, v_entries, v_groups
    from ledger_entry e
    join ledger_account a on a.code = e.account_code
    join ledger_role o on o.role = a.role
   where e.transaction_id = new.id;
  select count(*) into v_movements from ledger_line_movement m where m.transaction_id = new.id;
  if v_sum <> 0 then
    raise exception 'transaction % does not balance: its entries sum to %', new.idempotency_key, v_sum
      using errcode = 'P0403';
  end if;
  if v_entries <> new.entry_count or v_movements <> new.movement_count then
    raise exception 'transaction % is sealed: % of % entries, % of % movements', new.idempotency_key,
      v_entries, new.entry_count, v_movements, new.movement_count using errcode = 'P0403';
  end if;
  if v_kind.single_group and v_groups > 1 then
    raise exception 'a % moves the money of one group, % names %', new.kind, new.idempotency_key, v_groups
      using errcode = 'P0402';
  end if;
  -- What a line earned for a group is changed by exact kinds alone, so that its history explains its position.
  if v_kind.positions <> 'exact' and exists (
    select from ledger_line_movement m join ledger_fund f on f.fund = m.fund
     where m.transaction_id = new.id and (f.releasable or v_kind.positions = 'none')
  ) then
    raise exception 'a % may not move these lines: %', new.kind, new.idempotency_key using errcode = 'P0408';
  end if;
  select string_agg(d.subject || ': ' || d.detail, '; ') into v_gap
    from ledger_disagreement d where d.transaction_id = new.id;
  if v_gap is not null then
    raise exception 'lines and accounts of % disagree: %', new.idempotency_key, v_gap using errcode = 'P0408';
  end if;
  return null;
end $$;
create constraint trigger ledger_transaction_check after insert on ledger_transaction
  deferrable initially deferred for each row execute function ledger_transaction_check();

-- entry_count in the header is the seal: it survives dump and restore, a stored transaction id would not.
create function ledger_sealed_check() returns trigger language plpgsql security definer as $$
begin
  if not exists (
    select from ledger_transaction t
     where t.id = new.transaction_id
       and t.entry_count = (select count(*) from ledger_entry e where e.transaction_id = t.id)
       and t.movement_count = (select count(*) from ledger_line_movement m where m.transaction_id = t.id)
  ) then
    raise exception 'transaction % is sealed: a row of % came late', new.transaction_id, tg_table_name
      using errcode = 'P0403';
  end if;
  return null;
end $$;
create constraint trigger ledger_entry_sealed after insert on ledger_entry
  deferrable initially deferred for each row execute function ledger_sealed_check();
create constraint trigger ledger_line_movement_sealed after insert on ledger_line_movement
  deferrable initially deferred for each row execute function ledger_sealed_check();
`

export class Migration20261121090400_ledger_checks extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
