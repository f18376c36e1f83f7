import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { minor, rows } from "./query"
import type { GroupFunds } from "./types"

type Texts<Row> = { [Key in keyof Row]: Row[Key] extends bigint ? string : Row[Key] }

/**
 * What every group earned, holds and was paid, per currency, in one statement: earned from the line positions and from
 * the opening and correcting entries no line explains, held from the balances, paid from the entries of kinds that pay.
 */
export async function fundsByGroup(manager: EntityManager): Promise<GroupFunds[]> {
  const found = await rows<Texts<GroupFunds>>(
    manager,
    `with earned as (
       select p.group_id, p.currency_code, sum(p.accrued_minor) as accrued, sum(p.reversed_minor) as reversed
         from ledger_line_position p where p.group_id is not null and p.fund = 'premium'
        group by p.group_id, p.currency_code
     ), held as (
       select a.owner_id as group_id, a.currency_code,
              sum(b.credit_minor - b.debit_minor) filter (where o.fund = 'premium' and o.stage = 'pending') as pending,
              sum(b.credit_minor - b.debit_minor) filter (where o.fund = 'premium' and o.stage = 'available') as available,
              sum(b.credit_minor - b.debit_minor) filter (where o.fund = 'premium' and o.stage in ('allocated', 'in_transit')) as allocated,
              sum(b.credit_minor - b.debit_minor) filter (where o.fund = 'producer_pay') as producer_due,
              sum(b.debit_minor - b.credit_minor) filter (where o.stage = 'clawback') as clawback
         from ledger_account a
         join ledger_role o on o.role = a.role and o.owner_type = 'group'
         join ledger_balance b on b.account_code = a.code
        group by a.owner_id, a.currency_code
     ), moved as (
       select a.owner_id as group_id, a.currency_code,
              -sum(e.amount_minor) filter (where k.positions = 'free' and o.fund = 'premium') as adjusted,
              sum(e.amount_minor) filter (where k.pays_out and o.fund = 'premium') as disbursed,
              sum(e.amount_minor) filter (where k.pays_out and o.fund = 'producer_pay') as producer_paid
         from ledger_posting_kind k
         join ledger_transaction t on t.kind = k.kind
         join ledger_entry e on e.transaction_id = t.id
         join ledger_account a on a.code = e.account_code
         join ledger_role o on o.role = a.role and o.owner_type = 'group'
        where k.pays_out or k.positions = 'free'
        group by a.owner_id, a.currency_code
     )
     select h.group_id, h.currency_code,
            (coalesce(e.accrued, 0) + greatest(coalesce(m.adjusted, 0), 0))::text as accrued,
            (coalesce(e.reversed, 0) + greatest(-coalesce(m.adjusted, 0), 0))::text as reversed,
            coalesce(h.pending, 0)::text as pending, coalesce(h.available, 0)::text as available,
            coalesce(h.allocated, 0)::text as allocated, coalesce(m.disbursed, 0)::text as disbursed,
            coalesce(m.producer_paid, 0)::text as producer_paid, coalesce(h.producer_due, 0)::text as producer_due,
            coalesce(h.clawback, 0)::text as clawback
       from held h
       left join earned e on e.group_id = h.group_id and e.currency_code = h.currency_code
       left join moved m on m.group_id = h.group_id and m.currency_code = h.currency_code
      order by h.group_id, h.currency_code`,
  )
  return found.map((row) => ({
    group_id: row.group_id,
    currency_code: row.currency_code,
    accrued: minor(row.accrued),
    reversed: minor(row.reversed),
    pending: minor(row.pending),
    available: minor(row.available),
    allocated: minor(row.allocated),
    disbursed: minor(row.disbursed),
    producer_paid: minor(row.producer_paid),
    producer_due: minor(row.producer_due),
    clawback: minor(row.clawback),
  }))
}
