import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The books. Journal: account, transaction, entry, line movement. Derived from it by triggers: balance and line
 * position. Acts of the office: period and seal. Amounts are integer minor units, debit above zero, credit below.
 */
const sql = `
create table ledger_account (
  code          text primary key check (length(code) <= 120),
  role          text not null references ledger_role (role),
  owner_id      text null,
  currency_code text not null references ledger_currency (code),
  kind          text not null,
  normal_side   smallint not null,
  min_balance   bigint null,
  opened_at     timestamptz not null,
  unique (code, currency_code)
);
create index ledger_account_owner on ledger_account (owner_id) where owner_id is not null;

create sequence ledger_transaction_seq;
create table ledger_transaction (
  id              text primary key,
  seq             bigint not null unique,
  idempotency_key text not null check (length(idempotency_key) between 8 and 200),
  payload_hash    bytea not null check (octet_length(payload_hash) = 32),
  kind            text not null references ledger_posting_kind (kind),
  currency_code   text not null references ledger_currency (code),
  order_id        text null check (length(order_id) between 1 and 200),
  line_ref        text null check (length(line_ref) between 1 and 200),
  source_type     text not null check (source_type ~ '^[a-z_]{3,40}$'),
  source_id       text not null check (length(source_id) between 1 and 200),
  reverses_id     text null,
  actor_id        text not null check (length(actor_id) between 1 and 200),
  effective_on    date not null,
  recorded_at     timestamptz not null,
  entry_count     smallint not null check (entry_count between 2 and 100),
  movement_count  smallint not null check (movement_count between 0 and 100),
  unique (id, currency_code),
  constraint ledger_transaction_idempotency unique (idempotency_key),
  constraint ledger_transaction_reverses
    foreign key (reverses_id, currency_code) references ledger_transaction (id, currency_code)
);
create index ledger_transaction_order on ledger_transaction (order_id) where order_id is not null;
create index ledger_transaction_kind on ledger_transaction (kind, seq);
create index ledger_transaction_effective on ledger_transaction (effective_on);

create table ledger_entry (
  transaction_id text not null,
  account_code   text not null,
  currency_code  text not null,
  amount_minor   integer not null,
  primary key (transaction_id, account_code),
  constraint ledger_entry_amount check (amount_minor <> 0 and amount_minor between -1000000000 and 1000000000),
  constraint ledger_entry_transaction
    foreign key (transaction_id, currency_code) references ledger_transaction (id, currency_code),
  constraint ledger_entry_account
    foreign key (account_code, currency_code) references ledger_account (code, currency_code)
);
create index ledger_entry_by_account on ledger_entry (account_code, transaction_id);

create table ledger_line_movement (
  transaction_id text not null,
  line_ref       text not null check (length(line_ref) between 1 and 200),
  fund           text not null references ledger_fund (fund),
  currency_code  text not null,
  accrued_minor  integer not null check (accrued_minor between 0 and 1000000000),
  reversed_minor integer not null check (reversed_minor between 0 and 1000000000),
  released_minor integer not null check (released_minor between -1000000000 and 1000000000),
  primary key (transaction_id, line_ref, fund),
  constraint ledger_line_movement_transaction
    foreign key (transaction_id, currency_code) references ledger_transaction (id, currency_code),
  constraint ledger_line_movement_moves check (accrued_minor <> 0 or reversed_minor <> 0 or released_minor <> 0)
);
create index ledger_line_movement_line on ledger_line_movement (line_ref, fund, currency_code);

-- Derived. The floor and the side are copied from the account, which is immutable, so that a CHECK can see them.
create table ledger_balance (
  account_code text primary key references ledger_account (code),
  debit_minor  bigint not null check (debit_minor >= 0),
  credit_minor bigint not null check (credit_minor >= 0),
  normal_side  smallint not null,
  min_balance  bigint null,
  constraint ledger_balance_floor
    check (min_balance is null or normal_side * (debit_minor - credit_minor) >= min_balance)
);

create table ledger_line_position (
  line_ref       text not null,
  fund           text not null,
  currency_code  text not null references ledger_currency (code),
  order_id       text null,
  group_id       text null,
  bounded        boolean not null,
  releasable     boolean not null,
  accrued_minor  bigint not null check (accrued_minor >= 0),
  reversed_minor bigint not null check (reversed_minor >= 0),
  released_minor bigint not null check (released_minor >= 0),
  postings       integer not null check (postings >= 0),
  primary key (line_ref, fund, currency_code),
  foreign key (fund, bounded, releasable) references ledger_fund (fund, bounded, releasable),
  constraint ledger_line_position_bounds check (not bounded or reversed_minor <= accrued_minor),
  constraint ledger_line_position_released
    check (released_minor = 0 or (releasable and released_minor <= accrued_minor - reversed_minor))
);
create index ledger_line_position_order on ledger_line_position (order_id) where order_id is not null;
create index ledger_line_position_group on ledger_line_position (group_id, fund) where group_id is not null;

create table ledger_period (
  month     date primary key check (extract(day from month) = 1),
  closed_at timestamptz not null,
  closed_by text not null check (length(closed_by) between 1 and 200)
);

create table ledger_seal (
  n         bigint primary key check (n > 0),
  from_seq  bigint not null,
  to_seq    bigint not null check (to_seq >= from_seq),
  tx_count  integer not null check (tx_count > 0),
  prev_hash bytea null unique,
  hash      bytea not null unique check (octet_length(hash) = 32),
  sealed_at timestamptz not null,
  check ((n = 1) = (prev_hash is null))
);
`

export class Migration20261121090100_ledger_books extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
