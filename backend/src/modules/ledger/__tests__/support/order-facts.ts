import type { LineFacts, OrderFacts, ShippingFacts } from "@ciap/fair-trade"
import type { OrderStory, StoryAct } from "@ciap/test-kit"

const placed_on = "2026-01-05"
const created_at = `${placed_on}T10:00:00.000Z`

const dayOf = (day: number): string =>
  new Date(Date.parse(created_at) + day * 86_400_000).toISOString().slice(0, 10)

/** The order as it stands before anything happened to it. */
export function ordered(story: OrderStory, order_id: string): OrderFacts {
  return {
    order_id,
    currency_code: "eur",
    status: "open",
    placed_on,
    cancelled_on: null,
    tax_country: "be",
    lines: story.lines.map(({ line_id, ...line }): LineFacts => {
      const fixed = line.producer_unit_minor + line.premium_unit_minor + line.logistics_unit_minor
      return {
        frozen: {
          ...line,
          line_id: `${order_id}_${line_id}`,
          currency_code: "eur",
          services_minor: line.gross_minor - line.tax_minor - fixed * BigInt(line.quantity),
        },
        created_at,
        quantity: line.quantity,
        return_received: 0,
        written_off: 0,
        return_requested: 0,
        delivered_on: null,
        kept_changed_on: null,
      }
    }),
    shipping: story.shipping.map(({ shipping_id, ...charge }): ShippingFacts => ({
      ...charge,
      shipping_id: `${order_id}_${shipping_id}`,
      created_at,
      kept: true,
    })),
    captures: [],
    refunds: [],
    window: { return_days: 14, fallback_days: 45 },
  }
}

/** The facts after one more act, clamped to what is possible. */
export function told(facts: OrderFacts, act: StoryAct): OrderFacts {
  const on = dayOf(act.day)
  switch (act.act) {
    case "capture":
    case "refund": {
      const paid = total(facts.captures) - total(facts.refunds)
      const amount_minor = act.act === "refund" && act.amount_minor > paid ? paid : act.amount_minor
      const movement = { id: `${facts.order_id}_${act.id}`, provider: "transfer", amount_minor, on }
      if (amount_minor <= 0n) {
        return facts
      }
      return act.act === "capture"
        ? { ...facts, captures: [...facts.captures, movement] }
        : { ...facts, refunds: [...facts.refunds, movement] }
    }
    case "cancel":
      return { ...facts, status: "cancelled", cancelled_on: on }
    default:
      return { ...facts, lines: facts.lines.map((line, n) => toldLine(line, n, act, on)) }
  }
}

function toldLine(
  line: LineFacts,
  n: number,
  act: Extract<StoryAct, { line: number }>,
  on: string,
): LineFacts {
  if (n !== act.line) {
    return line
  }
  if (act.act === "deliver") {
    return { ...line, delivered_on: on }
  }
  const kept = line.quantity - line.return_received - line.written_off
  const pieces = Math.min(act.pieces, kept)
  switch (act.act) {
    case "announce_return":
      return { ...line, return_requested: pieces }
    case "return":
      return {
        ...line,
        return_received: line.return_received + pieces,
        return_requested: Math.max(0, line.return_requested - pieces),
        kept_changed_on: on,
      }
    case "write_off":
      return { ...line, written_off: line.written_off + pieces, kept_changed_on: on }
  }
}

const total = (movements: readonly { amount_minor: bigint }[]): bigint =>
  movements.reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
