import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { minor, rows } from "./query"
import type { LedgerBook, LinePosition } from "./types"

/** Waits until no other transaction reconciles this reference; held until the transaction ends. */
export async function lockReference(manager: EntityManager, reference: string): Promise<void> {
  await rows(manager, `select pg_advisory_xact_lock(hashtextextended('ledger:' || ?, 0))`, [
    reference,
  ])
}

/** Reads what the ledger holds for a reference, inside the transaction that holds its lock. */
export async function openBook(manager: EntityManager, reference: string): Promise<LedgerBook> {
  const [book] = await booksOf(manager, [reference])
  return {
    reference,
    postings: book?.postings ?? [],
    positions: book?.positions ?? [],
    open_from: book?.open_from ?? null,
    balancesOf: (account_codes) => balancesOf(manager, account_codes),
  }
}

type Book = Pick<LedgerBook, "reference" | "postings" | "positions" | "open_from">

/**
 * What the ledger holds of each reference, in their order: one statement, because whoever reconciles one waits for every
 * statement, and whoever looks at all of them asks for many.
 */
export async function booksOf(
  manager: EntityManager,
  references: readonly string[],
): Promise<Book[]> {
  const found = await rows<Omit<Book, "positions"> & { positions: PositionRow[] }>(
    manager,
    `select r.value as reference,
            (select coalesce(json_agg(json_build_object('idempotency_key', t.idempotency_key, 'kind', t.kind,
                                                        'line_ref', t.line_ref) order by t.seq), '[]')
               from ledger_transaction t where t.order_id = r.value) as postings,
            (select coalesce(json_agg(json_build_object(
                      'order_id', p.order_id, 'group_id', p.group_id, 'line_ref', p.line_ref, 'fund', p.fund,
                      'currency_code', p.currency_code, 'accrued', p.accrued_minor::text, 'reversed', p.reversed_minor::text,
                      'released', p.released_minor::text, 'postings', p.postings)
                      order by p.line_ref, p.fund, p.currency_code), '[]')
               from ledger_line_position p where p.order_id = r.value) as positions,
            (select (max(month) + interval '1 month')::date::text from ledger_period) as open_from
       from jsonb_array_elements_text(?::jsonb) with ordinality as r (value, n) order by r.n`,
    [JSON.stringify(references)],
  )
  return found.map((book) => ({ ...book, positions: book.positions.map(readPosition) }))
}

/** Balances by account code, debit above zero; an account that was never used has zero. */
export async function balancesOf(
  manager: EntityManager,
  account_codes: readonly string[],
): Promise<Record<string, bigint>> {
  const found = await rows<{ code: string; balance: string }>(
    manager,
    `select code, ledger_balance_of(code)::text as balance from jsonb_array_elements_text(?::jsonb) as code`,
    [JSON.stringify(account_codes)],
  )
  return Object.fromEntries(found.map(({ code, balance }) => [code, minor(balance)]))
}

type PositionRow = Omit<LinePosition, "accrued_minor" | "reversed_minor" | "released_minor"> & {
  accrued: string
  reversed: string
  released: string
}

const readPosition = ({ accrued, reversed, released, ...position }: PositionRow): LinePosition => ({
  ...position,
  accrued_minor: minor(accrued),
  reversed_minor: minor(reversed),
  released_minor: minor(released),
})

/** Every position of an order, lines and funds in a fixed order. */
export async function positionsOf(
  manager: EntityManager,
  order_id: string,
): Promise<LinePosition[]> {
  const found = await rows<PositionRow>(
    manager,
    `select order_id, group_id, line_ref, fund, currency_code, accrued_minor::text as accrued,
            reversed_minor::text as reversed, released_minor::text as released, postings
       from ledger_line_position where order_id = ? order by line_ref, fund, currency_code`,
    [order_id],
  )
  return found.map(readPosition)
}
