import { add, type Money, money } from "@ciap/money"

import { type BookPosition, bookedMinor, pendingMinor } from "../book"
import { lineTarget } from "./line-target"
import { keptPieces, type LineFacts, oldestFirst, type OrderFacts } from "./order-facts"
import type { GroupFund } from "../posting"

/** What one fund of a line comes to, from first promise to money the group can use. */
export type ReturnedAmounts = {
  /** For the pieces the buyer keeps, whether paid or not. */
  expected: Money
  /** In the ledger. */
  booked: Money
  /** Of the booked, what still waits for the return window. */
  pending: Money
}

export type ReturnedByFund = Record<GroupFund, ReturnedAmounts>

export type ReturnedLine = ReturnedByFund & { line_id: string; kept: number }

export type ReturnedGroup = ReturnedByFund & { group_id: string; lines: ReturnedLine[] }

/**
 * "What this order returned": group by group and line by line, from the same frozen amounts and
 * ledger positions that everything else reads. Groups come in the order of their oldest line.
 */
export function returnedByOrder(
  facts: Pick<OrderFacts, "currency_code" | "status" | "lines">,
  positions: readonly BookPosition[],
): ReturnedGroup[] {
  const groups = new Map<string, ReturnedGroup>()
  for (const line of oldestFirst(facts.lines, ({ frozen }) => frozen.line_id)) {
    const { group_id } = line.frozen
    const returned = returnedLine(facts, line, positions)
    const before = groups.get(group_id)
    groups.set(group_id, {
      group_id,
      producer_pay: addAmounts(returned.producer_pay, before?.producer_pay),
      premium: addAmounts(returned.premium, before?.premium),
      lines: [...(before?.lines ?? []), returned],
    })
  }
  return [...groups.values()]
}

function returnedLine(
  facts: Pick<OrderFacts, "currency_code" | "status">,
  line: LineFacts,
  positions: readonly BookPosition[],
): ReturnedLine {
  const kept = keptPieces(facts, line)
  const target = lineTarget(line.frozen, kept)
  const amountsOf = (fund: GroupFund): ReturnedAmounts => {
    const position = positions.find((p) => p.line_ref === line.frozen.line_id && p.fund === fund)
    return {
      expected: money(target[fund], facts.currency_code),
      booked: money(position ? bookedMinor(position) : 0n, facts.currency_code),
      pending: money(position ? pendingMinor(position) : 0n, facts.currency_code),
    }
  }
  return {
    line_id: line.frozen.line_id,
    kept,
    producer_pay: amountsOf("producer_pay"),
    premium: amountsOf("premium"),
  }
}

function addAmounts(a: ReturnedAmounts, b: ReturnedAmounts | undefined): ReturnedAmounts {
  return b
    ? {
        expected: add(a.expected, b.expected),
        booked: add(a.booked, b.booked),
        pending: add(a.pending, b.pending),
      }
    : a
}
