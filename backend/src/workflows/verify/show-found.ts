import { toMajor, money } from "@ciap/money"
import type { Counts, Found, Subject } from "./report"

const named = ({ kind, id, display_id }: Subject): string => {
  const words = kind.replaceAll("_", " ")
  return display_id === undefined || display_id === null
    ? `${words} ${id}`
    : `${words} #${display_id} (${id})`
}

/** Every account's code ends with its currency. */
function amount(minor: bigint, account: string): string {
  const currency = account.split(":").at(-1) ?? ""
  return `${toMajor(money(minor, currency))} ${currency.toUpperCase()}`
}

/** One line for each thing that is found; debit above zero. */
export function showFound(found: Found): string {
  if ("trouble" in found)
    return found.subject === null ? found.trouble : `${named(found.subject)}: ${found.trouble}`
  const { subject, line_ref, account, expected_minor, booked_minor } = found
  const line = line_ref === null || line_ref === subject.id ? "" : `, line ${line_ref}`
  return `${named(subject)}${line}, ${account}: expected ${amount(expected_minor, account)}, booked ${amount(booked_minor, account)}`
}

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** What was looked at, in one line, and what came of it. */
export function showCounts(counts: Counts): string[] {
  const looked = [
    several(counts.orders, "order", "orders"),
    several(counts.payouts, "payout", "payouts"),
    several(counts.decisions, "decision", "decisions"),
    several(counts.matches, "match", "matches"),
    `${several(counts.processor_rows, "row", "rows")} of the processor`,
    several(counts.card_payments, "card payment", "card payments"),
  ].join(", ")
  return [
    `Looked at: ${looked}.`,
    ...(counts.due === 0
      ? []
      : [
          `${several(counts.due, "order has", "orders have")} a posting that the next nightly sweep makes, such as a return window that is over.`,
        ]),
    ...(counts.card_payments_waiting === 0
      ? []
      : [
          `${several(counts.card_payments_waiting, "order", "orders")} by card changed since Stripe's rows were read last; the hourly look compares them.`,
        ]),
    `Differences: ${counts.found === 0 ? "none" : counts.found}`,
  ]
}
