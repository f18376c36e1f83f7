import { accounts } from "@ciap/fair-trade"
import { SETTLEMENT_MODULE } from "../../../modules/settlement"
import type SettlementService from "../../../modules/settlement/service"
import type { ExpectedSource } from "./movement"

/** What the card processor paid out; one that failed never comes. */
export const processorPayouts: ExpectedSource = async (container, since) => {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const payouts = await settlement.payoutsSince(since)
  return payouts.map((payout) => ({
    kind: "processor_payout",
    id: payout.id,
    account_code: accounts.processorInTransit(payout.currency_code),
    amount_minor: BigInt(payout.amount_minor),
    currency_code: payout.currency_code,
    on: payout.arrival_on,
    references: [payout.id, payout.trace_id].filter((word) => word !== null),
    label: `Stripe ${payout.id}`,
  }))
}
