import { accounts } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaidFrom } from "../../../modules/payout/lib/paid-from"
import { payoutService } from "../../payouts/service"
import type { ExpectedMovement, ExpectedSource } from "./movement"

export const group_payout = "group_payout"
export const group_payout_return = "group_payout_return"

/** Movements that the ledger follows from the payout itself: a match of them is proof and books nothing of its own. */
export const booked_by_payouts: ReadonlySet<string> = new Set([group_payout, group_payout_return])

const movementOf =
  (kind: string, sign: bigint, on: (payout: PaidFrom) => string) =>
  (payout: PaidFrom): ExpectedMovement => ({
    kind,
    id: payout.id,
    account_code: accounts.inTransit(payout.group_id, payout.fund, payout.source_currency_code),
    amount_minor: sign * payout.amount_minor,
    currency_code: payout.currency_code,
    on: on(payout),
    references: [payout.reference, payout.proof_reference, payout.run_reference].filter(
      (word) => word !== null,
    ),
    label: payout.reference,
    account: payout.account,
  })

const paidSince = async (container: MedusaContainer, since: string): Promise<PaidFrom[]> =>
  (await payoutService(container).paidFrom()).filter(({ pay_on }) => pay_on >= since)

/** What was sent to groups: it leaves the account of its run, whether a receipt has proven it already or not. */
export const groupPayouts: ExpectedSource = {
  kind: group_payout,
  list: async (container, since) =>
    (await paidSince(container, since)).map(movementOf(group_payout, -1n, ({ pay_on }) => pay_on)),
}

/** What came back after it had been proven to arrive. */
export const groupPayoutReturns: ExpectedSource = {
  kind: group_payout_return,
  list: async (container, since) =>
    (await paidSince(container, since))
      .filter(({ returned_on }) => returned_on !== null)
      .map(movementOf(group_payout_return, 1n, ({ returned_on, pay_on }) => returned_on ?? pay_on)),
}
