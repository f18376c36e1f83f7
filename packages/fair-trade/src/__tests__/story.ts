import type { OrderStory, StoryAct, StoryLine } from "@ciap/test-kit"

import { addDays } from "../dates"
import type { LineFacts, OrderFacts } from "../order/order-facts"
import { aFrozenLine, aLine, aMovement, anOrder, aShipping } from "./order"

/**
 * The facts of an order after some acts. They depend on which acts happened, never on the order in
 * which they are told: a return is counted up to what was bought, days are days.
 */
export function tell(story: OrderStory, acts: readonly StoryAct[]): OrderFacts {
  const cancelled = acts.filter((act) => act.act === "cancel").map((act) => act.day)
  return anOrder({
    status: cancelled.length > 0 ? "cancelled" : "open",
    cancelled_on: cancelled.length > 0 ? dayOf(Math.max(...cancelled)) : null,
    lines: story.lines.map((line, n) => tellLine(line, actsOn(acts, n))),
    shipping: story.shipping.map((charge) => aShipping(charge)),
    captures: movementsOf(acts, "capture"),
    refunds: movementsOf(acts, "refund"),
  })
}

/** ISO date some days after the order. */
export function dayOf(day: number): string {
  return addDays("2026-03-01", day)
}

function tellLine(line: StoryLine, acts: readonly StoryAct[]): LineFacts {
  const count = (kind: StoryAct["act"]) =>
    acts.reduce((n, act) => (act.act === kind && "pieces" in act ? n + act.pieces : n), 0)
  const return_received = Math.min(line.quantity, count("return"))
  const written_off = Math.min(line.quantity - return_received, count("write_off"))
  const kept = line.quantity - return_received - written_off
  const changes = acts.filter((act) => act.act === "return" || act.act === "write_off")
  const fixed = line.producer_unit_minor + line.premium_unit_minor + line.logistics_unit_minor
  return aLine(
    {
      return_received,
      written_off,
      return_requested: Math.min(kept, count("announce_return")),
      delivered_on: newestDay(acts.filter((act) => act.act === "deliver")),
      kept_changed_on: newestDay(changes),
    },
    aFrozenLine({
      ...line,
      services_minor: line.gross_minor - line.tax_minor - fixed * BigInt(line.quantity),
    }),
  )
}

function actsOn(acts: readonly StoryAct[], line: number): StoryAct[] {
  return acts.filter((act) => "line" in act && act.line === line)
}

function movementsOf(acts: readonly StoryAct[], kind: "capture" | "refund") {
  return acts.flatMap((act) =>
    act.act === kind && "id" in act ? [aMovement(act.id, act.amount_minor, dayOf(act.day))] : [],
  )
}

function newestDay(acts: readonly StoryAct[]): string | null {
  return acts.length > 0 ? dayOf(Math.max(...acts.map((act) => act.day))) : null
}
