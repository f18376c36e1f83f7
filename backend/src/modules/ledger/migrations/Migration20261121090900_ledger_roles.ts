import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Who may do what. Every function of the ledger runs with the owner's rights and a fixed search path, and nobody may
 * call it who was not told so. ledger_harden() opens the doors, and only the doors, to a runtime role.
 */
const sql = `
-- For two roles: the owner migrates, the runtime role reads and calls six functions. docs/runbooks/ledger.md.
create function ledger_harden(p_runtime_role name) returns void language plpgsql as $$
declare v_object record; v_owner oid; v_schema oid;
begin
  select c.relowner, c.relnamespace into v_owner, v_schema
    from pg_class c where c.oid = 'ledger_transaction'::regclass;
  if pg_has_role(p_runtime_role, v_owner, 'usage') then
    raise exception '% owns the ledger or is a superuser: a runtime role may be neither', p_runtime_role
      using errcode = 'P0401';
  end if;
  execute format('grant usage on schema %s to %I', v_schema::regnamespace, p_runtime_role);
  for v_object in
    select c.oid::regclass as name, c.relkind from pg_class c
     where c.relnamespace = v_schema and c.relname like 'ledger\\_%' and c.relkind in ('r', 'v', 'S')
  loop
    execute format('revoke all on %s %s from public, %I',
                   case v_object.relkind when 'S' then 'sequence' else 'table' end, v_object.name, p_runtime_role);
    if v_object.relkind = 'r' then
      execute format('grant select on %s to %I', v_object.name, p_runtime_role);
    end if;
  end loop;
  for v_object in
    select p.oid::regprocedure as name, p.proname from pg_proc p
     where p.pronamespace = v_schema and p.proname like 'ledger\\_%'
  loop
    execute format('revoke all on function %s from public, %I', v_object.name, p_runtime_role);
    if v_object.proname in ('ledger_post', 'ledger_close_period', 'ledger_seal_next', 'ledger_seal_verify',
                            'ledger_verify', 'ledger_balance_of') then
      execute format('grant execute on function %s to %I', v_object.name, p_runtime_role);
    end if;
  end loop;
end $$;

-- Balance of an account, debit above zero; 0 when it was not opened yet. A code no account could have is refused.
create function ledger_balance_of(p_code text) returns bigint language plpgsql stable security definer as $$
declare v_balance bigint;
begin
  select b.debit_minor - b.credit_minor into v_balance from ledger_balance b where b.account_code = p_code;
  if not found and not exists (
    select from ledger_role r join ledger_currency c on c.code = right(p_code, 3) where p_code ~ r.code_pattern
  ) then
    raise exception 'no account is written like %', p_code using errcode = 'P0407';
  end if;
  return coalesce(v_balance, 0);
end $$;

do $$
declare v_function regprocedure;
begin
  for v_function in
    select p.oid from pg_proc p
     where p.pronamespace = current_schema()::regnamespace and p.proname like 'ledger\\_%'
  loop
    execute format('alter function %s set search_path = pg_catalog, %I, pg_temp', v_function, current_schema());
    execute format('revoke all on function %s from public', v_function);
  end loop;
end $$;
`

export class Migration20261121090900_ledger_roles extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
