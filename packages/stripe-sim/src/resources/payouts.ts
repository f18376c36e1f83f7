import type Stripe from "stripe"
import { z } from "zod"
import { emit } from "../events"
import { isWithin, page } from "../http/list"
import {
  created,
  currency,
  id,
  mergeMetadata,
  metadata,
  paging,
  text,
  whole,
} from "../http/parameters"
import { missing, refused } from "../http/problem"
import { type Route, route } from "../http/route"
import { toNumber } from "../money/settle"
import { day_seconds } from "../settings"
import { lettersFrom } from "../state/chance"
import { newId, schedule, type Sim, unschedule } from "../sim"
import { availableBalance, book, isAvailable } from "./balance"
import { newerFields } from "./newer-fields"
import { idOf } from "./id-of"

export function findPayout(sim: Sim, payout: string): Stripe.Payout {
  const found = sim.store.get("payouts", payout)
  if (!found) throw missing("payout", payout, "id")
  return found
}

/**
 * One automatic payout per currency: everything available that no payout took along yet leaves together, and stays tied
 * to it for reconciliation. What is owed (a negative sum) waits for better days.
 */
export function makeAutomaticPayouts(sim: Sim): Stripe.Payout[] {
  return sim.settings.settlement_currencies.flatMap((currency) => {
    const rows = sim.store
      .all("balance_transactions")
      .filter((row) => row.currency === currency && isAvailable(sim, row) && isLoose(sim, row))
    const sum = rows.reduce((total, { net }) => total + BigInt(net), 0n)
    if (sum <= 0n) return []
    const payout = makePayout(sim, { amount: sum, currency, automatic: true })
    for (const row of rows) sim.store.put("taken", { id: row.id, payout: payout.id })
    return [payout]
  })
}

/**
 * No payout took the row along yet. A payout made by hand lowers what the next automatic one can take: its own row is
 * taken along once, as the negative amount it is.
 */
function isLoose(sim: Sim, row: Stripe.BalanceTransaction): boolean {
  if (sim.store.get("taken", row.id)) return false
  return row.type !== "payout" || !findPayout(sim, idOf(row.source)).automatic
}

/** The day's payouts, and the next day's appointment. */
export function payDaily(sim: Sim): void {
  if (sim.settings.payout_schedule === "daily") makeAutomaticPayouts(sim)
  scheduleDaily(sim)
}

export function scheduleDaily(sim: Sim): void {
  const now = sim.clock.now()
  schedule(sim, "daily_payouts", "account", now - (now % day_seconds) + day_seconds)
}

/** The bank has the money. */
export function arrive(sim: Sim, id: string): void {
  const payout = findPayout(sim, id)
  if (payout.status !== "in_transit" && payout.status !== "pending") return
  const paid = sim.store.put("payouts", {
    ...payout,
    status: "paid",
    ...{ trace_id: { status: "supported", value: lettersFrom(sim.seed, `trace ${id}`, 12) } },
  })
  emit(sim, "payout.paid", paid)
}

/** Stripe has tied the transactions of an automatic payout to it; they can be listed now. */
export function reconcile(sim: Sim, id: string): void {
  const reconciled = sim.store.put("payouts", {
    ...findPayout(sim, id),
    reconciliation_status: "completed",
  })
  emit(sim, "payout.reconciliation_completed", reconciled)
}

/**
 * The bank sent the money back, before or after it was shown as paid: it is on the balance again.
 * @throws Problem when the payout already failed or was canceled
 */
export function failPayout(sim: Sim, id: string, failure_code = "account_closed"): Stripe.Payout {
  const payout = findPayout(sim, id)
  if (payout.status === "failed" || payout.status === "canceled") {
    throw refused(`Payout ${id} is already ${payout.status}.`)
  }
  unschedule(sim, "pay_out", id)
  const failed = giveBack(sim, payout, "payout_failure", {
    failure_code,
    failure_message: "The bank account could not be credited.",
    status: "failed",
  })
  emit(sim, "payout.failed", failed)
  return failed
}

function cancel(sim: Sim, id: string): Stripe.Payout {
  const payout = findPayout(sim, id)
  if (payout.status !== "pending" || payout.automatic) {
    throw refused(
      `Payouts can only be canceled while they are pending and if they were created via the API; ${id} is ${payout.status}.`,
    )
  }
  unschedule(sim, "pay_out", id)
  const canceled = giveBack(sim, payout, "payout_cancel", { status: "canceled" })
  emit(sim, "payout.canceled", canceled)
  return canceled
}

