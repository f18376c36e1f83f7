import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { problem } from "../../../lib/problem"
import { recordImport } from "./imports"
import { asJson, isoInstant, rows, takeTurn } from "./rows"
import type {
  FileFacts,
  NewProcessorPayout,
  NewProcessorTransaction,
  StatementImport,
} from "./types"

const transactionFields = `id text, category text, gross_minor bigint, fee_minor bigint, net_minor bigint, currency_code text,
  customer_minor bigint, customer_currency_code text, exchange_rate text, source_id text, charge_id text,
  payment_intent_id text, payment_method_type text, payout_id text, created_on date, available_on date`

const payoutFields = `id text, amount_minor bigint, currency_code text, status text, automatic boolean, created_on date,
  arrival_on date, failed_on date, trace_id text`

/** What may become known later: a report has no rate, and the list of all transactions names no payout. */
const learnt = [
  "customer_minor",
  "customer_currency_code",
  "exchange_rate",
  "source_id",
  "charge_id",
  "payment_intent_id",
  "payment_method_type",
  "payout_id",
  "available_on",
]

type News = {
  readonly facts: FileFacts
  readonly period: { from: string; to: string } | null
  readonly transactions: readonly NewProcessorTransaction[]
  readonly payouts: readonly NewProcessorPayout[]
}

/**
 * Takes in what the processor said, by report or by API: both name a transaction by the same id, so it is kept once.
 * Call it in one transaction.
 *
 * @returns the note of the import; null for a look by API that found nothing new
 * @throws CONFLICT for an id that is known with another amount, currency or category
 */
export async function saveProcessorNews(
  manager: EntityManager,
  { facts, period, transactions, payouts }: News,
): Promise<StatementImport | null> {
  await takeTurn(manager)
  const told = asJson(transactions)
  const paid = asJson(payouts)
  await refuseContradictions(manager, told, paid)
  const rows_known = await countKnown(manager, told)
  const rows_new = transactions.length - rows_known
  if (
    facts.kind === "stripe_api" &&
    rows_new === 0 &&
    (await countNewPayouts(manager, paid)) === 0
  ) {
    // Nothing to note, but a known payout may have moved on, and a known row may be tied to one by now.
    await upsert(manager, null, told, paid)
    return null
  }
  const recorded = await recordImport(manager, facts, {
    state: "imported",
    period,
    balances: null,
    rows_new,
    rows_known,
    problems: [],
  })
  await upsert(manager, recorded.id, told, paid)
  return recorded
}

async function refuseContradictions(manager: EntityManager, told: string, paid: string) {
  const differing = await rows<{ id: string }>(
    manager,
    `select t.id from jsonb_to_recordset(?::jsonb) as x (${transactionFields}) join processor_transaction t using (id)
      where (t.category, t.gross_minor, t.fee_minor, t.currency_code) is distinct from
            (x.category, x.gross_minor, x.fee_minor, x.currency_code)
     union all
     select p.id from jsonb_to_recordset(?::jsonb) as x (${payoutFields}) join processor_payout p using (id)
      where (p.amount_minor, p.currency_code) is distinct from (x.amount_minor, x.currency_code)`,
    [told, paid],
  )
  if (differing.length > 0) {
    const named = differing.slice(0, 5).map(({ id }) => id)
    throw problem(
      "CONFLICT",
      `${named.join(", ")}${differing.length > named.length ? " and others" : ""}: known with another amount, currency or category. Nothing was imported; a report must hold whole payouts, without a filter.`,
    )
  }
}

async function countKnown(manager: EntityManager, told: string): Promise<number> {
  const [known] = await rows<{ count: number }>(
    manager,
    `select count(*)::int as count from jsonb_to_recordset(?::jsonb) as x (id text) join processor_transaction t using (id)`,
    [told],
  )
  return known?.count ?? 0
}

async function countNewPayouts(manager: EntityManager, paid: string): Promise<number> {
  const [fresh] = await rows<{ count: number }>(
    manager,
    `select count(*)::int as count from jsonb_to_recordset(?::jsonb) as x (id text)
      where not exists (select from processor_payout p where p.id = x.id)`,
    [paid],
  )
  return fresh?.count ?? 0
}

async function upsert(
  manager: EntityManager,
  import_id: string | null,
  told: string,
  paid: string,
): Promise<void> {
  const names = transactionFields.split(",").map((field) => field.trim().split(" ")[0])
  const becomes = learnt.map((name) => `${name} = coalesce(t.${name}, x.${name})`).join(", ")
  const isNew = learnt.map((name) => `t.${name} is null and x.${name} is not null`).join(" or ")
  await rows(
    manager,
    `update processor_transaction t set ${becomes} from jsonb_to_recordset(?::jsonb) as x (${transactionFields})
      where t.id = x.id and (${isNew})`,
    [told],
  )
  // A report does not say how a payout went on, so it leaves that as it is; what failed never comes back.
  await rows(
    manager,
    `update processor_payout p set status = coalesce(x.status, p.status), trace_id = coalesce(p.trace_id, x.trace_id),
            created_on = coalesce(p.created_on, x.created_on), failed_on = coalesce(p.failed_on, x.failed_on),
            arrival_on = case when x.status is null then p.arrival_on else x.arrival_on end
       from jsonb_to_recordset(?::jsonb) as x (${payoutFields})
      where p.id = x.id and p.failed_on is null`,
    [paid],
  )
  if (import_id === null) return
  await rows(
    manager,
    `insert into processor_payout (id, amount_minor, currency_code, status, automatic, created_on, arrival_on, failed_on,
                                   trace_id, import_id)
     select x.id, x.amount_minor, x.currency_code, coalesce(x.status, 'in_transit'), x.automatic, x.created_on, x.arrival_on,
            x.failed_on, x.trace_id, ? from jsonb_to_recordset(?::jsonb) as x (${payoutFields})
     on conflict (id) do nothing`,
    [import_id, paid],
  )
  await rows(
    manager,
    `insert into processor_transaction (${names.join(", ")}, import_id)
     select ${names.map((name) => `x.${name}`).join(", ")}, ? from jsonb_to_recordset(?::jsonb) as x (${transactionFields})
     on conflict (id) do nothing`,
    [import_id, told],
  )
}

/** Until when everything of the processor was seen; null before the first look. ISO moment. */
export async function seenUntil(manager: EntityManager): Promise<string | null> {
  const [cursor] = await rows<{ seen_until: string }>(
    manager,
    `select ${isoInstant("seen_until")} as seen_until from processor_cursor where processor = 'stripe'`,
  )
  return cursor?.seen_until ?? null
}

/** Moves the cursor on, never back. */
export async function moveCursor(manager: EntityManager, until: string): Promise<void> {
  await rows(
    manager,
    `insert into processor_cursor as c (processor, seen_until) values ('stripe', ?::timestamptz)
     on conflict (processor) do update set seen_until = greatest(c.seen_until, excluded.seen_until), updated_at = now()`,
    [until],
  )
}
