import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { isoInstant, minor, rows } from "./query"
import type { AccountFilter, LedgerAccount, LedgerTransaction, TransactionFilter } from "./types"

const page_size = 24

/** Conditions whose value is given; a filter nobody set is left out. */
function conditions(pairs: [sql: string, value: string | undefined][]): {
  where: string
  values: string[]
} {
  const set = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined)
  return {
    where: ["true", ...set.map(([sql]) => sql)].join(" and "),
    values: set.map(([, value]) => value),
  }
}

type TransactionRow = Omit<LedgerTransaction, "entries"> & {
  entries: { account_code: string; amount_minor: string }[]
}

/** Entries on the accounts of a group; a group has some dozens. */
const of_group = `e.account_code = any (array(select a.code from ledger_account a join ledger_role o on o.role = a.role
                                             where a.owner_id = ? and o.owner_type = 'group'))`

const having = (entry: string) =>
  `t.id in (select e.transaction_id from ledger_entry e where ${entry})`

/**
 * How many transactions a filter finds. One account or one group alone is counted on its entries, whose index holds all that
 * is asked: a transaction has one entry for each account.
 */
function counting({ order_id, kind, account, group_id }: TransactionFilter): Counting {
  if (order_id === undefined && kind === undefined) {
    if (account !== undefined && group_id === undefined)
      return {
        sql: `select count(*) from ledger_entry e where e.account_code = ?`,
        values: [account],
      }
    if (group_id !== undefined && account === undefined)
      return {
        sql: `select count(distinct e.transaction_id) from ledger_entry e where ${of_group}`,
        values: [group_id],
      }
  }
  const { where, values } = found({ order_id, kind, account, group_id })
  return { sql: `select count(*) from ledger_transaction t where ${where}`, values }
}

type Counting = { sql: string; values: string[] }
type Wanted = { [Key in "order_id" | "kind" | "account" | "group_id"]: string | undefined }

const found = ({ order_id, kind, account, group_id }: Wanted) =>
  conditions([
    ["t.order_id = ?", order_id],
    ["t.kind = ?", kind],
    [having("e.account_code = ?"), account],
    [having(of_group), group_id],
  ])

/**
 * Transactions with their entries, newest first; one statement, one snapshot. How many there are is counted for the first
 * page only: a list that is turned by key has been counted already.
 */
export async function listTransactions(
  manager: EntityManager,
  filter: TransactionFilter,
): Promise<{ transactions: LedgerTransaction[]; count: number }> {
  const { order_id, kind, account, group_id, after_id } = filter
  const { where, values } = found({ order_id, kind, account, group_id })
  const count = after_id === undefined ? counting(filter) : { sql: "select 0", values: [] }
  const older =
    after_id === undefined ? "true" : "t.seq < (select seq from ledger_transaction where id = ?)"
  const [answer] = await rows<{ count: number; transactions: TransactionRow[] }>(
    manager,
    `with page as (select t.* from ledger_transaction t where ${where} and ${older} order by t.seq desc limit ? offset ?)
     select (${count.sql})::int as count, coalesce(jsonb_agg(jsonb_build_object(
       'id', p.id, 'idempotency_key', p.idempotency_key, 'kind', p.kind, 'currency_code', p.currency_code,
       'order_id', p.order_id, 'line_ref', p.line_ref, 'source_type', p.source_type, 'source_id', p.source_id,
       'reverses_id', p.reverses_id, 'actor_id', p.actor_id,
       'effective_on', to_char(p.effective_on, 'YYYY-MM-DD'), 'recorded_at', ${isoInstant("p.recorded_at")},
       'entries', (select jsonb_agg(jsonb_build_object('account_code', e.account_code,
                                                       'amount_minor', e.amount_minor::text)
                                    order by e.amount_minor < 0, e.account_code)
                     from ledger_entry e where e.transaction_id = p.id)
     ) order by p.seq desc), '[]') as transactions from page p`,
    [
      ...values,
      ...(after_id === undefined ? [] : [after_id]),
      filter.limit ?? page_size,
      filter.offset ?? 0,
      ...count.values,
    ],
  )
  return {
    count: answer?.count ?? 0,
    transactions: (answer?.transactions ?? []).map((transaction) => ({
      ...transaction,
      entries: transaction.entries.map((entry) => ({
        ...entry,
        amount_minor: minor(entry.amount_minor),
      })),
    })),
  }
}

type AccountRow = Omit<LedgerAccount, "balance_minor"> & { balance: string }

/** Accounts with their balances, by code, and how many there are. */
export async function listAccounts(
  manager: EntityManager,
  filter: AccountFilter,
): Promise<{ accounts: LedgerAccount[]; count: number }> {
  const { where, values } = conditions([
    ["a.owner_id = ? and o.owner_type = 'group'", filter.group_id],
    ["a.role = ?", filter.role],
    ["a.currency_code = ?", filter.currency_code],
  ])
  const [answer] = await rows<{ count: number; accounts: AccountRow[] }>(
    manager,
    `with matched as (
       select a.code, a.role, a.kind, a.owner_id, a.currency_code,
              (a.normal_side * (b.debit_minor - b.credit_minor))::text as balance
         from ledger_account a
         join ledger_role o on o.role = a.role
         join ledger_balance b on b.account_code = a.code
        where ${where}),
          page as (select * from matched order by code limit ? offset ?)
     select (select count(*)::int from matched) as count,
            coalesce(jsonb_agg(to_jsonb(p) order by p.code), '[]') as accounts from page p`,
    [...values, filter.limit ?? page_size, filter.offset ?? 0],
  )
  return {
    count: answer?.count ?? 0,
    accounts: (answer?.accounts ?? []).map(({ balance, ...account }) => ({
      ...account,
      balance_minor: minor(balance),
    })),
  }
}

/** Those of the keys that are booked. */
export async function bookedKeys(
  manager: EntityManager,
  keys: readonly string[],
): Promise<string[]> {
  const found = await rows<{ key: string }>(
    manager,
    `select t.idempotency_key as key from jsonb_array_elements_text(?::jsonb) as x (key)
       join ledger_transaction t on t.idempotency_key = x.key`,
    [JSON.stringify(keys)],
  )
  return found.map(({ key }) => key)
}

/** Who caused the first posting of the book; null for an empty one. */
export async function firstActor(manager: EntityManager): Promise<string | null> {
  const [first] = await rows<{ actor_id: string }>(
    manager,
    `select actor_id from ledger_transaction order by seq limit 1`,
  )
  return first?.actor_id ?? null
}
