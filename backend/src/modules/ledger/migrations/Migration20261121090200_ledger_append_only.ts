import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Nothing written is ever changed, and what is derived or sealed is written by the ledger's own triggers alone.
 *
 * "Alone" is decided by trigger depth: a statement of a client always fires these guards at depth 1, the ledger's own
 * triggers write at depth 2. A setting of the transaction could be set by anybody; a role of its own would not exist
 * on a machine that runs with one role. See docs/adr/0003-the-ledger-lives-in-postgresql.md.
 */
const sql = `
create function ledger_forbid() returns trigger language plpgsql security definer as $$
begin
  raise exception 'the ledger only grows: % on % is refused', tg_op, tg_table_name using errcode = 'P0401';
end $$;

create function ledger_from_trigger_only() returns trigger language plpgsql security definer as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception '% is written by the ledger itself: a direct % is refused', tg_table_name, tg_op
      using errcode = 'P0401';
  end if;
  return new;
end $$;

do $$
declare v_table text;
begin
  -- The journal and its rules take new rows and nothing else.
  foreach v_table in array array[
    'ledger_currency', 'ledger_fund', 'ledger_role', 'ledger_posting_kind', 'ledger_role_rule', 'ledger_account',
    'ledger_transaction', 'ledger_entry', 'ledger_line_movement', 'ledger_period', 'ledger_seal'
  ] loop
    execute format(
      'create trigger %1$s_fixed before update or delete on %1$I for each row execute function ledger_forbid()',
      v_table);
  end loop;

  foreach v_table in array array['ledger_balance', 'ledger_line_position'] loop
    execute format(
      'create trigger %1$s_stays before delete on %1$I for each row execute function ledger_forbid()', v_table);
    execute format(
      'create trigger %1$s_derived before insert or update on %1$I '
      'for each row execute function ledger_from_trigger_only()', v_table);
  end loop;

  foreach v_table in array array['ledger_period', 'ledger_seal'] loop
    execute format(
      'create trigger %1$s_derived before insert on %1$I for each row execute function ledger_from_trigger_only()',
      v_table);
  end loop;

  foreach v_table in array array[
    'ledger_currency', 'ledger_fund', 'ledger_role', 'ledger_posting_kind', 'ledger_role_rule', 'ledger_account',
    'ledger_transaction', 'ledger_entry', 'ledger_line_movement', 'ledger_period', 'ledger_seal',
    'ledger_balance', 'ledger_line_position'
  ] loop
    execute format(
      'create trigger %1$s_kept before truncate on %1$I for each statement execute function ledger_forbid()', v_table);
  end loop;
end $$;
`

export class Migration20261121090200_ledger_append_only extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
