import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { booksOf } from "./book"
import { minor, rows } from "./query"
import type { BookedSum, OrderBook } from "./types"

type Texts<Row> = { [Key in keyof Row]: Row[Key] extends bigint ? string : Row[Key] }

const group = <Row extends object>(found: readonly (Row & { owner: string })[]) => {
  const grouped = new Map<string, Row[]>()
  for (const { owner, ...row } of found) {
    const mine = grouped.get(owner) ?? []
    mine.push(row as unknown as Row)
    grouped.set(owner, mine)
  }
  return grouped
}

const named = "select jsonb_array_elements_text(?::jsonb)"

/** What is booked of each order, for whoever computes anew what should be; two statements, whatever their number. */
export async function booksOfOrders(
  manager: EntityManager,
  order_ids: readonly string[],
): Promise<Map<string, OrderBook>> {
  const books = await booksOf(manager, order_ids)
  const sums = group(
    await rows<Texts<BookedSum> & { owner: string }>(
      manager,
      `select t.order_id as owner, coalesce(t.line_ref, case when t.source_type = 'dispute' then t.source_id end) as line_ref,
              e.account_code, sum(e.amount_minor)::text as amount_minor
         from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
        where t.order_id in (${named}) group by 1, 2, 3`,
      [JSON.stringify(order_ids)],
    ),
  )
  return new Map(
    books.map(({ reference, postings, positions }) => [
      reference,
      { postings, positions, sums: (sums.get(reference) ?? []).map(readSum) },
    ]),
  )
}

const readSum = ({ amount_minor, ...sum }: Texts<BookedSum>): BookedSum => ({
  ...sum,
  amount_minor: minor(amount_minor),
})

/** Orders that the ledger names, by key; `after` is the last one of the page before. */
export async function ordersAfter(
  manager: EntityManager,
  after: string,
  limit: number,
): Promise<string[]> {
  const found = await rows<{ order_id: string }>(
    manager,
    `select distinct order_id from ledger_transaction where order_id > ? order by order_id limit ?`,
    [after, limit],
  )
  return found.map(({ order_id }) => order_id)
}

/** What is booked of each of these sources of one type; `line_ref` is the source. */
export async function sumsOfSources(
  manager: EntityManager,
  source_type: string,
  source_ids: readonly string[],
): Promise<BookedSum[]> {
  const found = await rows<Texts<BookedSum>>(
    manager,
    `select t.source_id as line_ref, e.account_code, sum(e.amount_minor)::text as amount_minor
       from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
      where t.order_id is null and t.source_type = ? and t.source_id in (${named}) group by 1, 2`,
    [source_type, JSON.stringify(source_ids)],
  )
  return found.map(readSum)
}

/** Sources of one type that the ledger names outside orders, by key; `after` is the last one of the page before. */
export async function sourcesAfter(
  manager: EntityManager,
  source_type: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const found = await rows<{ source_id: string }>(
    manager,
    `select distinct source_id from ledger_transaction
      where order_id is null and source_type = ? and source_id > ? order by source_id limit ?`,
    [source_type, after, limit],
  )
  return found.map(({ source_id }) => source_id)
}
