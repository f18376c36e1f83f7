import type { OrderReturnedAnswer } from "@ciap/contract"
import {
  addDays,
  type BookPosition,
  coverage,
  type LineFacts,
  lineTarget,
  type OrderFacts,
  type ReturnedAmounts,
  returnedByOrder,
  type ReturnedGroup,
  type ReturnedLine,
  windowClosesOn,
} from "@ciap/fair-trade"
import { type Money, money, toWire } from "@ciap/money"
import type { OrderDisplay } from "./order-display"

type Answer = OrderReturnedAnswer["order"]
type Line = Answer["lines"][number]

function stateOf(line: ReturnedLine, positions: readonly BookPosition[]): Line["state"] {
  if (line.kept === 0) {
    const was_booked = positions.some(
      ({ line_ref, accrued_minor }) => line_ref === line.line_id && accrued_minor > 0n,
    )
    return was_booked ? "reversed" : "unbooked"
  }
  if (line.premium.booked.amount_minor < line.premium.expected.amount_minor)
    return "awaiting_payment"
  return line.premium.pending.amount_minor > 0n ? "pending" : "available"
}

function availableOn(facts: OrderFacts, line: LineFacts, state: Line["state"]): string | null {
  if (state !== "pending") return null
  const paid_on = coverage(facts).covered.get(line.frozen.line_id)?.covered_on ?? facts.placed_on
  return addDays(windowClosesOn(line, paid_on, facts.window), 1)
}

const kinds = ["producer", "premium", "logistics", "services", "tax"] as const

function components(facts: OrderFacts, line: LineFacts, kept: number): Line["components"] {
  const amounts = lineTarget(line.frozen, kept)
  return kinds.map((kind) => ({
    kind,
    amount: toWire(
      money(amounts[kind === "producer" ? "producer_pay" : kind], facts.currency_code),
    ),
  }))
}

/** Before payment what the line will bring; from then on what the ledger holds. */
const shown = (amounts: ReturnedAmounts, state: Line["state"]): Money =>
  state === "awaiting_payment" ? amounts.expected : amounts.booked

function lineOf(
  facts: OrderFacts,
  positions: readonly BookPosition[],
  display: OrderDisplay,
  group: ReturnedGroup,
  returned: ReturnedLine,
): Line[] {
  const line = facts.lines.find(({ frozen }) => frozen.line_id === returned.line_id)
  // A line that an edit took off the order still concerns the books; the order itself does not name it any more.
  if (line === undefined || line.quantity === 0) return []
  const words = display.lines.get(returned.line_id)
  const state = stateOf(returned, positions)
  const gross_minor = lineTarget(line.frozen, returned.kept).gross
  return [
    {
      line_id: returned.line_id,
      product_id: words?.product_id ?? null,
      product_handle: words?.product_handle ?? null,
      title: words?.title ?? "",
      variant_title: words?.variant_title ?? null,
      picture: words?.picture ?? null,
      group: display.group(group.group_id),
      quantity: line.quantity,
      kept: returned.kept,
      gross: toWire(money(gross_minor, facts.currency_code)),
      producer: toWire(shown(returned.producer_pay, state)),
      premium: toWire(shown(returned.premium, state)),
      components: components(facts, line, returned.kept),
      state,
      available_on: availableOn(facts, line, state),
    },
  ]
}

/**
 * What an order returned to which group, line by line, as the buyer reads it. Pure: the same facts, positions and
 * words give the same page.
 */
export function presentReturned(
  facts: OrderFacts,
  positions: readonly BookPosition[],
  display: OrderDisplay,
): Answer {
  const wire = (minor: bigint) => toWire(money(minor, facts.currency_code))
  const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)
  const groups = returnedByOrder(facts, positions)
  const lines = groups.flatMap((group) =>
    group.lines.flatMap((line) => lineOf(facts, positions, display, group, line)),
  )
  const linesOf = (group: ReturnedGroup) => lines.filter((line) => line.group.id === group.group_id)
  const cancelled = facts.status === "cancelled"
  const shipping = facts.shipping.filter((charge) => charge.kept && !cancelled)
  const shipping_minor = sum(shipping.map((charge) => charge.gross_minor))
  const gross_minor = sum(lines.map((line) => BigInt(line.gross.amount_minor)))
  const line_tax_minor = sum(
    lines.flatMap((line) =>
      line.components
        .filter(({ kind }) => kind === "tax")
        .map(({ amount }) => BigInt(amount.amount_minor)),
    ),
  )
  return {
    display_id: display.display_id,
    placed_on: facts.placed_on,
    status: display.status,
    payment_status: display.payment_status,
    fulfillment_status: display.fulfillment_status,
    currency_code: facts.currency_code,
    country_code: display.country_code,
    lines,
    shipping: wire(shipping_minor),
    shipping_method: display.shipping_method,
    tax: wire(line_tax_minor + sum(shipping.map((charge) => charge.tax_minor))),
    total: wire(gross_minor + shipping_minor),
    paid: wire(sum(facts.captures.map((capture) => capture.amount_minor))),
    refunded: wire(sum(facts.refunds.map((refund) => refund.amount_minor))),
    payment: display.payment,
    paid_with: display.paid_with,
    groups: groups
      .filter((group) => linesOf(group).length > 0)
      .map((group) => ({
        ...display.group(group.group_id),
        producer: wire(sum(linesOf(group).map((line) => BigInt(line.producer.amount_minor)))),
        premium: wire(sum(linesOf(group).map((line) => BigInt(line.premium.amount_minor)))),
      })),
  }
}
