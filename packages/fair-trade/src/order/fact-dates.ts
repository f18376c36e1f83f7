import { greaterOf } from "../comparing"
import type { LineFacts, OrderFacts } from "./order-facts"

/** The newest day on which money moved; the day of the order when none did. */
export function newestMoneyOn(facts: OrderFacts): string {
  return newest(
    facts.placed_on,
    [...facts.captures, ...facts.refunds].map(({ on }) => on),
  )
}

/** The newest day on which anything about the order changed. */
export function newestChangeOn(facts: OrderFacts): string {
  const changes = facts.lines.map((line) => line.kept_changed_on)
  return newest(newestMoneyOn(facts), [...changes, facts.cancelled_on])
}

/** The day on which pieces of a line stopped being kept, or ceased to be paid. */
export function lostOn(facts: OrderFacts, line?: LineFacts): string {
  return facts.cancelled_on ?? line?.kept_changed_on ?? newestChangeOn(facts)
}

function newest(first: string, others: readonly (string | null)[]): string {
  return others.reduce<string>((a, b) => greaterOf(a, b ?? a), first)
}
