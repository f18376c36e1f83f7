import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

/** What is to go back: amounts in minor units. */
export type RefundAsk = {
  readonly payment_intent_id: string
  readonly amount_minor: bigint
  readonly currency_code: string
  /** What the payment has taken. */
  readonly captured_minor: bigint
}

/** A request as it stands. */
export type RefundStanding = {
  id: string
  payment_intent_id: string
  amount_minor: bigint
  currency_code: string
  state: "requested" | "sent" | "recorded" | "refused"
  medusa_refund_id: string | null
  stripe_refund_id: string | null
  /** Somebody is carrying it out now. */
  held: boolean
  /** The buyer's bank sent it back after it was made. */
  failed: boolean
}

/** Longer than any call to Stripe takes, with its repetitions; a crash leaves a request to others after so long. */
const hold_seconds = 180

const columns = `id, payment_intent_id, amount_minor::text as amount_minor, currency_code, state,
  medusa_refund_id, stripe_refund_id, coalesce(held_until > now(), false) as held,
  failed_at is not null as failed`
const hold = `now() + make_interval(secs => ${hold_seconds})`

type Row = Omit<RefundStanding, "amount_minor"> & { amount_minor: string }
const standing = (row: Row): RefundStanding => ({ ...row, amount_minor: BigInt(row.amount_minor) })

/** Who asks about one payment's refunds takes turns, until the transaction ends. */
async function takeTurns(database: EntityManager, payment_intent_id: string): Promise<void> {
  await database.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `refund_request:${payment_intent_id}`,
  ])
}

/**
 * The request that a refund of Medusa's is carried out by, held for the caller. A request of the same amount that nobody
 * carries out and whose refund Medusa took back is taken up again before a new one is written.
 */
export async function openRequest(
  database: EntityManager,
  ask: RefundAsk,
  medusa_refund_id: string | null,
): Promise<RefundStanding> {
  await takeTurns(database, ask.payment_intent_id)
  const [done] = await database.execute<Row[]>(
    `select ${columns} from refund_request where medusa_refund_id = ? and state = 'recorded'`,
    [medusa_refund_id],
  )
  if (done) return standing(done)
  const taken = await database.execute<Row[]>(
    `update refund_request set medusa_refund_id = ?, held_until = ${hold}, updated_at = now()
      where id = (select id from refund_request
                   where payment_intent_id = ? and (medusa_refund_id = ?
                         or (amount_minor = ? and state in ('requested', 'sent') and held_until is null))
                   order by (medusa_refund_id = ?) desc nulls last, (stripe_refund_id is null), id limit 1)
        and state in ('requested', 'sent')
      returning ${columns}`,
    [
      medusa_refund_id,
      ask.payment_intent_id,
      medusa_refund_id,
      String(ask.amount_minor),
      medusa_refund_id,
    ],
  )
  if (taken[0]) return standing(taken[0])
  const [row] = await database.execute<[Row]>(
    `insert into refund_request (id, payment_intent_id, amount_minor, currency_code, captured_minor, medusa_refund_id, held_until)
     values (?, ?, ?, ?, ?, ?, ${hold}) returning ${columns}`,
    [
      generateEntityId(undefined, "rfr"),
      ask.payment_intent_id,
      String(ask.amount_minor),
      ask.currency_code,
      String(ask.captured_minor),
      medusa_refund_id,
    ],
  )
  return standing(row)
}

/** Gives a request without one the refund of Medusa's that counts it. */
export async function nameRequest(
  database: EntityManager,
  id: string,
  medusa_refund_id: string,
): Promise<void> {
  await database.execute(
    `update refund_request set medusa_refund_id = ?, updated_at = now()
      where id = ? and medusa_refund_id is null`,
    [medusa_refund_id, id],
  )
}

/**
 * A refund that Stripe has and nobody here asked for: kept, to be recorded.
 *
 * @returns false when it is known already
 */
export async function keepFound(
  database: EntityManager,
  found: RefundAsk & { readonly stripe_refund_id: string },
): Promise<boolean> {
  const kept = await database.execute<{ id: string }[]>(
    `insert into refund_request (id, payment_intent_id, amount_minor, currency_code, captured_minor, origin, state, stripe_refund_id)
     values (?, ?, ?, ?, ?, 'stripe', 'sent', ?) on conflict (stripe_refund_id) do nothing returning id`,
    [
      generateEntityId(undefined, "rfr"),
      found.payment_intent_id,
      String(found.amount_minor),
      found.currency_code,
      String(found.captured_minor),
      found.stripe_refund_id,
    ],
  )
  return kept.length === 1
}

/** Holds an open request that nobody carries out; undefined when somebody does, or when it is done. */
export async function holdRequest(
  database: EntityManager,
  id: string,
): Promise<RefundStanding | undefined> {
  const [row] = await database.execute<Row[]>(
    `update refund_request set held_until = ${hold}, updated_at = now()
      where id = ? and state in ('requested', 'sent') and coalesce(held_until, '-infinity') <= now()
      returning ${columns}`,
    [id],
  )
  return row && standing(row)
}

/** It is about to be asked for at Stripe, or was made there under the given id. */
export async function markSent(
  database: EntityManager,
  id: string,
  stripe_refund_id?: string,
): Promise<void> {
  await change(
    database,
    id,
    "state = case state when 'requested' then 'sent' else state end, stripe_refund_id = coalesce(?, stripe_refund_id)",
    [stripe_refund_id ?? null],
  )
}

/** Nobody carries it out any more; it stays open. */
export async function release(database: EntityManager, id: string): Promise<void> {
  await change(database, id, "held_until = null", [])
}

/** Stripe made it, and Medusa knows. */
export async function markRecorded(database: EntityManager, id: string): Promise<void> {
  await change(database, id, "state = 'recorded', held_until = null", [])
}

/** Stripe said no: no money went, and none will. */
export async function markRefused(
  database: EntityManager,
  id: string,
  reason: string,
): Promise<void> {
  await change(database, id, "state = 'refused', held_until = null, refused_reason = ?", [
    reason.slice(0, 2_000),
  ])
}

/** The buyer's bank sent it back. */
export async function markFailed(database: EntityManager, id: string): Promise<void> {
  await change(database, id, "failed_at = coalesce(failed_at, now())", [])
}

/** The database refuses whatever goes backwards or changes what was asked. */
async function change(
  database: EntityManager,
  id: string,
  set: string,
  given: (string | null)[],
): Promise<void> {
  await database.execute(`update refund_request set ${set}, updated_at = now() where id = ?`, [
    ...given,
    id,
  ])
}

/** The requests of a payment, in the order in which they were asked. */
export async function requestsOf(
  database: EntityManager,
  payment_intent_id: string,
): Promise<RefundStanding[]> {
  const rows = await database.execute<Row[]>(
    `select ${columns} from refund_request where payment_intent_id = ? order by id`,
    [payment_intent_id],
  )
  return rows.map(standing)
}

/** Every request that is neither recorded nor refused. */
export async function openRequests(database: EntityManager): Promise<RefundStanding[]> {
  const rows = await database.execute<Row[]>(
    `select ${columns} from refund_request where state in ('requested', 'sent') order by id`,
  )
  return rows.map(standing)
}
