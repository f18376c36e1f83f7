import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { Client } from "pg"
import { setTimeout as pause } from "node:timers/promises"
import followSettlement from "../../src/jobs/follow-settlement"
import sweepPayouts from "../../src/jobs/sweep-payouts"
import sweepRecentOrders from "../../src/jobs/sweep-recent-orders"
import workThroughStripeInbox from "../../src/jobs/work-through-stripe-inbox"
import { day } from "../../src/lib/day"
import { sweepCardPayments } from "../../src/workflows/cards/sweep-card-payments"
import { showFound } from "../../src/workflows/verify/show-found"
import { verifyBooks } from "../../src/workflows/verify/verify-books"

type Row = Record<string, unknown>

/** How many minutes after the death each of the two rounds of sweeps comes. */
const rounds_minutes = [10, 40]

export async function rowsOf<R = Row>(container: MedusaContainer, sql: string): Promise<R[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: R[] }>(sql)
  return rows
}

/** Executions that began in a process which is dead: nobody ends them any more. */
export async function unfinished(container: MedusaContainer): Promise<Set<string>> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const found = await engine.listWorkflowExecutions({
    state: { $nin: ["not_started", "done", "reverted", "failed"] },
  })
  return new Set((found as { id: string }[]).map(({ id }) => id))
}

/** Waits for everything that lives, and for nothing of the dead. */
export async function waitForTheLiving(
  container: MedusaContainer,
  dead: ReadonlySet<string>,
): Promise<void> {
  for (;;) {
    const left = await unfinished(container)
    if ([...left].every((id) => dead.has(id))) return
    await pause(50)
  }
}

/** Who lives on and looks. */
export type Survivor = {
  container: MedusaContainer
  stripe: Stripe
  /** Stripe's messages that are on their way arrive, and are worked on. */
  hear: () => Promise<void>
  wait: () => Promise<void>
}

/** One round of everything that comes by the clock, so many minutes later. */
export async function sweep({ container, hear, wait }: Survivor, minutes: number): Promise<void> {
  await hear()
  // Whoever held a refund or an event is dead for as long by then as the sweeps wait.
  await rowsOf(
    container,
    "update refund_request set held_until = now() - interval '1 second' where held_until is not null",
  )
  await rowsOf(container, "update stripe_event set due_at = now() where state = 'waiting'")
  for (const table of ["capture", "refund", "order_change", '"order"'])
    await rowsOf(container, `update ${table} set created_at = created_at - interval '10 minutes'`)
  await runJobs(container, minutes, hear)
  await wait()
}

/** The jobs themselves, as a process runs them when so many minutes have passed. */
export async function runJobs(
  container: MedusaContainer,
  minutes = 0,
  hear: () => Promise<void> = async () => undefined,
): Promise<void> {
  await workThroughStripeInbox(container)
  await sweepCardPayments(container, new Date(Date.now() + minutes * 60_000))
  await hear()
  await sweepRecentOrders(container)
  await sweepPayouts(container)
  await followSettlement(container)
}

/** Everything that must hold once the sweeps have run; each sentence is a defect. */
export async function complaintsOf({ container, stripe }: Survivor): Promise<string[]> {
  const complaints: string[] = []
  await verifyBooks(container, day(new Date()), {
    found: (found) => complaints.push(showFound(found)),
  })
  for (const [what, sql] of Object.entries(never))
    for (const row of await rowsOf(container, sql))
      complaints.push(`${what}: ${JSON.stringify(row)}`)
  for await (const intent of stripe.paymentIntents.list({ expand: ["data.latest_charge"] }))
    complaints.push(...(await complaintsOfPayment(container, intent)))
  return complaints
}

