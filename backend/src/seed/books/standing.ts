import type { BookAct } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { demonstration_order } from "../../lib/demonstration-order"
import type LedgerService from "../../modules/ledger/service"

/** More than a year has. */
const releases_max = 10_000

/** An order of the books that an earlier run has placed, and what was done with it. */
export type Standing = { readonly order_id: string; readonly done: ReadonlySet<BookAct["kind"]> }

type OrderRow = {
  id: string
  status: string
  metadata: Record<string, unknown> | null
  payment_collections?: {
    payments?: { captured_at: Date | string | null; refunds?: { id: string }[] }[]
  }[]
  fulfillments?: { delivered_at: Date | string | null }[]
}

type LaterFacts = { readonly came_back: boolean; readonly released: boolean }

function doneWith(order: OrderRow, { came_back, released }: LaterFacts): Set<BookAct["kind"]> {
  const payments = (order.payment_collections ?? []).flatMap((one) => one.payments ?? [])
  const parcels = order.fulfillments ?? []
  const refunded = payments.some(({ refunds }) => (refunds ?? []).length > 0)
  const facts: [BookAct["kind"], boolean][] = [
    ["place", true],
    ["pay", payments.some(({ captured_at }) => captured_at !== null)],
    ["send", parcels.length > 0],
    ["deliver", parcels.some(({ delivered_at }) => delivered_at !== null)],
    ["cancel", order.status === "canceled"],
    ["give_back", came_back],
    ["refund", refunded],
    ["goodwill", refunded],
    ["settle", released],
  ]
  return new Set(facts.flatMap(([kind, done]) => (done ? [kind] : [])))
}

/**
 * The orders of the books that stand already, by their names in the plan. A killed run leaves no half-done act behind
 * (`one-transaction.ts`), so one trace of each is enough.
 */
export async function readStanding(container: MedusaContainer): Promise<Map<string, Standing>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ledger: LedgerService = container.resolve("ledger")
  const [orders, returns, releases] = await Promise.all([
    query.graph({
      entity: "order",
      fields: [
        "id",
        "status",
        "metadata",
        "payment_collections.payments.captured_at",
        "payment_collections.payments.refunds.id",
        "fulfillments.delivered_at",
      ],
    }),
    query.graph({ entity: "return", fields: ["order_id"] }),
    ledger.listTransactions({ kind: "release", limit: releases_max }),
  ])
  const back = new Set(returns.data.map(({ order_id }) => order_id))
  const released = new Set(releases.transactions.map(({ order_id }) => order_id))
  const rows = orders.data as unknown as OrderRow[] // exactly the fields asked for
  return new Map(
    rows.flatMap((order) => {
      const { id } = order
      const key = order.metadata?.[demonstration_order]
      if (typeof key !== "string") return []
      const done = doneWith(order, { came_back: back.has(id), released: released.has(id) })
      return [[key, { order_id: id, done }] as const]
    }),
  )
}
