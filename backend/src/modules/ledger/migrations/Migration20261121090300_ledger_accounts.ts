import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Accounts open themselves from their code; entries and movements carry themselves into balances and positions, once
 * per statement and in one order, so that two postings never wait for each other crosswise.
 */
const sql = `
create function ledger_account_open() returns trigger language plpgsql security definer as $$
declare v_role ledger_role%rowtype;
begin
  select * into v_role from ledger_role r where new.code ~ r.code_pattern;
  if not found then
    raise exception 'no account is written like %', new.code using errcode = 'P0407';
  end if;
  new.role := v_role.role;
  new.owner_id := case when v_role.owner_type is not null then (regexp_match(new.code, v_role.code_pattern))[1] end;
  new.currency_code := right(new.code, 3);
  new.kind := v_role.kind;
  new.normal_side := v_role.normal_side;
  new.min_balance := v_role.min_balance;
  new.opened_at := clock_timestamp();
  if not exists (select from ledger_currency c where c.code = new.currency_code) then
    raise exception 'the ledger keeps no books in %', new.currency_code using errcode = 'P0407';
  end if;
  return new;
end $$;
create trigger ledger_account_open before insert on ledger_account
  for each row execute function ledger_account_open();

create function ledger_account_balance() returns trigger language plpgsql security definer as $$
begin
  insert into ledger_balance (account_code, debit_minor, credit_minor, normal_side, min_balance)
  values (new.code, 0, 0, new.normal_side, new.min_balance);
  return null;
end $$;
create trigger ledger_account_balance after insert on ledger_account
  for each row execute function ledger_account_balance();

create function ledger_entry_roles() returns trigger language plpgsql security definer as $$
declare v_wrong text;
begin
  select format('%s may not stand on the %s side of a %s', e.account_code,
                case when e.amount_minor > 0 then 'debit' else 'credit' end, t.kind)
    into v_wrong
    from new_rows e
    join ledger_transaction t on t.id = e.transaction_id
    join ledger_account a on a.code = e.account_code
    left join ledger_role_rule r on r.kind = t.kind and r.role = a.role
   where not coalesce(case when e.amount_minor > 0 then r.may_debit else r.may_credit end, false)
   limit 1;
  if v_wrong is not null then
    raise exception '%', v_wrong using errcode = 'P0402';
  end if;
  return null;
end $$;
create trigger ledger_entry_1_roles after insert on ledger_entry
  referencing new table as new_rows for each statement execute function ledger_entry_roles();

create function ledger_entry_apply() returns trigger language plpgsql security definer as $$
declare r record;
begin
  for r in
    select account_code, coalesce(sum(amount_minor) filter (where amount_minor > 0), 0) as debit_minor,
           coalesce(-sum(amount_minor) filter (where amount_minor < 0), 0) as credit_minor
      from new_rows group by account_code order by account_code
  loop
    update ledger_balance b
       set debit_minor = b.debit_minor + r.debit_minor, credit_minor = b.credit_minor + r.credit_minor
     where b.account_code = r.account_code;
  end loop;
  return null;
end $$;
create trigger ledger_entry_2_apply after insert on ledger_entry
  referencing new table as new_rows for each statement execute function ledger_entry_apply();

-- A plain UPDATE after an empty row: CHECK looks at the row proposed by INSERT … ON CONFLICT before the conflict is
-- resolved, so an upsert would refuse a reversal without cause.
create function ledger_movement_apply() returns trigger language plpgsql security definer as $$
declare r record;
begin
  for r in
    select m.*, t.order_id, g.group_id, f.bounded, f.releasable
      from new_rows m
      join ledger_transaction t on t.id = m.transaction_id
      join ledger_fund f on f.fund = m.fund
      left join lateral (
        select min(a.owner_id) as group_id
          from ledger_entry e
          join ledger_account a on a.code = e.account_code
          join ledger_role o on o.role = a.role and o.owner_type = 'group'
         where e.transaction_id = m.transaction_id
      ) g on true
     order by m.line_ref, m.fund, m.currency_code
  loop
    insert into ledger_line_position (line_ref, fund, currency_code, order_id, group_id, bounded, releasable,
                                      accrued_minor, reversed_minor, released_minor, postings)
    values (r.line_ref, r.fund, r.currency_code, r.order_id, r.group_id, r.bounded, r.releasable, 0, 0, 0, 0)
    on conflict do nothing;
    update ledger_line_position p
       set accrued_minor = p.accrued_minor + r.accrued_minor, reversed_minor = p.reversed_minor + r.reversed_minor,
           released_minor = p.released_minor + r.released_minor, postings = p.postings + 1,
           group_id = coalesce(p.group_id, r.group_id)
     where p.line_ref = r.line_ref and p.fund = r.fund and p.currency_code = r.currency_code
       and p.order_id is not distinct from r.order_id
       and coalesce(p.group_id = r.group_id, true);
    if not found then
      raise exception 'line % is booked for another order or group', r.line_ref using errcode = 'P0411';
    end if;
  end loop;
  return null;
end $$;
create trigger ledger_line_movement_apply after insert on ledger_line_movement
  referencing new table as new_rows for each statement execute function ledger_movement_apply();
`

export class Migration20261121090300_ledger_accounts extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