/** What there may be no row of. */
const never = {
  "a cart became two orders": `select cart_id, count(*)::int as orders from order_cart
    where deleted_at is null group by cart_id having count(*) > 1`,
  "a payment was captured twice": `select payment_id, count(*)::int as captures from capture
    where deleted_at is null group by payment_id having count(*) > 1`,
  "an order has no explained price": `select i.order_id from order_item i
    where i.quantity > 0 and not exists (select from line_breakdown b where b.order_line_id = i.item_id)`,
  "a cancelled order kept its money": `select o.id, p.id as payment from "order" o
    join order_payment_collection l on l.order_id = o.id
    join payment p on p.payment_collection_id = l.payment_collection_id
    where o.status = 'canceled' and p.captured_at is not null
      and (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null) < p.amount`,
  "what an order's account says of money is not what its payments say": `select o.id,
      (select coalesce(sum(t.amount), 0) from order_transaction t where t.order_id = o.id and t.deleted_at is null) as account,
      sum((select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null)
        - (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null)) as payments
    from "order" o
    join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
    join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
    group by o.id
    having (select coalesce(sum(t.amount), 0) from order_transaction t where t.order_id = o.id and t.deleted_at is null)
      <> sum((select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null)
        - (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null))`,
  "a payout that a line of the bank proves is still on its way": `select p.id, p.state from payout p
    join settlement_match_part s on s.kind = 'group_payout' and s.counterpart_id = p.id and s.live
    where p.state = 'sent'`,
  "a refund has no outcome":
    "select id, state from refund_request where state not in ('recorded', 'refused')",
  "somebody must look": "select kind, subject_id, reason from card_finding where state = 'open'",
  "an event of Stripe's is not done": `select id, type, last_error from stripe_event
    where state <> 'done'`,
}

type Owned = { order_id: string | null; captured: string | null; refunded: string | null }

async function complaintsOfPayment(
  container: MedusaContainer,
  intent: Stripe.PaymentIntent,
): Promise<string[]> {
  if (intent.status !== "succeeded" || typeof intent.latest_charge !== "object") return []
  const given_back = intent.latest_charge?.amount_refunded ?? 0
  const [owned] = await rowsOf<Owned>(
    container,
    `select o.order_id,
            (select sum(c.amount)::text from capture c where c.payment_id = p.id and c.deleted_at is null) as captured,
            (select sum(r.amount)::text from refund r where r.payment_id = p.id and r.deleted_at is null) as refunded
       from payment_session s
       left join payment p on p.payment_session_id = s.id
       left join order_payment_collection o on o.payment_collection_id = s.payment_collection_id and o.deleted_at is null
      where s.data->>'id' = '${intent.id}'`,
  )
  if (owned?.order_id == null)
    return given_back === intent.amount_received
      ? []
      : [`payment ${intent.id} of ${intent.amount_received} has neither order nor refund`]
  const minor = (amount: string | null) => Math.round(Number(amount ?? 0) * 100)
  return [
    ...(minor(owned.captured) === intent.amount_received
      ? []
      : [`of payment ${intent.id} ${owned.captured} were captured, not ${intent.amount_received}`]),
    ...(minor(owned.refunded) === given_back
      ? []
      : [
          `of payment ${intent.id} Medusa counts ${owned.refunded} as refunded, Stripe ${given_back}`,
        ]),
  ]
}

/** Two rounds of sweeps; what is still wrong after them. */
export async function complaintsAfterSweeps(survivor: Survivor): Promise<string[]> {
  let complaints: string[] = []
  for (const minutes of rounds_minutes) {
    await sweep(survivor, minutes)
    complaints = await complaintsOf(survivor)
    if (complaints.length === 0) return []
  }
  return complaints
}

/**
 * What a restart of PostgreSQL is for whoever uses the database: every connection ends at once, and for so long none is
 * taken. The other databases of the server are left alone, because other tests are at work in them.
 */
export async function restartOf(database: string, away_ms: number): Promise<void> {
  const admin = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: "postgres",
  })
  await admin.connect()
  const name = admin.escapeIdentifier(database)
  try {
    await admin.query(`alter database ${name} allow_connections false`)
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
      database,
    ])
    await pause(away_ms)
  } finally {
    await admin.query(`alter database ${name} allow_connections true`)
    await admin.end()
  }
}
