import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** A dispute as Stripe has it now; amounts in minor units, moments ISO. */
export type DisputeFacts = {
  readonly id: string
  readonly payment_intent_id: string
  readonly order_id: string | null
  readonly amount_minor: bigint
  readonly currency_code: string
  readonly reason: string
  readonly status: string
  readonly withdrawn_minor: bigint
  readonly evidence_due_at: string | null
  readonly opened_at: string
}

/** A dispute as it was kept; `order_display_id` is added by whoever shows it. */
export type KeptDispute = Omit<DisputeFacts, "amount_minor" | "withdrawn_minor"> & {
  amount_minor: string
  withdrawn_minor: string
}

const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as ${column}`

const columns = `id, payment_intent_id, order_id, amount_minor::text as amount_minor, currency_code, reason, status,
  withdrawn_minor::text as withdrawn_minor, ${iso("evidence_due_at")}, ${iso("opened_at")}`

/** The disputes that are named; those that were never kept are left out. */
export async function disputesNamed(
  database: EntityManager,
  ids: readonly string[],
): Promise<KeptDispute[]> {
  return await database.execute<KeptDispute[]>(
    `select ${columns} from card_dispute
      where id in (select jsonb_array_elements_text(?::jsonb)) order by id`,
    [JSON.stringify(ids)],
  )
}

/** The disputes of these orders. */
export async function disputesOfOrders(
  database: EntityManager,
  order_ids: readonly string[],
): Promise<KeptDispute[]> {
  return await database.execute<KeptDispute[]>(
    `select ${columns} from card_dispute
      where order_id in (select jsonb_array_elements_text(?::jsonb)) order by id`,
    [JSON.stringify(order_ids)],
  )
}

/** Ids of the disputes that are not decided. */
export async function undecided(database: EntityManager): Promise<string[]> {
  const rows = await database.execute<{ id: string }[]>(
    "select id from card_dispute where status not in ('won', 'lost', 'warning_closed') order by id",
  )
  return rows.map(({ id }) => id)
}

/** Keeps what is true of a dispute now, whatever was kept before. */
export async function keepDispute(database: EntityManager, facts: DisputeFacts): Promise<void> {
  await database.execute(
    `insert into card_dispute (id, payment_intent_id, order_id, amount_minor, currency_code, reason, status,
                               withdrawn_minor, evidence_due_at, opened_at, asked_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
     on conflict (id) do update
        set order_id = coalesce(excluded.order_id, card_dispute.order_id), amount_minor = excluded.amount_minor,
            reason = excluded.reason, status = excluded.status, withdrawn_minor = excluded.withdrawn_minor,
            evidence_due_at = excluded.evidence_due_at, asked_at = now(), updated_at = now()`,
    [
      facts.id,
      facts.payment_intent_id,
      facts.order_id,
      String(facts.amount_minor),
      facts.currency_code,
      facts.reason,
      facts.status,
      String(facts.withdrawn_minor),
      facts.evidence_due_at,
      facts.opened_at,
    ],
  )
}

/** Disputes, newest first, of one order or of all. */
export async function listDisputes(
  database: EntityManager,
  { order_id, before_id, limit }: { order_id?: string; before_id?: string; limit: number },
): Promise<KeptDispute[]> {
  return await database.execute<KeptDispute[]>(
    `select ${columns}
       from card_dispute d
      where (?::text is null or order_id = ?)
        and (?::text is null
             or (d.opened_at, d.id) < (select b.opened_at, b.id from card_dispute b where b.id = ?))
      order by d.opened_at desc, d.id desc limit ?`,
    [order_id ?? null, order_id ?? null, before_id ?? null, before_id ?? null, limit],
  )
}

/** How many disputes wait for our answer, and since when the oldest does; an ISO moment, null where none does. */
export async function unanswered(
  database: EntityManager,
): Promise<{ count: number; since: string | null }> {
  const [row] = await database.execute<{ count: number; since: string | null }[]>(
    `select count(*)::int as count,
            to_char(min(opened_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
       from card_dispute where status in ('needs_response', 'warning_needs_response')`,
  )
  return row ?? { count: 0, since: null }
}
