import { type Money, money } from "@ciap/money"

import { type Amounts, amountsOf, type Standing, standingOf } from "./amounts"
import { checkCurrency } from "./check"
import type {
  CurrencyFacts,
  DecisionFacts,
  MovementFacts,
  MovementKind,
  PayoutFacts,
  PieceFacts,
  StatementFacts,
} from "./facts"
import { belongs, movementSums, type Part } from "./sums"

/** Frozen for good, or as the books stood at an ISO moment. */
export type StatementStatus =
  | { readonly kind: "frozen"; readonly fingerprint: string }
  | { readonly kind: "provisional"; readonly as_of: string }

type Line = {
  readonly transaction_id: string
  readonly on: string
  readonly kind: MovementKind
  readonly amounts: Amounts
}
/** A sale, what came back, a discount for what came back after it was paid, or a correction. */
export type EarningLine = Line & { readonly piece: PieceFacts | null }
export type PaymentLine = Line & {
  readonly payout: PayoutFacts | null
  /** What it took off the debt, or would have; above zero. */
  readonly owed: Money
}
export type DecisionLine = Line & {
  readonly decision: DecisionFacts | null
  /** Above zero, whether it was taken or withdrawn. */
  readonly amount: Money
}

export type Section<Of extends Line> = { readonly lines: readonly Of[]; readonly total: Amounts }

/** What is still owed, by what it waits for. They add up to the closing total. */
export type OwedParts = {
  /** Earned, but buyers may still send it back. */
  readonly pending: Money
  /** Pay that the next run can pay. */
  readonly pay_available: Money
  /** Premium the assembly can decide on. */
  readonly premium_available: Money
  /** Premium the assembly has decided on and that waits to be paid. */
  readonly premium_allocated: Money
  /** Ordered at the bank, not yet proven to have arrived. */
  readonly in_transit: Money
  /** Zero or below. */
  readonly clawback: Money
}

export type StatementCurrency = {
  readonly currency_code: string
  readonly opening: Amounts
  readonly sold: Section<EarningLine>
  readonly deducted: Section<EarningLine>
  readonly corrected: Section<EarningLine>
  /** Proven, come back, or failed; what failed moved nothing. */
  readonly paid: Section<PaymentLine>
  readonly decisions: readonly DecisionLine[]
  readonly closing: Amounts
  readonly owed: OwedParts
  /** Pieces sold less pieces that came back. */
  readonly pieces_kept: number
}

export type Statement = {
  readonly group: StatementFacts["group"]
  readonly month: string
  readonly status: StatementStatus
  readonly demonstration: boolean
  readonly currencies: readonly StatementCurrency[]
}

/**
 * What a group earned, was paid and is owed in a month, ready to be read. Amounts are minor units, one section for each
 * currency.
 *
 * @throws StatementError DOES_NOT_ADD_UP where opening + movements is not closing in any place where money stands,
 *   NOT_EXPLAINED for a movement that does what its kind must not
 */
export function buildStatement(facts: StatementFacts, status: StatementStatus): Statement {
  const { group, month, demonstration, currencies } = facts
  return {
    group,
    month,
    status,
    demonstration,
    currencies: currencies.map((currency) => {
      checkCurrency(currency, `${group.id}, ${month}`)
      return currencySection(currency)
    }),
  }
}

function currencySection(facts: CurrencyFacts): StatementCurrency {
  const { currency_code, movements } = facts
  const of = (part: Part) => movements.filter(({ kind }) => belongs(kind, part))
  const sums = movementSums(facts)
  const line = ({ transaction_id, on, kind, changes }: MovementFacts): Line => ({
    transaction_id,
    on,
    kind,
    amounts: amountsOf(standingOf(changes), currency_code),
  })
  const earning = (movement: MovementFacts): EarningLine => ({
    ...line(movement),
    piece: movement.piece,
  })
  const section = <Of extends Line>(
    part: "sold" | "deducted" | "corrected" | "paid",
    each: (movement: MovementFacts) => Of,
  ): Section<Of> => ({ lines: of(part).map(each), total: sums[part] })
  const closing = standingOf(facts.closing)
  return {
    currency_code,
    opening: sums.opening,
    sold: section("sold", earning),
    deducted: section("deducted", earning),
    corrected: section("corrected", earning),
    paid: section("paid", (movement) => ({
      ...line(movement),
      payout: movement.payout,
      owed: money(largest(movement), currency_code),
    })),
    decisions: of("decisions").map((movement) => ({
      ...line(movement),
      decision: movement.decision,
      amount: money(largest(movement), currency_code),
    })),
    closing: sums.closing,
    owed: owedParts(closing, currency_code),
    pieces_kept: of("sold").reduce(pieces, 0) - of("deducted").reduce(pieces, 0),
  }
}

const pieces = (sum: number, { piece }: MovementFacts): number => sum + (piece?.pieces ?? 0)

/** What a movement moved, whichever way: a payout and a decision move one amount. */
function largest({ changes }: MovementFacts): bigint {
  const sizes = Object.values(standingOf(changes)).map((one) => (one < 0n ? -one : one))
  return sizes.reduce((a, b) => (a > b ? a : b))
}

function owedParts(closing: Standing, currency_code: string): OwedParts {
  const of = (amount: bigint) => money(amount, currency_code)
  return {
    pending: of(closing.pay_pending + closing.premium_pending),
    pay_available: of(closing.pay_available),
    premium_available: of(closing.premium_available),
    premium_allocated: of(closing.premium_allocated),
    in_transit: of(closing.pay_in_transit + closing.premium_in_transit),
    clawback: of(closing.clawback),
  }
}
