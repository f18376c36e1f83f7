import { accounts, type Posting, type PostingEntry } from "@ciap/fair-trade"
import { booked_by_payouts } from "./expected/group-payouts"
import type { Match } from "../../modules/settlement/lib/matches"

/**
 * What follows from a match and, once it is taken back, from that.
 *
 * The movement leaves the account on which it waited and comes to the bank's; what the bank kept is a charge; where the
 * bank converted, two linked transactions meet on `fx`. A payout to a group is booked by itself, once the match
 * has proven it. Keys say the match, so that a second call books nothing more.
 */
export function matchPostings(match: Match): Posting[] {
  const booked = [...movedPostings(match), ...chargePostings(match), ...conversionPostings(match)]
  const { undone_on } = match
  if (undone_on === null) return booked
  return [...booked, ...booked.map((posting) => takenBack(posting, undone_on))]
}

const part = (
  match: Match,
): Pick<
  Posting,
  | "order_id"
  | "line_ref"
  | "source_type"
  | "source_id"
  | "effective_on"
  | "reverses_key"
  | "positions"
> => ({
  order_id: null,
  line_ref: null,
  source_type: "match",
  source_id: match.id,
  effective_on: match.effective_on,
  reverses_key: null,
  positions: [],
})

function posting(
  match: Match,
  named: Pick<Posting, "idempotency_key" | "kind" | "currency_code">,
  entries: PostingEntry[],
): Posting[] {
  const moving = entries.filter(({ amount_minor }) => amount_minor !== 0n)
  return moving.length === 0 ? [] : [{ ...part(match), ...named, entries: moving }]
}

function movedPostings(match: Match): Posting[] {
  const from = new Map<string, bigint>()
  const waiting = match.parts.filter(({ kind }) => !booked_by_payouts.has(kind))
  for (const { account_code, amount_minor } of waiting)
    from.set(account_code, (from.get(account_code) ?? 0n) + BigInt(amount_minor))
  const total = [...from.values()].reduce((sum, amount) => sum + amount, 0n)
  const currency_code = match.part_currency_code
  return posting(
    match,
    { idempotency_key: `match:${match.id}`, kind: "bank_match", currency_code },
    [
      { account_code: accounts.bank(match.handle, currency_code), amount_minor: total },
      ...[...from].map(([account_code, amount]) => ({ account_code, amount_minor: -amount })),
    ],
  )
}

function chargePostings(match: Match): Posting[] {
  const { currency_code } = match
  const amount = BigInt(match.difference_minor)
  return posting(
    match,
    { idempotency_key: `match:${match.id}:charge`, kind: "bank_charge", currency_code },
    [
      { account_code: accounts.bankFees(currency_code), amount_minor: -amount },
      { account_code: accounts.bank(match.handle, currency_code), amount_minor: amount },
    ],
  )
}

function conversionPostings(match: Match): Posting[] {
  const { part_currency_code: from, currency_code: to, handle } = match
  if (from === to) return []
  const leaving = match.parts.reduce((sum, { amount_minor }) => sum + BigInt(amount_minor), 0n)
  const move = (currency_code: string, amount: bigint) =>
    posting(
      match,
      { idempotency_key: `match:${match.id}:${currency_code}`, kind: "conversion", currency_code },
      [
        { account_code: accounts.bank(handle, currency_code), amount_minor: amount },
        { account_code: accounts.fx(currency_code), amount_minor: -amount },
      ],
    )
  return [...move(from, -leaving), ...move(to, BigInt(match.line_total_minor))]
}

const takenBack = (booked: Posting, effective_on: string): Posting => ({
  ...booked,
  idempotency_key: `${booked.idempotency_key}:undone`,
  kind: booked.kind === "bank_match" ? "bank_unmatch" : "correction",
  effective_on,
  reverses_key: booked.idempotency_key,
  entries: booked.entries.map((entry) => ({ ...entry, amount_minor: -entry.amount_minor })),
})
