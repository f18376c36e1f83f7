import type { Posting } from "@ciap/fair-trade"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { setTimeout as pause } from "node:timers/promises"
import { LedgerError, type LedgerRefusal } from "./errors"
import { rows } from "./query"
import type { PostedTransaction } from "./types"

const system = "system"

/** Hands postings to the one write path; amounts travel as text, because JSON has no bigint. */
export async function postAll(
  manager: EntityManager,
  postings: readonly Posting[],
  actor_id: string = system,
): Promise<PostedTransaction[]> {
  if (postings.length === 0) {
    return []
  }
  const payload = JSON.stringify(postings, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  )
  return rows<PostedTransaction>(
    manager,
    `select posted_key as idempotency_key, posted_id as transaction_id, created from ledger_post(?::jsonb, ?)`,
    [payload, actor_id],
  )
}

const retries_max = 5
const pause_ms = 10

/** Another posting came first and left too little, or both waited for each other: with a fresh book it may go through. */
const worth_retrying = new Set<LedgerRefusal>([
  "LEDGER_BELOW_FLOOR",
  "LEDGER_OVER_REVERSED",
  "LEDGER_BUSY",
])

/**
 * Runs an attempt, and runs it again from the start when another posting got in between; at most five times more.
 * @throws what the last attempt threw
 */
export async function withRetries<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await attempt()
    } catch (error) {
      const again = error instanceof LedgerError && worth_retrying.has(error.refusal)
      if (!again || retries === retries_max) {
        throw error
      }
      await pause(pause_ms * (retries + 1))
    }
  }
}
