import type { Money } from "@ciap/money"

import { accounts } from "../accounts"
import type { Posting } from "../posting"

/** A decision of a group's assembly on premium it can decide about. */
export type AllocationFacts = {
  id: string
  group_id: string
  amount: Money
  decided_on: string
  /** The day on which the decision was taken back; null while it stands. */
  withdrawn_on: string | null
}

/** What the ledger must hold of a decision, from its facts alone; the same facts give the same postings. */
export function planAllocationPostings(facts: AllocationFacts): Posting[] {
  const { id, group_id, amount, decided_on, withdrawn_on } = facts
  const { currency_code, amount_minor } = amount
  const available = accounts.available(group_id, "premium", currency_code)
  const allocated = accounts.allocated(group_id, currency_code)
  const common = {
    currency_code,
    order_id: null,
    line_ref: null,
    source_type: "decision" as const,
    source_id: id,
    reverses_key: null,
    positions: [],
  }
  const move = (debit: string, credit: string) => [
    { account_code: debit, amount_minor },
    { account_code: credit, amount_minor: -amount_minor },
  ]
  const taken: Posting = {
    ...common,
    idempotency_key: `decision:${id}:allocation`,
    kind: "allocation",
    effective_on: decided_on,
    entries: move(available, allocated),
  }
  if (withdrawn_on === null) return [taken]
  const given_up: Posting = {
    ...common,
    idempotency_key: `decision:${id}:deallocation`,
    kind: "deallocation",
    effective_on: withdrawn_on,
    entries: move(allocated, available),
  }
  return [taken, given_up]
}
