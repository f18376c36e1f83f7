import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Acts of the office: closing a month and sealing the history with a chain of hashes.
 *
 * Both are done inside the trigger of a view, because a trigger is the one place a client's statement cannot claim to
 * come from: the guards on ledger_period and ledger_seal let nothing else through.
 */
const sql = `
create view ledger_act as
select null::text as act, null::date as month, null::text as actor, null::integer as tx_limit where false;

-- Text of jsonb: unambiguous whatever the values contain, and independent of the session's date style and time zone.
create function ledger_digest(p_from bigint, p_to bigint, p_prev bytea) returns bytea
language sql stable security definer as $$
  select sha256(coalesce(p_prev, ''::bytea) || convert_to(coalesce(string_agg(
    jsonb_build_array(
      t.seq, t.id, t.idempotency_key, encode(t.payload_hash, 'hex'), t.kind, t.currency_code, t.order_id, t.line_ref,
      t.source_type, t.source_id, t.reverses_id, t.actor_id, t.effective_on::date - date '2000-01-01',
      extract(epoch from t.recorded_at), t.entry_count, t.movement_count,
      (select jsonb_agg(jsonb_build_array(e.account_code, e.currency_code, e.amount_minor)
                        order by e.account_code collate "C")
         from ledger_entry e where e.transaction_id = t.id),
      (select jsonb_agg(jsonb_build_array(m.line_ref, m.fund, m.currency_code, m.accrued_minor, m.reversed_minor,
                                          m.released_minor)
                        order by m.line_ref collate "C", m.fund collate "C")
         from ledger_line_movement m where m.transaction_id = t.id)
    )::text, E'\\n' order by t.seq), ''), 'UTF8'))
    from ledger_transaction t where t.seq between p_from and p_to
$$;

create function ledger_act_perform() returns trigger language plpgsql security definer as $$
declare v_last ledger_seal%rowtype; v_from bigint; v_to bigint; v_count integer;
begin
  perform ledger_hold_books(true);
  if new.act = 'close' then
    if new.month <> date_trunc('month', new.month)::date
       or new.month >= date_trunc('month', clock_timestamp() at time zone 'UTC')::date then
      raise exception 'only a month that is over can be closed, not %', new.month using errcode = 'P0410';
    end if;
    insert into ledger_period (month, closed_at, closed_by) values (new.month, clock_timestamp(), new.actor)
    on conflict (month) do nothing;
  elsif new.act = 'seal' then
    select * into v_last from ledger_seal s order by s.n desc limit 1;
    v_from := coalesce(v_last.to_seq, 0) + 1;
    select max(q.seq), count(*) into v_to, v_count
      from (select t.seq from ledger_transaction t where t.seq >= v_from order by t.seq limit new.tx_limit) q;
    if v_count > 0 then
      insert into ledger_seal (n, from_seq, to_seq, tx_count, prev_hash, hash, sealed_at)
      values (coalesce(v_last.n, 0) + 1, v_from, v_to, v_count, v_last.hash,
              ledger_digest(v_from, v_to, v_last.hash), clock_timestamp());
    end if;
  end if;
  return new;
end $$;
create trigger ledger_act_perform instead of insert on ledger_act
  for each row execute function ledger_act_perform();

-- Closing a month closes every month before it. Closing it twice is the same as once.
create function ledger_close_period(p_month date, p_actor text) returns setof ledger_period
language plpgsql security definer as $$
begin
  insert into ledger_act (act, month, actor) values ('close', p_month, p_actor);
  return query select * from ledger_period p where p.month = p_month;
end $$;

-- Seals the next transactions, at most tx_limit; answers the new seal, or no row when everything is sealed.
create function ledger_seal_next(p_tx_limit integer default 1000) returns setof ledger_seal
language plpgsql security definer as $$
declare v_before bigint;
begin
  select coalesce(max(s.n), 0) into v_before from ledger_seal s;
  insert into ledger_act (act, tx_limit) values ('seal', p_tx_limit);
  return query select * from ledger_seal s where s.n > v_before order by s.n limit 1;
end $$;

create function ledger_seal_verify() returns table (seal_n bigint, intact boolean)
language sql stable security definer as $$
  select s.n,
         s.hash = ledger_digest(s.from_seq, s.to_seq, s.prev_hash)
     and s.prev_hash is not distinct from lag(s.hash) over (order by s.n)
     and s.from_seq = coalesce(lag(s.to_seq) over (order by s.n), 0) + 1
     and s.n = coalesce(lag(s.n) over (order by s.n), 0) + 1
     and s.tx_count = (select count(*) from ledger_transaction t where t.seq between s.from_seq and s.to_seq)
    from ledger_seal s order by s.n
$$;
`

export class Migration20261121090600_ledger_months_and_seal extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
