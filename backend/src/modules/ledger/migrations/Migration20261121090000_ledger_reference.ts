import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The rules of the book as rows: which currencies, funds, accounts and kinds of posting exist, and which account may
 * stand on which side. A new room adds rows in a migration of its own; no function has to change.
 */
const sql = `
create table ledger_currency (
  code text primary key check (code ~ '^[a-z]{3}$')
);

-- bounded: never reversed beyond what it accrued. releasable: waits as pending until it is released.
create table ledger_fund (
  fund       text primary key check (fund ~ '^[a-z_]{3,40}$'),
  bounded    boolean not null,
  releasable boolean not null check (bounded or not releasable),
  unique (fund, bounded, releasable)
);

-- An account is opened on first use from its code alone. The template says how such a code is written, so that a
-- misspelt code is refused instead of becoming an account.
create table ledger_role (
  role          text primary key check (role ~ '^[a-z_]+(:[a-z_]+)*$'),
  template      text not null unique check (template like '%:{currency}'),
  owner_type    text null check (owner_type in ('group', 'country')),
  owner_pattern text null,
  kind          text not null check (kind in ('asset', 'liability', 'clearing', 'income', 'expense', 'equity')),
  normal_side   smallint not null check (normal_side in (1, -1)),
  min_balance   bigint null,
  fund          text null references ledger_fund (fund),
  stage         text null check (stage in ('pending', 'available', 'allocated', 'clawback')),
  code_pattern  text generated always as (
    '^' || replace(
      replace(template, '{owner}', '(' || coalesce(owner_pattern, '') || ')'), '{currency}', '[a-z]{3}') || '$'
  ) stored,
  constraint ledger_role_owner check (
    (owner_type is null) = (owner_pattern is null) and (owner_type is null) = (template not like '%{owner}%')),
  constraint ledger_role_side check (
    case when kind in ('asset', 'expense') then normal_side = 1
         when kind = 'clearing' then true
         else normal_side = -1 end)
);

-- positions: 'exact' = every movement of a line agrees with the entries; 'none' = moves no line; 'free' = not compared.
create table ledger_posting_kind (
  kind           text primary key check (kind ~ '^[a-z_]{3,40}$'),
  reverses_kinds text[] not null,
  positions      text not null check (positions in ('exact', 'none', 'free')),
  single_group   boolean not null,
  pays_out       boolean not null
);

-- fund and fund_sign: what stands on this role under this kind counts towards that fund; +1 where a debit adds to it.
create table ledger_role_rule (
  kind       text not null references ledger_posting_kind (kind),
  role       text not null references ledger_role (role),
  may_debit  boolean not null,
  may_credit boolean not null,
  fund       text null references ledger_fund (fund),
  fund_sign  smallint not null check (fund_sign in (1, 0, -1)),
  primary key (kind, role),
  check (may_debit or may_credit),
  check (fund is null or fund_sign <> 0)
);
`

export class Migration20261121090000_ledger_reference extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
