import type { Money } from "@ciap/money"

import { accounts } from "../accounts"
import type { GroupFund, Posting, PostingEntry, PostingKind } from "../posting"

/** What is true of a payout. Days are ISO dates of the facts; a fact that has not happened is null. */
export type PayoutFacts = {
  id: string
  group_id: string
  fund: GroupFund
  /** What is owed, in the order's currency. */
  source: Money
  /** What is paid; another amount only in another currency. */
  paid: Money
  /** Handle of the cooperative's account that pays. */
  account: string
  ordered_on: string
  /** With proof that the money arrived. */
  confirmed_on: string | null
  /** It did not leave, or came back before it was proven to arrive. */
  failed_on: string | null
  /** It came back after it was proven to have arrived. */
  returned_on: string | null
}

/**
 * What the ledger must hold of a payout, from its facts alone: the same facts give the same postings under the same keys,
 * so that it may be booked again after any crash.
 *
 * Ordered money is still owed; only proof makes it disbursed (law 7). Where it is paid in another currency, two
 * transactions meet on `fx`, each in its own.
 */
export function planPayoutPostings(facts: PayoutFacts): Posting[] {
  const { source, paid, account } = facts
  const owed = owedAccount(facts)
  const in_transit = accounts.inTransit(facts.group_id, facts.fund, source.currency_code)
  const postings = [post(facts, "payout", facts.ordered_on, source, owed, in_transit)]
  if (facts.failed_on !== null)
    postings.push(post(facts, "payout_failed", facts.failed_on, source, in_transit, owed))
  const changes = source.currency_code !== paid.currency_code
  const bank = accounts.bank(account, paid.currency_code)
  const [fx_source, fx_paid] = [accounts.fx(source.currency_code), accounts.fx(paid.currency_code)]
  if (facts.confirmed_on !== null) {
    const on = facts.confirmed_on
    const from = changes ? fx_source : bank
    postings.push(post(facts, "payout_confirmed", on, source, in_transit, from))
    if (changes) postings.push(post(facts, "payout_confirmed", on, paid, fx_paid, bank))
  }
  if (facts.returned_on !== null) {
    const on = facts.returned_on
    const to = changes ? fx_source : bank
    postings.push(post(facts, "payout_returned", on, source, to, owed))
    if (changes) postings.push(post(facts, "payout_returned", on, paid, bank, fx_paid))
  }
  return postings
}

/** Pay is owed when it is available, premium when the assembly has allocated it. */
const owedAccount = ({ group_id, fund, source }: PayoutFacts): string =>
  fund === "premium"
    ? accounts.allocated(group_id, source.currency_code)
    : accounts.available(group_id, fund, source.currency_code)

function post(
  { id }: PayoutFacts,
  kind: PostingKind,
  effective_on: string,
  { amount_minor, currency_code }: Money,
  debit: string,
  credit: string,
): Posting {
  const entries: PostingEntry[] = [
    { account_code: debit, amount_minor },
    { account_code: credit, amount_minor: -amount_minor },
  ]
  return {
    idempotency_key: `payout:${id}:${kind}:${currency_code}`,
    kind,
    currency_code,
    order_id: null,
    line_ref: null,
    source_type: "payout",
    source_id: id,
    effective_on,
    reverses_key: null,
    entries,
    positions: [],
  }
}
