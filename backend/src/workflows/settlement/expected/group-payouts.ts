import { accounts } from "@ciap/fair-trade"
import type { PaidFrom } from "../../../modules/payout/lib/paid-from"
import { payoutService } from "../../payouts/service"
import type { ExpectedMovement, ExpectedSource } from "./movement"

export const group_payout = "group_payout"
const group_payout_return = "group_payout_return"

/** Movements that the ledger follows from the payout itself: a match of them is proof and books nothing of its own. */
export const booked_by_payouts: ReadonlySet<string> = new Set([group_payout, group_payout_return])

const movementOf = (
  kind: string,
  sign: bigint,
  payout: PaidFrom,
  on: string,
): ExpectedMovement => ({
  kind,
  id: payout.id,
  account_code: accounts.inTransit(payout.group_id, payout.fund, payout.source_currency_code),
  amount_minor: sign * payout.amount_minor,
  currency_code: payout.currency_code,
  on,
  references: [payout.reference, payout.proof_reference, payout.run_reference].filter(
    (word) => word !== null,
  ),
  label: payout.reference,
  account: payout.account,
})

/**
 * What was sent to groups leaves the account of its run, whether a receipt has proven it already or not; what came back after
 * it had been proven to arrive comes in again.
 */
export const groupPayouts: ExpectedSource = async (container, since) =>
  (await payoutService(container).paidFrom(since)).flatMap((payout) => {
    const left = movementOf(group_payout, -1n, payout, payout.pay_on)
    const { returned_on } = payout
    if (returned_on === null) return [left]
    return [left, movementOf(group_payout_return, 1n, payout, returned_on)]
  })
