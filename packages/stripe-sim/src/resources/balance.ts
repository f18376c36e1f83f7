import type Stripe from "stripe"
import { z } from "zod"
import { isWithin, page } from "../http/list"
import { created, id, paging } from "../http/parameters"
import { invalid, missing } from "../http/problem"
import { type Route, route } from "../http/route"
import { toNumber } from "../money/settle"
import { day_seconds } from "../settings"
import { newId, type Sim } from "../sim"
import { newerFields } from "./newer-fields"
import { idOf } from "./id-of"

/** One movement of the balance, amounts in minor units of the settlement currency. */
export type Movement = {
  type: Stripe.BalanceTransaction.Type
  reporting_category: string
  source: string
  currency: string
  amount: bigint
  fee: bigint
  fee_description?: string
  exchange_rate: string | null
  description: string | null
  available_on: number
}

/** Writes a movement down. Gross, fee and net agree by construction. */
export function book(sim: Sim, movement: Movement): Stripe.BalanceTransaction {
  const { currency, fee } = movement
  return sim.store.put("balance_transactions", {
    id: newId(sim, "txn"),
    object: "balance_transaction",
    amount: toNumber(movement.amount),
    available_on: movement.available_on,
    created: sim.clock.now(),
    currency,
    description: movement.description,
    exchange_rate: movement.exchange_rate === null ? null : Number(movement.exchange_rate),
    fee: toNumber(fee),
    fee_details:
      fee === 0n
        ? []
        : [
            {
              amount: toNumber(fee),
              application: null,
              currency,
              description: movement.fee_description ?? "Stripe processing fees",
              type: "stripe_fee",
            },
          ],
    net: toNumber(movement.amount - fee),
    reporting_category: movement.reporting_category,
    source: movement.source,
    // Computed when it is shown: time alone turns pending into available.
    status: "pending",
    type: movement.type,
    ...newerFields.balance_transaction,
  })
}

/** The day, at 00:00 UTC, on which the money of a charge made now can leave. */
export function availableOn(sim: Sim): number {
  const now = sim.clock.now()
  return now - (now % day_seconds) + sim.settings.settlement_delay_days * day_seconds
}

export function isAvailable(sim: Sim, transaction: Stripe.BalanceTransaction): boolean {
  return transaction.available_on <= sim.clock.now()
}

/** What can leave now, per currency: everything available ever, payouts counted as the negative rows they are. */
export function availableBalance(sim: Sim, currency: string): bigint {
  return sum(sim, currency, true)
}

function sum(sim: Sim, currency: string, available: boolean): bigint {
  return sim.store
    .all("balance_transactions")
    .filter((row) => row.currency === currency && isAvailable(sim, row) === available)
    .reduce((total, { net }) => total + BigInt(net), 0n)
}

function balance(sim: Sim): Stripe.Balance {
  const amounts = (available: boolean) =>
    sim.settings.settlement_currencies.map((currency) => {
      const amount = toNumber(sum(sim, currency, available))
      return { amount, currency, source_types: { card: amount } }
    })
  return {
    object: "balance",
    available: amounts(true),
    connect_reserved: [],
    livemode: false,
    pending: amounts(false),
  }
}

const listed = z.strictObject({
  ...paging,
  ...created,
  currency: z.string().optional(),
  payout: id.optional(),
  source: id.optional(),
  type: z.string().optional(),
})

function list(sim: Sim, p: z.output<typeof listed>) {
  if (p.payout !== undefined) checkPayout(sim, p.payout)
  const rows = sim.store
    .all("balance_transactions")
    .filter((row) => isWithin(row.created, p.created))
    .filter((row) => p.currency === undefined || row.currency === p.currency)
    .filter((row) => p.source === undefined || row.source === p.source)
    .filter((row) => p.type === undefined || row.type === p.type)
    .filter((row) => p.payout === undefined || payoutOf(sim, row) === p.payout)
  return page(rows, p, "/v1/balance_transactions")
}

/** The payout a row belongs to: the automatic one that took it along, or the one whose own row it is. */
export function payoutOf(sim: Sim, row: Stripe.BalanceTransaction): string | undefined {
  const taken = sim.store.get("taken", row.id)?.payout
  return taken ?? (row.type === "payout" ? idOf(row.source) : undefined)
}

function checkPayout(sim: Sim, payout: string): void {
  const found = sim.store.get("payouts", payout)
  if (!found) throw missing("payout", payout, "payout")
  if (!found.automatic) {
    throw invalid(
      "Balance transaction history can only be filtered on automatic transfers, not manual.",
      "payout",
    )
  }
}

export const balanceRoutes: readonly Route[] = [
  route("GET", "/v1/balance", z.strictObject({}), (sim) => balance(sim)),
  route("GET", "/v1/balance_transactions", listed, (sim, p) => list(sim, p)),
  route("GET", "/v1/balance_transactions/:id", z.strictObject({}), (sim, _p, transaction) => {
    const found = sim.store.get("balance_transactions", transaction)
    if (!found) throw missing("balance transaction", transaction, "id")
    return found
  }),
]
