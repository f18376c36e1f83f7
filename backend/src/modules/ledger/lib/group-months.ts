import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { minor, rows } from "./query"
import type { GroupMonth } from "./types"

type MonthRow = { [Key in keyof GroupMonth]: string }

/**
 * What every month brought every group, per currency, oldest first: the movements of lines, and the opening and
 * correcting entries no line explains. Accrued minus reversed of all months is that of `fundsByGroup`.
 *
 * @param group_id only this group
 */
export async function monthsByGroup(
  manager: EntityManager,
  group_id?: string,
): Promise<GroupMonth[]> {
  const found = await rows<MonthRow>(
    manager,
    `with moved as (
       select p.group_id, t.effective_on, p.currency_code, p.fund, m.accrued_minor as accrued, m.reversed_minor as reversed
         from ledger_line_position p
         join ledger_line_movement m
           on m.line_ref = p.line_ref and m.fund = p.fund and m.currency_code = p.currency_code
         join ledger_transaction t on t.id = m.transaction_id
        where p.group_id is not null and p.fund in ('premium', 'producer_pay')
       union all
       select a.owner_id, t.effective_on, a.currency_code, o.fund,
              greatest(-e.amount_minor, 0), greatest(e.amount_minor, 0)
         from ledger_posting_kind k
         join ledger_transaction t on t.kind = k.kind
         join ledger_entry e on e.transaction_id = t.id
         join ledger_account a on a.code = e.account_code
         join ledger_role o on o.role = a.role and o.owner_type = 'group' and o.fund is not null
        where k.positions = 'free'
     )
     select group_id, to_char(effective_on, 'YYYY-MM') as month, currency_code,
            coalesce(sum(accrued) filter (where fund = 'premium'), 0)::text as accrued,
            coalesce(sum(reversed) filter (where fund = 'premium'), 0)::text as reversed,
            coalesce(sum(accrued) filter (where fund = 'producer_pay'), 0)::text as producer_accrued,
            coalesce(sum(reversed) filter (where fund = 'producer_pay'), 0)::text as producer_reversed
       from moved
      where ?::text is null or group_id = ?
      group by 1, 2, 3
     having sum(accrued) <> 0 or sum(reversed) <> 0
      order by 2, 3, 1`,
    [group_id ?? null, group_id ?? null],
  )
  return found.map((row) => ({
    group_id: row.group_id,
    month: row.month,
    currency_code: row.currency_code,
    accrued: minor(row.accrued),
    reversed: minor(row.reversed),
    producer_accrued: minor(row.producer_accrued),
    producer_reversed: minor(row.producer_reversed),
  }))
}
