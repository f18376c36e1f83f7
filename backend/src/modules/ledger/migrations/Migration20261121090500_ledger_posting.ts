import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The one write path: ledger_post(postings, actor). Same key, same answer; same key with another meaning is refused.
 *
 * Meaning is kind, currency, order, line, source, what is reversed, entries and movements, in any order. The actor and
 * the day of booking are left out: the same fact may be delivered again by somebody else, after its month was closed.
 */
const sql = `
-- Every posting holds the books shared until it commits; closing a month and sealing hold them alone. So neither can
-- overlook a posting in flight.
create function ledger_hold_books(p_alone boolean default false) returns void language plpgsql security definer as $$
begin
  -- Under a snapshot taken before the wait, a month closed meanwhile would still look open.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the ledger is written under READ COMMITTED, not %', current_setting('transaction_isolation')
      using errcode = 'P0409';
  end if;
  if p_alone then
    perform pg_advisory_xact_lock(hashtextextended('ledger/books', 0));
  else
    perform pg_advisory_xact_lock_shared(hashtextextended('ledger/books', 0));
  end if;
end $$;

-- seq is drawn here, under the lock: once the books are held alone, no lower number can still appear.
create function ledger_transaction_guard() returns trigger language plpgsql security definer as $$
begin
  perform ledger_hold_books();
  if exists (select from ledger_period p where p.month >= date_trunc('month', new.effective_on)::date) then
    raise exception 'the books are closed for %: % belongs into an open month',
      to_char(new.effective_on, 'YYYY-MM'), new.idempotency_key using errcode = 'P0404';
  end if;
  if not exists (
    select from ledger_posting_kind k
      left join ledger_transaction target on target.id = new.reverses_id
     where k.kind = new.kind
       and case when cardinality(k.reverses_kinds) = 0 then new.reverses_id is null
                else target.kind = any (k.reverses_kinds) and target.order_id is not distinct from new.order_id end
  ) then
    raise exception 'a % must name the posting of its order that it takes back, and only such a kind may: %',
      new.kind, new.idempotency_key using errcode = 'P0406';
  end if;
  new.seq := nextval('ledger_transaction_seq');
  new.recorded_at := clock_timestamp();
  return new;
end $$;
create trigger ledger_transaction_guard before insert on ledger_transaction
  for each row execute function ledger_transaction_guard();

create function ledger_meaning(p jsonb) returns bytea language sql stable security definer as $$
  select sha256(convert_to(jsonb_build_object(
    'kind', p->'kind', 'currency_code', p->'currency_code', 'order_id', p->'order_id', 'line_ref', p->'line_ref',
    'source_type', p->'source_type', 'source_id', p->'source_id', 'reverses_key', p->'reverses_key',
    'entries', (select jsonb_agg(jsonb_build_array(e.account_code, e.amount_minor)
                                 order by e.account_code, e.amount_minor)
                  from jsonb_to_recordset(p->'entries') as e (account_code text, amount_minor bigint)),
    'positions', (select jsonb_agg(jsonb_build_array(m.line_ref, m.fund, m.accrued_minor, m.reversed_minor,
                                                     m.released_minor) order by m.line_ref, m.fund)
                    from jsonb_to_recordset(p->'positions')
                      as m (line_ref text, fund text, accrued_minor bigint, reversed_minor bigint,
                            released_minor bigint))
  )::text, 'UTF8'))
$$;

-- Opens what is missing and locks every balance of the call, in one order: no two calls wait for each other crosswise.
create function ledger_open_accounts(p_postings jsonb) returns void language plpgsql security definer as $$
declare v_codes text[];
begin
  select array_agg(distinct e.value->>'account_code') into v_codes
    from jsonb_array_elements(p_postings) p, jsonb_array_elements(p.value->'entries') e;
  insert into ledger_account (code)
  select c.code from unnest(v_codes) as c (code)
   where c.code is not null and not exists (select from ledger_account a where a.code = c.code)
   order by c.code
  on conflict do nothing; -- any unique index: two first uses at once may collide on (code, currency_code)
  perform from ledger_balance b where b.account_code = any (v_codes) order by b.account_code for update;
end $$;

create function ledger_post_one(p jsonb, p_actor text, out posted_id text, out created boolean)
language plpgsql security definer as $$
declare
  v_key text := p->>'idempotency_key';
  v_hash bytea := ledger_meaning(p);
  v_known bytea;
  v_reverses text;
begin
  created := true;
  if p->>'reverses_key' is not null then
    select t.id into v_reverses from ledger_transaction t where t.idempotency_key = p->>'reverses_key';
    if not found then
      raise exception '% takes back %, which was never posted', v_key, p->>'reverses_key' using errcode = 'P0406';
    end if;
  end if;

  -- Asked for first, so that a posting of a month closed meanwhile still gets its old answer.
  select t.id, t.payload_hash into posted_id, v_known from ledger_transaction t where t.idempotency_key = v_key;
  if posted_id is null then
    insert into ledger_transaction (id, idempotency_key, payload_hash, kind, currency_code, order_id, line_ref,
                                    source_type, source_id, reverses_id, actor_id, effective_on, entry_count,
                                    movement_count)
    values ('ltx_' || replace(gen_random_uuid()::text, '-', ''), v_key, v_hash, p->>'kind', p->>'currency_code',
            p->>'order_id', p->>'line_ref', p->>'source_type', p->>'source_id', v_reverses, p_actor,
            (p->>'effective_on')::date, jsonb_array_length(p->'entries'), jsonb_array_length(p->'positions'))
    on conflict on constraint ledger_transaction_idempotency do nothing
    returning id into posted_id;
    if posted_id is null then
      select t.id, t.payload_hash into posted_id, v_known from ledger_transaction t where t.idempotency_key = v_key;
    end if;
  end if;
  if v_known is not null then
    if v_known <> v_hash then
      raise exception 'key % was used for another posting', v_key using errcode = 'P0405';
    end if;
    created := false;
    return;
  end if;

  insert into ledger_entry (transaction_id, account_code, currency_code, amount_minor)
  select posted_id, e.account_code, p->>'currency_code', e.amount_minor
    from jsonb_to_recordset(p->'entries') as e (account_code text, amount_minor integer);
  insert into ledger_line_movement (transaction_id, line_ref, fund, currency_code, accrued_minor, reversed_minor,
                                    released_minor)
  select posted_id, m.line_ref, m.fund, p->>'currency_code', m.accrued_minor, m.reversed_minor, m.released_minor
    from jsonb_to_recordset(p->'positions')
      as m (line_ref text, fund text, accrued_minor integer, reversed_minor integer, released_minor integer);
end $$;

-- Takes one posting or an array of them; answers in the same order.
create function ledger_post(p_postings jsonb, p_actor text default 'system')
returns table (posted_key text, posted_id text, created boolean) language plpgsql security definer as $$
declare
  v_all jsonb := case when jsonb_typeof(p_postings) = 'array' then p_postings else jsonb_build_array(p_postings) end;
  v_one jsonb;
begin
  perform ledger_hold_books();
  perform ledger_open_accounts(v_all);
  for v_one in select value from jsonb_array_elements(v_all) with ordinality order by ordinality loop
    posted_key := v_one->>'idempotency_key';
    select o.posted_id, o.created into posted_id, created from ledger_post_one(v_one, p_actor) o;
    return next;
  end loop;
end $$;
`

export class Migration20261121090500_ledger_posting extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
