import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { minor, rows } from "./query"
import type { BookedPosting, LedgerBook, LinePosition } from "./types"

/** Waits until no other transaction reconciles this reference; held until the transaction ends. */
export async function lockReference(manager: EntityManager, reference: string): Promise<void> {
  await rows(manager, `select pg_advisory_xact_lock(hashtextextended('ledger:' || ?, 0))`, [
    reference,
  ])
}

/**
 * Reads what the ledger holds for a reference, inside the transaction that holds its lock: one statement, because whoever
 * reconciles waits for every one of them.
 */
export async function openBook(manager: EntityManager, reference: string): Promise<LedgerBook> {
  const [book] = await rows<BookRow>(
    manager,
    `select (select coalesce(json_agg(json_build_object('idempotency_key', t.idempotency_key, 'kind', t.kind,
                                                        'line_ref', t.line_ref) order by t.seq), '[]')
               from ledger_transaction t where t.order_id = ?) as postings,
            (select coalesce(json_agg(to_jsonb(p) order by p.line_ref, p.fund, p.currency_code), '[]')
               from (${positions} where order_id = ?) p) as positions,
            (select (max(month) + interval '1 month')::date::text from ledger_period) as open_from`,
    [reference, reference],
  )
  return {
    reference,
    postings: book?.postings ?? [],
    positions: (book?.positions ?? []).map(readPosition),
    open_from: book?.open_from ?? null,
    balancesOf: (account_codes) => balancesOf(manager, account_codes),
  }
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
type BookRow = { postings: BookedPosting[]; positions: PositionRow[]; open_from: string | null }

const positions = `select order_id, group_id, line_ref, fund, currency_code, accrued_minor::text as accrued,
            reversed_minor::text as reversed, released_minor::text as released, postings
       from ledger_line_position`

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
    `${positions} where order_id = ? order by line_ref, fund, currency_code`,
    [order_id],
  )
  return found.map(readPosition)
}
