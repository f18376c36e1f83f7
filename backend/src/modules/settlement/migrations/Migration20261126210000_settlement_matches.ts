import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which lines of the bank are which movements of the books, who said so, and why the rest stays open. */
const sql = `
alter table bank_line add column open boolean not null default true;
create index bank_line_open on bank_line (booked_on, id) where open;

create table settlement_match (
  id                 text primary key,
  account_id         text not null references bank_account (id),
  currency_code      text not null,
  line_total_minor   bigint not null,
  part_currency_code text not null,
  part_total_minor   bigint not null,
  difference_minor   bigint not null,
  difference_reason  text,
  note               text,
  effective_on       date not null,
  confirmed_by       text not null,
  confirmed_at       timestamptz not null default now(),
  undone_by          text,
  undone_at          timestamptz,
  undone_reason      text,
  booked_at          timestamptz,
  undo_booked_at     timestamptz,
  constraint settlement_match_reason check
    (difference_reason in ('bank_charge', 'bank_tax', 'interest', 'rounding', 'conversion')),
  -- In one currency what the bank kept or added has its reason; two currencies meet by conversion.
  constraint settlement_match_difference check (case when currency_code = part_currency_code
    then difference_minor = line_total_minor - part_total_minor
         and (difference_minor = 0) = (difference_reason is null) and difference_reason is distinct from 'conversion'
    else difference_minor = 0 and difference_reason is not distinct from 'conversion' end),
  constraint settlement_match_undone check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null)),
  constraint settlement_match_texts check (length(note) <= 500 and length(undone_reason) between 3 and 500),
  constraint settlement_match_undo_last check (undo_booked_at is null or booked_at is not null and undone_at is not null)
);
create index settlement_match_unbooked on settlement_match (id)
  where booked_at is null or undone_at is not null and undo_booked_at is null;

create table settlement_match_line (
  match_id text not null references settlement_match (id),
  line_id  text not null references bank_line (id),
  live     boolean not null default true,
  primary key (match_id, line_id)
);
-- A line, or a movement, belongs to one standing match at most.
create unique index settlement_match_line_once on settlement_match_line (line_id) where live;

create table settlement_match_part (
  match_id       text not null references settlement_match (id),
  kind           text not null,
  counterpart_id text not null,
  account_code   text not null,
  amount_minor   bigint not null,
  label          text not null,
  live           boolean not null default true,
  primary key (match_id, kind, counterpart_id),
  constraint settlement_match_part_kind check (kind ~ '^[a-z_]{3,40}$'),
  constraint settlement_match_part_amount check (amount_minor <> 0)
);
create unique index settlement_match_part_once on settlement_match_part (kind, counterpart_id) where live;

create table settlement_open_reason (
  id           text primary key,
  subject_kind text not null,
  subject_id   text not null,
  code         text not null,
  note         text,
  given_by     text not null,
  given_at     timestamptz not null default now(),
  constraint settlement_open_reason_kind check (subject_kind ~ '^[a-z_]{3,40}$'),
  constraint settlement_open_reason_code check (code in
    ('awaiting_bank', 'awaiting_processor', 'asked_bank', 'asked_buyer', 'unknown_payer', 'own_transfer', 'to_be_returned', 'other')),
  constraint settlement_open_reason_note check (length(note) <= 500 and (code <> 'other' or coalesce(length(note), 0) >= 3))
);
create index settlement_open_reason_subject on settlement_open_reason (subject_kind, subject_id, id desc);

drop trigger bank_line_kept on bank_line;
create trigger bank_line_kept before update or delete on bank_line for each row
  execute function settlement_only_learns('{open}', '{}');
create trigger settlement_match_kept before update or delete on settlement_match for each row
  execute function settlement_only_learns('{}', '{undone_by,undone_at,undone_reason,booked_at,undo_booked_at}');
create trigger settlement_match_line_kept before update or delete on settlement_match_line for each row
  execute function settlement_only_learns('{live}', '{}');
create trigger settlement_match_part_kept before update or delete on settlement_match_part for each row
  execute function settlement_only_learns('{live}', '{}');
create trigger settlement_open_reason_kept before update or delete on settlement_open_reason for each row
  execute function settlement_only_learns('{}', '{}');

-- Whether a line is open follows from its matches, whoever writes it.
create function bank_line_follow_match() returns trigger language plpgsql as $$
begin
  update bank_line b set open = b.amount_minor <> 0 and not exists (select from settlement_match_line l where l.line_id = b.id and l.live)
   where b.id = new.line_id;
  return null;
end $$;
create trigger settlement_match_line_follow after insert or update on settlement_match_line for each row
  execute function bank_line_follow_match();

create function bank_line_open_guard() returns trigger language plpgsql as $$
begin
  new.open := new.amount_minor <> 0 and not exists (select from settlement_match_line l where l.line_id = new.id and l.live);
  return new;
end $$;
create trigger bank_line_open_follows before insert or update on bank_line for each row execute function bank_line_open_guard();

-- At COMMIT a match is whole: its sums are those of its lines and parts, of one account, and all of it stands or nothing.
create function settlement_match_check() returns trigger language plpgsql as $$
declare
  v_match settlement_match;
  v_bad   text;
begin
  select * into v_match from settlement_match where id = coalesce(to_jsonb(new)->>'match_id', to_jsonb(new)->>'id');
  select case
    when count(*) = 0 then 'has no line'
    when sum(b.amount_minor) <> v_match.line_total_minor then 'is not the sum of its lines'
    when bool_or(b.account_id <> v_match.account_id or b.currency_code <> v_match.currency_code) then 'has lines of another account'
    when bool_or(l.live <> (v_match.undone_at is null)) then 'stands by half'
    end into v_bad
    from settlement_match_line l join bank_line b on b.id = l.line_id where l.match_id = v_match.id;
  if v_bad is null then
    select case
      when coalesce(sum(p.amount_minor), 0) <> v_match.part_total_minor then 'is not the sum of its parts'
      when bool_or(p.live <> (v_match.undone_at is null)) then 'stands by half'
      end into v_bad
      from settlement_match_part p where p.match_id = v_match.id;
  end if;
  if v_bad is not null then
    raise exception 'match % %', v_match.id, v_bad using errcode = 'P0502';
  end if;
  return null;
end $$;

do $$
declare v_table text;
begin
  foreach v_table in array array['settlement_match', 'settlement_match_line', 'settlement_match_part'] loop
    execute format('create constraint trigger %I after insert or update on %I deferrable initially deferred for each row
                    execute function settlement_match_check()', v_table || '_whole_at_commit', v_table);
  end loop;
  foreach v_table in array array['settlement_match', 'settlement_match_line', 'settlement_match_part', 'settlement_open_reason'] loop
    execute format('create trigger %I before truncate on %I for each statement execute function settlement_only_learns(''{}'', ''{}'')',
                   v_table || '_whole', v_table);
  end loop;
end $$;
`

export class Migration20261126210000_settlement_matches extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
