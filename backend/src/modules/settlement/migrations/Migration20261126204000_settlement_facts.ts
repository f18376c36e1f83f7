import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What banks and the processor said, as they said it. SQLSTATE P0501: what was imported is not changed. */
const sql = `
create table bank_account (
  id            text primary key,
  handle        text not null unique,
  name          text not null,
  kind          text not null,
  currency_code text not null,
  number        text,
  opening_minor bigint not null,
  opening_on    date not null,
  csv_mapping   jsonb,
  created_by    text not null,
  created_at    timestamptz not null default now(),
  unique (id, currency_code),
  -- The ledger writes the handle into the code of the account's own account there.
  constraint bank_account_handle check (handle ~ '^[a-z0-9-]{3,40}$'),
  constraint bank_account_name check (length(name) between 1 and 120),
  constraint bank_account_kind check (kind in ('bank', 'mobile_money', 'cash')),
  constraint bank_account_currency check (currency_code in ('pen', 'eur', 'usd', 'gbp')),
  constraint bank_account_number check (number is null or number ~ '^[A-Za-z0-9-]{4,40}$'),
  constraint bank_account_mapping check (csv_mapping is null or jsonb_typeof(csv_mapping) = 'object')
);

create table statement_import (
  id            text primary key,
  kind          text not null,
  state         text not null,
  sha256        text,
  file_name     text,
  account_id    text references bank_account (id),
  period_from   date,
  period_to     date,
  opening_minor bigint,
  closing_minor bigint,
  rows_new      integer not null,
  rows_known    integer not null,
  problems      jsonb not null default '[]',
  imported_by   text not null,
  imported_at   timestamptz not null default now(),
  constraint statement_import_kind check
    (kind in ('camt053', 'bank_csv', 'yape_csv', 'plin_csv', 'stripe_payout_csv', 'stripe_api')),
  constraint statement_import_state check (state in ('imported', 'refused')),
  constraint statement_import_sha check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint statement_import_of_file check ((sha256 is null) = (kind = 'stripe_api') and (file_name is null) = (kind = 'stripe_api')),
  constraint statement_import_of_account check ((account_id is null) = (kind in ('stripe_payout_csv', 'stripe_api'))),
  constraint statement_import_period check (period_from <= period_to),
  constraint statement_import_balances check ((opening_minor is null) = (closing_minor is null)),
  constraint statement_import_counts check (rows_new >= 0 and rows_known >= 0),
  -- A refused file left nothing behind, and says why.
  constraint statement_import_problems check
    (jsonb_typeof(problems) = 'array' and (state = 'refused') = (jsonb_array_length(problems) > 0)),
  constraint statement_import_nothing check (state = 'imported' or rows_new = 0 and rows_known = 0)
);
-- A file is imported once, by its content; one that was refused may be tried again.
create unique index statement_import_once on statement_import (sha256) where state = 'imported';
create index statement_import_account on statement_import (account_id, period_from) where state = 'imported';

create table bank_line (
  id            text primary key,
  account_id    text not null,
  currency_code text not null,
  import_id     text not null references statement_import (id),
  line_number   integer not null,
  booked_on     date not null,
  booked_time   text,
  value_on      date,
  amount_minor  bigint not null,
  balance_minor bigint,
  reference     text,
  counterparty  text,
  description   text not null,
  fingerprint   text not null,
  occurrence    integer not null,
  created_at    timestamptz not null default now(),
  foreign key (account_id, currency_code) references bank_account (id, currency_code),
  constraint bank_line_place check (line_number > 0 and occurrence > 0),
  constraint bank_line_amount check (amount_minor between -1000000000 and 1000000000),
  -- The same line of two overlapping statements is one line; two equal lines of one statement are two.
  constraint bank_line_once unique (account_id, fingerprint, occurrence)
);
create index bank_line_page on bank_line (account_id, booked_on desc, id desc);
create index bank_line_recent on bank_line (booked_on desc, id desc);
create index bank_line_import on bank_line (import_id);

create table processor_payout (
  id            text primary key,
  amount_minor  bigint not null,
  currency_code text not null,
  status        text not null,
  automatic     boolean not null,
  created_on    date,
  arrival_on    date not null,
  failed_on     date,
  trace_id      text,
  import_id     text not null references statement_import (id),
  booked_at     timestamptz,
  return_booked_at timestamptz,
  created_at    timestamptz not null default now(),
  constraint processor_payout_amount check (amount_minor <> 0 and amount_minor between -1000000000 and 1000000000),
  constraint processor_payout_currency check (currency_code ~ '^[a-z]{3}$'),
  constraint processor_payout_status check (status in ('pending', 'in_transit', 'paid', 'failed', 'canceled')),
  constraint processor_payout_failed check ((failed_on is not null) = (status in ('failed', 'canceled')))
);
create index processor_payout_unbooked on processor_payout (id)
  where booked_at is null or failed_on is not null and return_booked_at is null;
create index processor_payout_page on processor_payout (arrival_on desc, id desc);

create table processor_transaction (
  id                     text primary key,
  category               text not null,
  gross_minor            bigint not null,
  fee_minor              bigint not null,
  net_minor              bigint not null,
  currency_code          text not null,
  customer_minor         bigint,
  customer_currency_code text,
  exchange_rate          text,
  source_id              text,
  charge_id              text,
  payment_intent_id      text,
  payment_method_type    text,
  payout_id              text,
  created_on             date not null,
  available_on           date,
  import_id              text not null references statement_import (id),
  booked_at              timestamptz,
  created_at             timestamptz not null default now(),
  constraint processor_transaction_category check (category in
    ('charge', 'charge_failure', 'refund', 'refund_failure', 'partial_capture_reversal', 'dispute', 'dispute_reversal',
     'fee', 'network_cost', 'tax', 'other_adjustment', 'risk_reserved_funds', 'payout', 'payout_reversal', 'topup',
     'topup_reversal')),
  constraint processor_transaction_adds_up check (gross_minor - fee_minor = net_minor),
  constraint processor_transaction_currency check (currency_code ~ '^[a-z]{3}$' and customer_currency_code ~ '^[a-z]{3}$'),
  constraint processor_transaction_customer check ((customer_minor is null) = (customer_currency_code is null)),
  constraint processor_transaction_rate check (exchange_rate ~ '^[0-9]{1,9}([.][0-9]{1,20}){0,1}$')
);
create index processor_transaction_page on processor_transaction (created_on desc, id desc);
create index processor_transaction_payout on processor_transaction (payout_id, category);
create index processor_transaction_unbooked on processor_transaction (id) where booked_at is null;
create index processor_transaction_intent on processor_transaction (payment_intent_id);

create table processor_cursor (
  processor   text primary key check (processor = 'stripe'),
  seen_until  timestamptz not null,
  updated_at  timestamptz not null default now()
);

-- What is known is never changed; what was not known may become known, and nothing is taken away.
create function settlement_only_learns() returns trigger language plpgsql as $$
declare
  v_column text;
  v_before jsonb;
  v_after  jsonb;
begin
  if tg_op <> 'UPDATE' then
    raise exception 'what was imported stays: % of % is refused', tg_op, tg_table_name using errcode = 'P0501';
  end if;
  v_before := to_jsonb(old);
  v_after  := to_jsonb(new);
  for v_column in select jsonb_object_keys(v_before) loop
    if v_before->v_column is distinct from v_after->v_column
       and not (v_column = any (tg_argv[0]::text[]))
       and not (v_column = any (tg_argv[1]::text[]) and v_before->v_column = 'null'::jsonb) then
      raise exception '% of % % is known and is not changed', v_column, tg_table_name, v_before->>'id' using errcode = 'P0501';
    end if;
  end loop;
  return new;
end $$;

-- First what may change, then what may become known.
create trigger bank_account_kept before update or delete on bank_account for each row
  execute function settlement_only_learns('{name,csv_mapping}', '{number}');
create trigger statement_import_kept before update or delete on statement_import for each row
  execute function settlement_only_learns('{}', '{}');
create trigger bank_line_kept before update or delete on bank_line for each row
  execute function settlement_only_learns('{}', '{}');
create trigger processor_payout_kept before update or delete on processor_payout for each row
  execute function settlement_only_learns('{status,arrival_on}', '{created_on,failed_on,trace_id,booked_at,return_booked_at}');
create trigger processor_transaction_kept before update or delete on processor_transaction for each row
  execute function settlement_only_learns('{}',
    '{customer_minor,customer_currency_code,exchange_rate,source_id,charge_id,payment_intent_id,payment_method_type,payout_id,available_on,booked_at}');
create trigger processor_cursor_kept before delete on processor_cursor for each row
  execute function settlement_only_learns('{}', '{}');

do $$
declare v_table text;
begin
  foreach v_table in array array['bank_account', 'statement_import', 'bank_line', 'processor_payout', 'processor_transaction',
                                 'processor_cursor'] loop
    execute format('create trigger %I before truncate on %I for each statement execute function settlement_only_learns(''{}'', ''{}'')',
                   v_table || '_whole', v_table);
  end loop;
end $$;
`

export class Migration20261126204000_settlement_facts extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
