import { type Money, money } from "@ciap/money"

import { compareText } from "../comparing"
import { convert, type FxRate } from "../price/fx"
import type { GroupFund } from "../posting"

/** What the ledger holds for a group in one fund and currency, in minor units. */
export type Payable = {
  group_id: string
  fund: GroupFund
  currency_code: string
  /** Pay that is available, or premium that the assembly has allocated. */
  payable_minor: bigint
  /** What other payouts have claimed and not yet ordered. */
  claimed_minor: bigint
  /** What the group was paid for pieces that came back; premium alone settles it, never pay. */
  clawback_minor: bigint
}

/** Why a payout waits although there is money for it. */
export type HoldReason = "NO_PAYMENT_DETAILS" | "DETAILS_TOO_NEW" | "CLAWBACK"

/** Where a group is paid on the day of the run; `too_new` where a change is younger than a day. */
export type DetailsState = "usable" | "too_new" | "missing"

export type ProposedPayout = {
  group_id: string
  fund: GroupFund
  /** What is owed, in the order's currency. */
  source: Money
  /** What is paid. */
  paid: Money
  /** Kept back of the premium for pieces that came back. */
  withheld_minor: bigint
  /** Null where it can be paid. */
  held: HoldReason | null
}

export type ProposalGround = {
  /** The currency in which the run pays. */
  currency_code: string
  /** Rates in force on the day of payment. */
  rates: readonly FxRate[]
  details: (group_id: string) => DetailsState
}

/**
 * What a payout run proposes: everything that is payable and not claimed by another payout, each fund and currency of a
 * group by itself. A run in soles pays what is owed in any currency, by the rate of the day; any other run pays what is
 * owed in its own currency.
 *
 * @throws FairTradeError NO_FX_RATE where no rate of the day leads to the run's currency
 */
export function proposePayouts(
  payables: readonly Payable[],
  { currency_code, rates, details }: ProposalGround,
): ProposedPayout[] {
  return payables
    .filter((one) => currency_code === "pen" || one.currency_code === currency_code)
    .flatMap((one) => {
      const free_minor = one.payable_minor - one.claimed_minor
      const withheld_minor = one.fund === "premium" ? least(one.clawback_minor, free_minor) : 0n
      if (free_minor <= 0n) return []
      const source = money(free_minor - withheld_minor, one.currency_code)
      const held = source.amount_minor === 0n ? "CLAWBACK" : holdReasons[details(one.group_id)]
      const paid = convert(source, currency_code, rates)
      return [{ group_id: one.group_id, fund: one.fund, source, paid, withheld_minor, held }]
    })
    .sort((a, b) => compareText(orderOf(a), orderOf(b)))
}

const holdReasons: Record<DetailsState, HoldReason | null> = {
  usable: null,
  too_new: "DETAILS_TOO_NEW",
  missing: "NO_PAYMENT_DETAILS",
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

const orderOf = ({ group_id, fund, source }: ProposedPayout): string =>
  `${group_id} ${fund} ${source.currency_code}`
