import type { HealthReadyAnswer } from "@ciap/contract"
import { loggedOf, problem } from "../../lib/problem"
import type { LastBooksCheck } from "../../modules/operations/service"
import type { InboxFigures } from "../../modules/stripe-inbox/service"
import { stateOfBooks } from "../ledger/state-of-books"

/** How to ask each part; `redis` is null where none is used. */
export type Probes = {
  readonly books: () => Promise<LastBooksCheck | null>
  readonly inbox: () => Promise<InboxFigures>
  readonly redis: (() => Promise<unknown>) | null
  /** Takes what hindered a part; the caller, who may be anybody, is told only which part it was. */
  readonly warn: (said: string) => void
}

/** Whoever asks has little patience himself, and a part that is this slow serves no buyer either. */
const patience_ms = 2_000

/**
 * Whether this process can serve, and how the house stands.
 * @throws NOT_READY when the database or Redis fails or does not answer within two seconds
 */
export async function readReadiness({
  books,
  inbox,
  redis,
  warn,
}: Probes): Promise<HealthReadyAnswer> {
  const [[last, figures]] = await Promise.all([
    answered("The database", warn, () => Promise.all([books(), inbox()])),
    redis === null ? null : answered("Redis", warn, redis),
  ])
  return {
    database: "ok",
    redis: redis === null ? "off" : "ok",
    books: { state: stateOfBooks(last), checked_at: last?.checked_at ?? null },
    card_inbox: {
      waiting: figures.waiting,
      dead: figures.dead,
      waiting_since: figures.waiting_since,
    },
  }
}

async function answered<T>(part: string, warn: Probes["warn"], ask: () => Promise<T>): Promise<T> {
  try {
    return await inTime(ask())
  } catch (error) {
    warn(`${part} does not answer, so this process says that it is not ready. ${loggedOf(error)}`)
    throw problem(
      "NOT_READY",
      `${part} does not answer. Nothing was lost; ask again in a few seconds, or see docs/runbooks/health.md.`,
    )
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`There was no answer within ${patience_ms} ms.`)),
      patience_ms,
    )
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
