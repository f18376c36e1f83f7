import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import StripeEvent from "./models/stripe-event"

type Ctx = Context<EntityManager>

/** An event as Stripe sends it; `created` in seconds since 1970. */
export type ArrivedEvent = {
  readonly id: string
  readonly type: string
  readonly created: number
  readonly data: { readonly object: object }
}

/** An event that is being worked on. */
export type TakenEvent = {
  id: string
  type: string
  payload: Record<string, unknown>
  attempts: number
}

/** An event as it was kept; moments are ISO. */
export type KeptEvent = TakenEvent & {
  state: "waiting" | "done" | "dead"
  last_error: string | null
  ignored_reason: string | null
  happened_at: string
  received_at: string
}

const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** How many events wait or are dead, and since when the oldest of each does (ISO moment, null when none does). */
export type InboxFigures = {
  waiting: number
  dead: number
  waiting_since: string | null
  dead_since: string | null
}

/** For so long nobody else takes an event that somebody is working on; longer than any work on one takes. */
const lease_seconds = 120

/** After this many failures an event waits for a person. With the pauses below that is after about ten hours. */
const attempts_max = 12

/** 10 s, 20 s, 40 s … and at most two hours. */
const pause_seconds = "least(10 * power(2, attempts - 1), 7200)"

/** What Stripe sent: kept once, taken by one worker at a time, retried with growing pauses, never lost. */
class StripeInboxService extends MedusaService({ StripeEvent }) {
  /**
   * Keeps an event.
   *
   * @returns false when it is here already
   */
  @InjectTransactionManager()
  async keep(event: ArrivedEvent, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    const kept = await databaseOf(context).execute<{ id: string }[]>(
      `insert into stripe_event (id, type, happened_at, payload, due_at)
       values (?, ?, to_timestamp(?), ?::jsonb, now())
       on conflict do nothing returning id`,
      [event.id, event.type, event.created, JSON.stringify(event.data.object)],
    )
    return kept.length === 1
  }

  /**
   * Takes the events that are due, oldest first. Nobody else gets them for two minutes; a worker that dies in between
   * leaves them to the next one.
   */
  @InjectTransactionManager()
  async take(limit: number, @MedusaContext() context: Ctx = {}): Promise<TakenEvent[]> {
    return await databaseOf(context).execute<TakenEvent[]>(
      `update stripe_event e
          set attempts = e.attempts + 1, due_at = now() + make_interval(secs => ?), updated_at = now()
         from (select id from stripe_event where state = 'waiting' and due_at <= now()
                order by due_at, id limit ? for update skip locked) as due
        where e.id = due.id
       returning e.id, e.type, e.payload, e.attempts`,
      [lease_seconds, limit],
    )
  }

  /**
   * What had to be done for an event is done.
   *
   * @param ignored_reason why nothing had to be done; null where something was
   */
  @InjectTransactionManager()
  async settle(
    id: string,
    ignored_reason: string | null,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await databaseOf(context).execute(
      `update stripe_event
          set state = 'done', settled_at = now(), last_error = null, ignored_reason = ?, updated_at = now()
        where id = ?`,
      [ignored_reason, id],
    )
  }

  /** It did not work: again later, or, after the last try, a matter for a person. */
  @InjectTransactionManager()
  async fail(id: string, reason: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await databaseOf(context).execute(
      `update stripe_event
          set state = case when attempts >= ? then 'dead' else 'waiting' end,
              due_at = now() + make_interval(secs => ${pause_seconds}), last_error = ?, updated_at = now()
        where id = ? and state = 'waiting'`,
      [attempts_max, reason.slice(0, 2_000), id],
    )
  }

  /**
   * Sends a dead event round again, with all its tries.
   *
   * @returns false when no dead event has this id
   */
  @InjectTransactionManager()
  async revive(id: string, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    const revived = await databaseOf(context).execute<{ id: string }[]>(
      `update stripe_event set state = 'waiting', attempts = 0, due_at = now(), updated_at = now()
        where id = ? and state = 'dead' returning id`,
      [id],
    )
    return revived.length === 1
  }

  /** Events in one state, oldest first; the last id of a page leads to the next one. */
  @InjectManager()
  async eventsIn(
    state: "waiting" | "done" | "dead",
    { after_id, limit }: { after_id?: string; limit: number },
    @MedusaContext() context: Ctx = {},
  ): Promise<KeptEvent[]> {
    return await databaseOf(context).execute<KeptEvent[]>(
      `select e.id, e.type, e.state, e.attempts, e.payload, e.last_error, e.ignored_reason,
              ${iso("e.happened_at")} as happened_at, ${iso("e.created_at")} as received_at
         from stripe_event e
        where e.state = ?
          and (?::text is null
               or (e.created_at, e.id) > (select b.created_at, b.id from stripe_event b where b.id = ?))
        order by e.created_at, e.id limit ?`,
      [state, after_id ?? null, after_id ?? null, limit],
    )
  }

  /** How the inbox stands now. */
  @InjectManager()
  async figures(@MedusaContext() context: Ctx = {}): Promise<InboxFigures> {
    const [row] = await databaseOf(context).execute<InboxFigures[]>(
      `select count(*) filter (where state = 'waiting')::int as waiting,
              count(*) filter (where state = 'dead')::int as dead,
              to_char(min(created_at) filter (where state = 'waiting') at time zone 'UTC',
                      'YYYY-MM-DD"T"HH24:MI:SS"Z"') as waiting_since,
              to_char(min(created_at) filter (where state = 'dead') at time zone 'UTC',
                      'YYYY-MM-DD"T"HH24:MI:SS"Z"') as dead_since
         from stripe_event where state <> 'done'`,
    )
    return row ?? { waiting: 0, dead: 0, waiting_since: null, dead_since: null }
  }
}

export default StripeInboxService
