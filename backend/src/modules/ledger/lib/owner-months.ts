import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { minor, rows } from "./query"
import type { OwnerMonth, OwnerMovement, OwnerTotals } from "./types"

/**
 * One month of one owner. Postings that were booked into an earlier month after that month was stated belong to the first
 * month that was not: `after_seq` is the last posting that the earlier statement knew, `through_seq` the last this one knows.
 */
export type OwnerSpan = {
  readonly owner_id: string
  /** `YYYY-MM`. */
  readonly month: string
  readonly after_seq: bigint | null
  readonly through_seq: bigint | null
}

/** Conditions on a transaction `t`, given a row `s` of the span. */
const before = `(t.effective_on < s.from_day and (s.after_seq is null or t.seq <= s.after_seq))`
const known = `(t.effective_on < s.until_day and (s.through_seq is null or t.seq <= s.through_seq))`

const spans = `select x.owner_id, x.month, to_date(x.month, 'YYYY-MM') as from_day,
        (to_date(x.month, 'YYYY-MM') + interval '1 month')::date as until_day, x.after_seq, x.through_seq
   from jsonb_to_recordset(?::jsonb) as x (owner_id text, month text, after_seq bigint, through_seq bigint)`

const asRecord = ({ after_seq, through_seq, ...span }: OwnerSpan) => ({
  ...span,
  after_seq: after_seq?.toString() ?? null,
  through_seq: through_seq?.toString() ?? null,
})

/** Accounts of groups. */
async function codesOf(manager: EntityManager, owner_ids: readonly string[]): Promise<string[]> {
  const found = await rows<{ code: string }>(
    manager,
    `select a.code from ledger_account a join ledger_role o on o.role = a.role and o.owner_type = 'group'
      where a.owner_id in (select jsonb_array_elements_text(?::jsonb)) order by a.code`,
    [JSON.stringify(owner_ids)],
  )
  return found.map(({ code }) => code)
}

/**
 * Entries `e` on these accounts. They stand in the text, one placeholder each, so that PostgreSQL sees whether one group or
 * all of them are meant, and reads by index or everything at once.
 */
const onAccounts = (codes: readonly string[]): string =>
  codes.length === 0 ? "false" : `e.account_code in (${codes.map(() => "?").join(", ")})`

type Texts<Row> = { [Key in keyof Row]: Row[Key] extends bigint ? string : Row[Key] }
type BalanceRow = { currency_code: string; role: string; opening: string; closing: string }
type MovementRow = Omit<OwnerMovement, "changes" | "lines"> & {
  changes: { role: string; amount: string }[]
  lines: { fund: string; accrued: string; reversed: string }[]
}

/**
 * What one month did to the accounts of one owner, in one snapshot: opening and closing of each account, and each
 * transaction that touched them. Credit is above zero here: what is owed to the owner.
 *
 * The opening is the sum of what came before; the closing is the balance without what came later. That both and the
 * movements agree is for the reader to check.
 */
export async function ownerMonth(manager: EntityManager, span: OwnerSpan): Promise<OwnerMonth> {
  const codes = await codesOf(manager, [span.owner_id])
  const [answer] = await rows<{ balances: BalanceRow[]; movements: MovementRow[] }>(
    manager,
    `with s as materialized (${spans}),
     touched as materialized (
       select a.code, a.role, a.currency_code, t.id, t.seq, t.kind, t.order_id, t.line_ref, t.source_type, t.source_id,
              t.effective_on, -e.amount_minor as amount,
              ${before} as before, not ${before} and ${known} as within
         from s
         join ledger_account a on a.owner_id = s.owner_id
         join ledger_entry e on e.account_code = a.code
         join ledger_transaction t on t.id = e.transaction_id
        where ${onAccounts(codes)}
     ),
     balances as (
       select t.currency_code, t.role, coalesce(sum(t.amount) filter (where t.before), 0) as opening,
              max(b.credit_minor - b.debit_minor) - coalesce(sum(t.amount) filter (where not t.before and not t.within), 0)
                as closing
         from touched t join ledger_balance b on b.account_code = t.code
        group by t.currency_code, t.role
       having bool_or(t.before or t.within)
     ),
     movements as (
       select x.id as transaction_id, x.seq, x.kind, x.currency_code, x.order_id, x.line_ref, x.source_type, x.source_id,
              to_char(x.effective_on, 'YYYY-MM-DD') as effective_on,
              jsonb_agg(jsonb_build_object('role', x.role, 'amount', x.amount::text) order by x.role) as changes,
              (select coalesce(jsonb_agg(jsonb_build_object('fund', m.fund, 'accrued', m.accrued_minor::text,
                                                            'reversed', m.reversed_minor::text) order by m.fund), '[]')
                 from ledger_line_movement m where m.transaction_id = x.id) as lines
         from touched x where x.within
        group by x.id, x.seq, x.kind, x.currency_code, x.order_id, x.line_ref, x.source_type, x.source_id, x.effective_on
     )
     select (select coalesce(jsonb_agg(jsonb_build_object('currency_code', b.currency_code, 'role', b.role,
                                                          'opening', b.opening::text, 'closing', b.closing::text)
                                       order by b.currency_code, b.role), '[]') from balances b) as balances,
            (select coalesce(jsonb_agg(to_jsonb(m) - 'seq' order by m.effective_on, m.seq), '[]')
               from movements m) as movements`,
    [JSON.stringify([asRecord(span)]), ...codes],
  )
  return {
    balances: (answer?.balances ?? []).map(({ opening, closing, ...account }) => ({
      ...account,
      opening: minor(opening),
      closing: minor(closing),
    })),
    movements: (answer?.movements ?? []).map(({ changes, lines, ...movement }) => ({
      ...movement,
      changes: changes.map(({ role, amount }) => ({ role, amount: minor(amount) })),
      lines: lines.map(({ fund, accrued, reversed }) => ({
        fund,
        accrued: minor(accrued),
        reversed: minor(reversed),
      })),
    })),
  }
}

