import type {
  FrozenLine,
  LineFacts,
  MoneyMovement,
  OrderFacts,
  ReturnWindowPolicy,
  ShippingFacts,
} from "@ciap/fair-trade"
import { fromMedusa } from "../../lib/money-border"
import { pieces } from "../buying/sold-lines"
import type { FrozenLineRecord, OrderRecord, OrderRecords } from "./order-record"

const instant = (at: Date | string): string => new Date(at).toISOString()
const day = (at: Date | string): string => instant(at).slice(0, 10)
const newest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null

export function frozenLineOf(row: FrozenLineRecord): FrozenLine {
  return {
    line_id: row.order_line_id,
    group_id: row.group_id,
    currency_code: row.currency_code,
    quantity: row.quantity,
    producer_unit_minor: row.producer_unit_minor,
    premium_unit_minor: row.premium_unit_minor,
    logistics_unit_minor: row.logistics_unit_minor,
    gross_minor: row.gross_minor,
    tax_minor: row.tax_minor,
    services_minor: row.services_minor,
  }
}

/** The day the last piece reached the buyer, written-off ones aside; null while some are on their way. */
function deliveredOn(order: OrderRecord, line_id: string, sent: number): string | null {
  const arrived = order.fulfillments
    .filter((fulfilment) => fulfilment.delivered_at !== null && fulfilment.canceled_at === null)
    .flatMap((fulfilment) =>
      fulfilment.items
        .filter((item) => item.line_item_id === line_id)
        .map((item) => ({
          on: day(fulfilment.delivered_at ?? ""),
          quantity: pieces(item.quantity),
        })),
    )
  const count = arrived.reduce((sum, { quantity }) => sum + quantity, 0)
  return count > 0 && count >= sent ? newest(arrived.map(({ on }) => on)) : null
}

function lineFacts(
  order: OrderRecord,
  row: FrozenLineRecord,
  changed_on: string | null,
): LineFacts {
  const item = order.items.find(({ id }) => id === row.order_line_id)
  const count = (quantity: Parameters<typeof pieces>[0] | undefined) => pieces(quantity ?? 0)
  // A line that an edit took off the order is still a fact: it stands at quantity 0 and is taken back.
  const quantity = count(item?.detail.quantity)
  const return_received = count(item?.detail.return_received_quantity)
  const written_off = count(item?.detail.written_off_quantity)
  return {
    frozen: frozenLineOf(row),
    created_at: instant(item?.created_at ?? row.frozen_on),
    quantity,
    return_received,
    written_off,
    return_requested: count(item?.detail.return_requested_quantity),
    delivered_on: deliveredOn(order, row.order_line_id, quantity - written_off),
    kept_changed_on: changed_on,
  }
}

function movements(order: OrderRecord, of: "captures" | "refunds"): MoneyMovement[] {
  return order.payments.flatMap((payment) =>
    payment[of].map((movement) => ({
      id: movement.id,
      // `pp_transfer_bank` names the provider's class and its instance; the cash account is the class's.
      provider: payment.provider_id.split("_")[1] ?? payment.provider_id,
      amount_minor: fromMedusa(movement.amount, order.currency_code).amount_minor,
      on: day(movement.created_at),
    })),
  )
}

/**
 * Turns an order as Medusa keeps it, and the rows frozen for it, into the facts the ledger follows from.
 *
 * Pure: the same records give the same facts. Only frozen lines are facts; one that no published price explains
 * stays outside until somebody explains it.
 */
export function factsOf(
  { order, lines, shipping, changes }: OrderRecords,
  window: ReturnWindowPolicy,
): OrderFacts {
  const changed_on = newest(
    changes.flatMap((change) => {
      const at = change.canceled_at ?? change.confirmed_at
      return at === null ? [] : [day(at)]
    }),
  )
  const methods = new Map(order.shipping_methods.map((method) => [method.id, method]))
  const charges: ShippingFacts[] = shipping.map((row) => ({
    shipping_id: row.shipping_method_id,
    gross_minor: row.gross_minor,
    tax_minor: row.tax_minor,
    created_at: instant(methods.get(row.shipping_method_id)?.created_at ?? row.frozen_on),
    kept: methods.has(row.shipping_method_id),
  }))
  const cancelled = order.status === "canceled"
  return {
    order_id: order.id,
    currency_code: order.currency_code.toLowerCase(),
    status: cancelled ? "cancelled" : "open",
    placed_on: day(order.created_at),
    cancelled_on: cancelled ? day(order.canceled_at ?? order.created_at) : null,
    tax_country: (
      lines.find((row) => row.tax_country !== null)?.tax_country ??
      order.shipping_address?.country_code ??
      "pe"
    ).toLowerCase(),
    lines: lines.map((row) => lineFacts(order, row, changed_on)),
    shipping: charges,
    captures: movements(order, "captures"),
    refunds: movements(order, "refunds"),
    window,
  }
}
