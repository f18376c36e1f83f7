import {
  type PaymentDetails,
  type PayoutRunAnswer,
  type PayoutRunSummary,
  type PayoutWire,
  type PremiumDecision,
} from "@ciap/contract"
import { money, sum, toWire } from "@ciap/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Decision } from "../../modules/payout/lib/decision-book"
import type { Detail } from "../../modules/payout/lib/details-book"
import type { PayoutRow, RunRow } from "../../modules/payout/lib/run-rows"
import type { WholeRun } from "../../modules/payout/service"
import { maskedNumber } from "./payment-details"
import { filesOf, isPaid } from "./payout-files"
import { payoutService } from "./service"

/** Names of groups as the register has them; staff see every name. */
export async function groupNames(container: MedusaContainer): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "group", fields: ["id", "name"] })
  return new Map((data as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
}

export const presentDetails = ({
  number,
  document_kind: _kind,
  document_number: _number,
  ...detail
}: Detail): PaymentDetails => ({ ...detail, number: maskedNumber(number) })

export const presentDecision = (decision: Decision): PremiumDecision => ({
  id: decision.id,
  group_id: decision.group_id,
  amount: toWire(money(decision.amount_minor, decision.currency_code)),
  decided_on: decision.decided_on,
  purpose: decision.purpose,
  minute_reference: decision.minute_reference,
  recorded_by: decision.recorded_by,
  withdrawn_on: decision.withdrawn_on,
  withdrawal_reason: decision.withdrawal_reason,
})

export const presentRun = (run: RunRow): PayoutRunSummary => ({
  id: run.id,
  reference: run.reference,
  state: run.state,
  currency_code: run.currency_code,
  account: run.account,
  pay_on: run.pay_on,
  proposed_at: run.proposed_at,
  prepared_by: run.prepared_by,
  approved_by: run.approved_by,
  approved_at: run.approved_at,
  sent_by: run.sent_by,
  sent_at: run.sent_at,
  cancel_reason: run.cancel_reason,
})

type Names = { groups: Map<string, string>; details: Map<string, Detail> }

function presentPayout(payout: PayoutRow, run: RunRow, { groups, details }: Names): PayoutWire {
  const source = (amount_minor: bigint) => toWire(money(amount_minor, payout.source_currency_code))
  const detail = details.get(payout.payment_detail_id ?? "")
  return {
    id: payout.id,
    reference: payout.reference,
    group_id: payout.group_id,
    group_name: groups.get(payout.group_id) ?? payout.group_id,
    fund: payout.fund,
    state: payout.state,
    proposed: source(payout.proposed_minor),
    source: source(payout.source_minor),
    amount: toWire(money(payout.amount_minor, run.currency_code)),
    rate: payout.rate,
    withheld: source(payout.withheld_minor),
    hold_reason: payout.hold_reason,
    edit_reason: payout.edit_reason,
    outcome_reason: payout.outcome_reason,
    destination: detail
      ? {
          kind: detail.wallet ?? detail.kind,
          number: maskedNumber(detail.number),
          holder_name: detail.holder_name,
        }
      : null,
    ordered_on: payout.ordered_on,
    confirmed_on: payout.confirmed_on,
    failed_on: payout.failed_on,
    returned_on: payout.returned_on,
    proof:
      payout.proof_kind === null
        ? null
        : { kind: payout.proof_kind, reference: payout.proof_reference ?? "" },
  }
}

/** The details that payouts of a run go to, by id. */
export async function detailsOfRun(
  container: MedusaContainer,
  payouts: readonly PayoutRow[],
): Promise<Map<string, Detail>> {
  const group_ids = [...new Set(payouts.map(({ group_id }) => group_id))]
  const found = await Promise.all(
    group_ids.map((group_id) => payoutService(container).detailsOfGroup(group_id)),
  )
  return new Map(found.flat().map((detail) => [detail.id, detail]))
}

/** A run with its payouts, the names of groups, and the files that can be made of it. */
export async function presentWholeRun(
  container: MedusaContainer,
  { run, payouts }: WholeRun,
): Promise<PayoutRunAnswer> {
  const details = await detailsOfRun(container, payouts)
  const names = { groups: await groupNames(container), details }
  const paid = payouts
    .filter(isPaid)
    .map(({ amount_minor }) => money(amount_minor, run.currency_code))
  return {
    run: {
      ...presentRun(run),
      payouts: payouts.map((payout) => presentPayout(payout, run, names)),
      total: toWire(sum(paid, run.currency_code)),
      files: filesOf({ run, payouts }, details),
    },
  }
}
