import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

/** What can be wrong between Stripe and the shop. */
export const findingKinds = [
  "paid_without_order",
  "order_without_payment",
  "uncaptured",
  "refund_open",
  "refund_failed",
  "refund_unknown_to_stripe",
  "dispute_not_booked",
] as const
export type FindingKind = (typeof findingKinds)[number]

/** What was found; moments are ISO. */
export type Finding = {
  id: string
  kind: FindingKind
  subject_id: string
  reason: string
  state: "open" | "healed"
  found_at: string
  seen_at: string
  healed_at: string | null
}

const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as ${column}`

/** Keeps that something is so: once while it stays so, with its newest reason. */
export async function keepFinding(
  database: EntityManager,
  { kind, subject_id, reason }: Pick<Finding, "kind" | "subject_id" | "reason">,
): Promise<void> {
  await database.execute(
    `insert into card_finding (id, kind, subject_id, reason, found_at, seen_at)
     values (?, ?, ?, ?, now(), now())
     on conflict (kind, subject_id) where state = 'open'
     do update set reason = excluded.reason, seen_at = now(), updated_at = now()`,
    [generateEntityId(undefined, "cfi"), kind, subject_id, reason.slice(0, 2_000)],
  )
}

/** It is no longer so. Nothing happens where it never was. */
export async function healFinding(
  database: EntityManager,
  kind: FindingKind,
  subject_id: string,
): Promise<void> {
  await database.execute(
    `update card_finding set state = 'healed', healed_at = now(), updated_at = now()
      where kind = ? and subject_id = ? and state = 'open'`,
    [kind, subject_id],
  )
}

/** What is wrong now, of one kind: the ids of what it is about. */
export async function openSubjects(database: EntityManager, kind: FindingKind): Promise<string[]> {
  const rows = await database.execute<{ subject_id: string }[]>(
    "select subject_id from card_finding where kind = ? and state = 'open' order by id",
    [kind],
  )
  return rows.map(({ subject_id }) => subject_id)
}

/** Findings, newest first; ids grow with time, so that the last id of a page leads to the next one. */
export async function listFindings(
  database: EntityManager,
  { state, before_id, limit }: { state?: Finding["state"]; before_id?: string; limit: number },
): Promise<Finding[]> {
  return await database.execute<Finding[]>(
    `select id, kind, subject_id, reason, state, ${iso("found_at")}, ${iso("seen_at")}, ${iso("healed_at")}
       from card_finding
      where (?::text is null or state = ?) and (?::text is null or id < ?)
      order by id desc limit ?`,
    [state ?? null, state ?? null, before_id ?? null, before_id ?? null, limit],
  )
}

/** How many there are, and since when the oldest is; an ISO moment, null where there is none. */
export type Waiting = { count: number; since: string | null }

/** Findings that are open. */
export async function openFindings(database: EntityManager): Promise<Waiting> {
  const [row] = await database.execute<Waiting[]>(
    `select count(*)::int as count,
            to_char(min(found_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
       from card_finding where state = 'open'`,
  )
  return row ?? { count: 0, since: null }
}
