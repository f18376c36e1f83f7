import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { minor, rows } from "./query"
import type { BookedPosting, LedgerBook, LinePosition } from "./types"

/** Waits until no other transaction reconciles this reference; held until the transaction ends. */
export async function lockReference(manager: EntityManager, reference: string): Promise<void> {
  await rows(manager, `select pg_advisory_xact_lock(hashtextextended('ledger:' || ?, 0))`, [
    reference,
  ])
}

/** Reads what the ledger holds for a reference, inside the transaction that holds its lock. */
export async function openBook(manager: EntityManager, reference: string): Promise<LedgerBook> {
  const postings = await rows<BookedPosting>(
    manager,
    `select idempotency_key, kind, line_ref from ledger_transaction where order_id = ? order by seq`,
    [reference],
  )
  const [open] = await rows<{ open_from: string | null }>(
    manager,
    `select (max(month) + interval '1 month')::date::text as open_from from ledger_period`,
  )
  return {
    reference,
    postings,
    positions: await positionsOf(manager, reference),
    open_from: open?.open_from ?? null,
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
  return found.map(({ accrued, reversed, released, ...position }) => ({
    ...position,
    accrued_minor: minor(accrued),
    reversed_minor: minor(reversed),
    released_minor: minor(released),
  }))
}