/** Bounds of {@link ownerTotals} on a transaction `t`: the first month asked for and later, by day or by booking. */
function lateFrom(owners: readonly OwnerSpan[]): { sql: string; values: string[] } {
  const [from = "0001-01"] = owners.map(({ month }) => month).sort()
  const seqs = owners.flatMap(({ after_seq }) => after_seq ?? [])
  const least = seqs.reduce<bigint | null>((a, b) => (a === null || b < a ? b : a), null)
  return {
    sql: `(t.effective_on >= ?::date${least === null ? "" : " or t.seq > ?"})`,
    values: [`${from}-01`, ...(least === null ? [] : [least.toString()])],
  }
}

/**
 * What months did to owners, in sums: the opening balance and the changes by kind, per role and currency. Counted back from
 * today's balances, so that a month of late reads little.
 */
export async function ownerTotals(
  manager: EntityManager,
  owners: readonly OwnerSpan[],
): Promise<OwnerTotals[]> {
  const codes = await codesOf(
    manager,
    owners.map(({ owner_id }) => owner_id),
  )
  const { sql, values } = lateFrom(owners)
  const found = await rows<Texts<OwnerTotals>>(
    manager,
    `with s as materialized (${spans}),
     own as materialized (
       select s.*, a.code, a.role, a.currency_code, b.credit_minor - b.debit_minor as balance
         from s
         join ledger_account a on a.owner_id = s.owner_id
         join ledger_role o on o.role = a.role and o.owner_type = 'group'
         join ledger_balance b on b.account_code = a.code
     ),
     -- What was booked on one account on one day by one kind of posting is one sum, whatever months it counts for. Where
     -- months were written down, the number of a posting decides too.
     recent as materialized (
       select e.account_code, t.kind, t.effective_on, ${seqOf(owners)} as seq,
              -sum(e.amount_minor) as amount
         from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
        where ${onAccounts(codes)} and ${sql}
        group by 1, 2, 3, 4
     ),
     moved as materialized (
       select s.owner_id, s.month, s.role, s.currency_code, t.kind, ${known} as within, sum(t.amount) as amount
         from recent t join own s on s.code = t.account_code
        where not ${before}
        group by 1, 2, 3, 4, 5, 6
     ),
     opening as (
       select s.owner_id, s.month, s.role, s.currency_code, 'opening_balance' as kind,
              s.balance - coalesce(sum(m.amount), 0) as amount
         from own s
         left join moved m on m.owner_id = s.owner_id and m.month = s.month and m.role = s.role
          and m.currency_code = s.currency_code
        group by s.owner_id, s.month, s.role, s.currency_code, s.balance
     )
     select owner_id, month, role, currency_code, kind, amount::text as amount from opening where amount <> 0
     union all
     select owner_id, month, role, currency_code, kind, amount::text from moved where within
      order by 1, 2, 4, 3, 5`,
    [JSON.stringify(owners.map(asRecord)), ...codes, ...values],
  )
  return found.map(({ amount, ...row }) => ({ ...row, amount: minor(amount) }))
}

/** A posting's number matters only where a statement was written down up to one. */
const seqOf = (owners: readonly OwnerSpan[]): string =>
  owners.some(({ after_seq, through_seq }) => after_seq !== null || through_seq !== null)
    ? "t.seq"
    : "null::bigint"

/** The month in which each owner, or one, was first booked something, by owner. */
export async function firstMonths(
  manager: EntityManager,
  owner_id?: string,
): Promise<{ owner_id: string; month: string }[]> {
  return await rows<{ owner_id: string; month: string }>(
    manager,
    `select a.owner_id, to_char(min(t.effective_on), 'YYYY-MM') as month
       from ledger_account a
       join ledger_role o on o.role = a.role and o.owner_type = 'group'
       join ledger_entry e on e.account_code = a.code
       join ledger_transaction t on t.id = e.transaction_id
      where ?::text is null or a.owner_id = ?
      group by a.owner_id order by a.owner_id`,
    [owner_id ?? null, owner_id ?? null],
  )
}
