import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { isoDay, rows } from "./rows"

/** What the statements of one account come to; minor units as text. */
export type AccountFigures = {
  handle: string
  name: string
  currency_code: string
  opening_minor: string
  lines_minor: string
  open_minor: string
  open_lines: number
  /** What the last statement with balances says, and of which day; null while none said any. */
  stated_minor: string | null
  stated_on: string | null
  /** Opening and lines until that day; null as above. */
  reached_minor: string | null
}

/** Every own account with its sums, by handle. */
export const accountFigures = (manager: EntityManager): Promise<AccountFigures[]> =>
  rows<AccountFigures>(
    manager,
    `select a.handle, a.name, a.currency_code, a.opening_minor::text as opening_minor, l.sum::text as lines_minor,
            l.open_sum::text as open_minor, l.open_count as open_lines, s.closing_minor::text as stated_minor,
            ${isoDay("s.period_to")} as stated_on,
            (a.opening_minor + (select coalesce(sum(b.amount_minor), 0) from bank_line b
                                 where b.account_id = a.id and b.booked_on <= s.period_to))::text as reached_minor
       from bank_account a
      cross join lateral (select coalesce(sum(b.amount_minor), 0) as sum,
                                 coalesce(sum(b.amount_minor) filter (where b.open), 0) as open_sum,
                                 count(*) filter (where b.open)::int as open_count
                            from bank_line b where b.account_id = a.id) l
       left join lateral (select i.closing_minor, i.period_to from statement_import i
                           where i.account_id = a.id and i.state = 'imported' and i.closing_minor is not null
                           order by i.period_to desc, i.id desc limit 1) s on true
      order by a.handle`,
  )

/** Handles of the accounts that were open before a day and whose statements do not reach the day before it. */
export async function accountsBehind(manager: EntityManager, until: string): Promise<string[]> {
  const found = await rows<{ handle: string }>(
    manager,
    `select a.handle from bank_account a
      where a.kind <> 'cash' and a.opening_on < ?::date
        and not exists (select from statement_import i
                         where i.account_id = a.id and i.state = 'imported' and i.period_to >= ?::date - 1)
      order by a.handle`,
    [until, until],
  )
  return found.map(({ handle }) => handle)
}

/** What lies at the processor by its own rows and payouts, per currency. */
export type ProcessorFigures = {
  currency_code: string
  balance_minor: string
  /** Automatic payouts, and how many of them are not the net of their rows. */
  payouts: number
  payouts_differing: number
}

export const processorFigures = (manager: EntityManager): Promise<ProcessorFigures[]> =>
  rows<ProcessorFigures>(
    manager,
    `with earned as (select currency_code, sum(net_minor) as net from processor_transaction
                      where category not in ('payout', 'payout_reversal') group by 1),
          paid as (select p.currency_code, sum(p.amount_minor) filter (where p.failed_on is null) as amount,
                          count(*) filter (where p.automatic)::int as payouts,
                          count(*) filter (where p.automatic and p.amount_minor <> (
                            select coalesce(sum(t.net_minor), 0) from processor_transaction t
                             where t.payout_id = p.id and t.source_id is distinct from p.id))::int as differing
                     from processor_payout p group by 1)
     select currency_code, (coalesce(e.net, 0) - coalesce(p.amount, 0))::text as balance_minor,
            coalesce(p.payouts, 0) as payouts, coalesce(p.differing, 0) as payouts_differing
       from earned e full join paid p using (currency_code) order by 1`,
  )
