import type { OrderFacts } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loadOrderFacts } from "../src/workflows/ledger/load-order-facts"
import { factsOf } from "../src/workflows/ledger/order-facts"
import type { OrderRecord } from "../src/workflows/ledger/order-record"

const money = ["id", "amount", "raw_amount", "created_at"]
const fields = [
  ...["id", "status", "is_draft_order", "currency_code", "created_at", "canceled_at"],
  "shipping_address.country_code",
  ...["id", "created_at"].map((field) => `items.${field}`),
  ...[
    "quantity",
    "return_requested_quantity",
    "return_received_quantity",
    "written_off_quantity",
  ].map((field) => `items.detail.${field}`),
  ...["id", "created_at"].map((field) => `shipping_methods.${field}`),
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  ...money.map((field) => `payment_collections.payments.captures.${field}`),
  ...money.map((field) => `payment_collections.payments.refunds.${field}`),
  ...["delivered_at", "canceled_at", "items.line_item_id", "items.quantity"].map(
    (field) => `fulfillments.${field}`,
  ),
]

type Moved = { amount: number; raw_amount?: { value: string } }
type Graph = Omit<OrderRecord, "payments"> & {
  payment_collections?: {
    payments?: { provider_id: string; captures?: Moved[]; refunds?: Moved[] }[]
  }[]
}

/** Rows come in any order; what they say must not depend on it. */
function inOneOrder(facts: OrderFacts): OrderFacts {
  const sorted = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] =>
    [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return {
    ...facts,
    lines: sorted(facts.lines, ({ frozen }) => frozen.line_id),
    shipping: sorted(facts.shipping, ({ shipping_id }) => shipping_id),
    captures: sorted(facts.captures, ({ id }) => id),
    refunds: sorted(facts.refunds, ({ id }) => id),
  }
}

/**
 * The facts of an order, once as the house reads them, by a statement of its own (ADR 0016), and once through Medusa's query
 * engine, which knows Medusa's tables best. A test expects both to be the same; an upgrade that moves a column fails here.
 */
export async function factsReadTwice(container: MedusaContainer, order_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: orders }, { data: changes }, frozen, ours] = await Promise.all([
    query.graph({ entity: "order", fields, filters: { id: order_id } }),
    query.graph({
      entity: "order_change",
      fields: ["confirmed_at", "canceled_at"],
      filters: { order_id },
    }),
    container.resolve("fair_price").frozenOrders([order_id]),
    loadOrderFacts(container, order_id),
  ])
  const { payment_collections, ...order } = orders[0] as unknown as Graph // exactly the fields asked for
  const exact = (moved: Moved) => ({ ...moved, amount: moved.raw_amount?.value ?? moved.amount })
  const payments = (payment_collections ?? []).flatMap(({ payments }) => payments ?? [])
  const theirs = factsOf(
    {
      order: {
        ...order,
        fulfillments: order.fulfillments ?? [],
        payments: payments.map(({ provider_id, captures = [], refunds = [] }) => ({
          provider_id,
          captures: captures.map(exact),
          refunds: refunds.map(exact),
        })),
      } as unknown as OrderRecord,
      lines: frozen.lines,
      shipping: frozen.shipping,
      changes,
    },
    ours.window,
  )
  return { ours: inOneOrder(ours), theirs: inOneOrder(theirs) }
}