function giveBack(
  sim: Sim,
  payout: Stripe.Payout,
  type: "payout_failure" | "payout_cancel",
  change: Partial<Stripe.Payout>,
): Stripe.Payout {
  const transaction = book(sim, {
    type,
    reporting_category: "payout_reversal",
    source: payout.id,
    currency: payout.currency,
    amount: BigInt(payout.amount),
    fee: 0n,
    exchange_rate: null,
    description: type === "payout_failure" ? "PAYOUT FAILURE" : "PAYOUT CANCEL",
    available_on: sim.clock.now(),
  })
  return sim.store.put("payouts", {
    ...payout,
    ...change,
    failure_balance_transaction: transaction.id,
  })
}

function makePayout(
  sim: Sim,
  asked: {
    amount: bigint
    currency: string
    automatic: boolean
    description?: string | null | undefined
    metadata?: Record<string, string>
    statement_descriptor?: string | null | undefined
  },
): Stripe.Payout {
  const id = newId(sim, "po")
  const now = sim.clock.now()
  const arrival_date = now - (now % day_seconds) + sim.settings.payout_arrival_days * day_seconds
  const transaction = book(sim, {
    type: "payout",
    reporting_category: "payout",
    source: id,
    currency: asked.currency,
    amount: -asked.amount,
    fee: 0n,
    exchange_rate: null,
    description: asked.description ?? "STRIPE PAYOUT",
    available_on: now,
  })
  const payout = sim.store.put("payouts", {
    id,
    object: "payout",
    amount: toNumber(asked.amount),
    application_fee: null,
    application_fee_amount: null,
    arrival_date,
    automatic: asked.automatic,
    balance_transaction: transaction.id,
    created: now,
    currency: asked.currency,
    description: asked.description ?? "STRIPE PAYOUT",
    destination: `ba_${lettersFrom(sim.seed, `bank account ${asked.currency}`, 24)}`,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: asked.metadata ?? {},
    method: "standard",
    original_payout: null,
    reconciliation_status: asked.automatic ? "in_progress" : "not_applicable",
    reversed_by: null,
    source_type: "card",
    statement_descriptor: asked.statement_descriptor ?? null,
    status: asked.automatic ? "in_transit" : "pending",
    type: "bank_account",
    ...newerFields.payout,
  })
  emit(sim, "payout.created", payout)
  schedule(sim, "pay_out", id, arrival_date)
  if (asked.automatic) schedule(sim, "reconcile_payout", id, now)
  return payout
}

const createParameters = z.strictObject({
  amount: whole(1),
  currency,
  description: text.optional(),
  destination: id.optional(),
  metadata: metadata.optional(),
  method: z.enum(["standard"]).optional(),
  source_type: z.enum(["card"]).optional(),
  statement_descriptor: text.optional(),
})

function create(sim: Sim, p: z.output<typeof createParameters>): Stripe.Payout {
  const amount = BigInt(p.amount)
  if (amount > availableBalance(sim, p.currency)) {
    throw refused(
      "You have insufficient funds in your Stripe account for this transfer. Your card balance is too low. You can use the /v1/balance endpoint to view your Stripe balance (for more details, see stripe.com/docs/api#balance).",
      undefined,
      "balance_insufficient",
    )
  }
  const { currency: in_currency, description, statement_descriptor } = p
  return makePayout(sim, {
    amount,
    currency: in_currency,
    automatic: false,
    description,
    metadata: mergeMetadata({}, p.metadata),
    statement_descriptor,
  })
}

const listed = z.strictObject({
  ...paging,
  ...created,
  arrival_date: created.created,
  destination: id.optional(),
  status: z.string().optional(),
})

export const payoutRoutes: readonly Route[] = [
  route("POST", "/v1/payouts", createParameters, create),
  route("GET", "/v1/payouts", listed, (sim, p) => {
    const payouts = sim.store
      .all("payouts")
      .filter((payout) => isWithin(payout.created, p.created))
      .filter((payout) => isWithin(payout.arrival_date, p.arrival_date))
      .filter(({ status }) => p.status === undefined || status === p.status)
      .filter(({ destination }) => p.destination === undefined || destination === p.destination)
    return page(payouts, p, "/v1/payouts")
  }),
  route("GET", "/v1/payouts/:id", z.strictObject({}), (sim, _p, id) => findPayout(sim, id)),
  route(
    "POST",
    "/v1/payouts/:id",
    z.strictObject({ metadata: metadata.optional() }),
    (sim, p, id) => {
      const before = findPayout(sim, id)
      const after = sim.store.put("payouts", {
        ...before,
        metadata: mergeMetadata(before.metadata, p.metadata),
      })
      emit(sim, "payout.updated", after, before)
      return after
    },
  ),
  route("POST", "/v1/payouts/:id/cancel", z.strictObject({}), (sim, _p, id) => cancel(sim, id)),
]
