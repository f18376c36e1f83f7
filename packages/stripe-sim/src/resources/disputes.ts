import type Stripe from "stripe"
import { z } from "zod"
import { emit } from "../events"
import { isWithin, page } from "../http/list"
import { created, flag, id, mergeMetadata, metadata, paging, text } from "../http/parameters"
import { missing, refused } from "../http/problem"
import { type Route, route } from "../http/route"
import { convert, feeRow } from "../money/settle"
import { schedule, type Sim, unschedule } from "../sim"
import { book } from "./balance"
import { aftermathOf, findCharge } from "./charges"
import { disputeObject, type DisputeReason, evidenceFields } from "./dispute-object"
import { idOf } from "./id-of"

export function findDispute(sim: Sim, dispute: string): Stripe.Dispute {
  const found = sim.store.get("disputes", dispute)
  if (!found) throw missing("dispute", dispute, "dispute")
  return found
}

/**
 * The buyer's bank takes a payment back: the amount and the fee leave the balance at once.
 * @param asked an inquiry takes nothing yet; without an amount, all that is left of the charge
 */
export function openDispute(
  sim: Sim,
  charge: Stripe.Charge,
  asked: { reason: DisputeReason; amount?: number | undefined; inquiry?: boolean | undefined },
): Stripe.Dispute {
  const left = charge.amount - charge.amount_refunded
  const amount = asked.amount ?? left
  if (charge.status !== "succeeded" || !charge.captured || amount > left || amount < 1) {
    throw refused(`Charge ${charge.id} cannot be disputed for ${amount}.`, "charge")
  }
  const { reason, inquiry = false } = asked
  const opened = sim.store.put("disputes", disputeObject(sim, charge, { reason, amount, inquiry }))
  schedule(sim, "lose_dispute", opened.id, opened.evidence_details.due_by ?? 0)
  const disputed = sim.store.put("charges", { ...charge, disputed: true })
  emit(sim, "charge.updated", disputed, charge)
  emit(sim, "charge.dispute.created", opened)
  return inquiry ? opened : withdraw(sim, opened)
}

/** The dispute that a test card asked for. */
export function disputeByCard(sim: Sim, charge_id: string): void {
  const charge = findCharge(sim, charge_id)
  const aftermath = aftermathOf(sim, charge)
  if (charge.disputed || charge.refunded) return
  openDispute(sim, charge, {
    reason: aftermath === "dispute_product_not_received" ? "product_not_received" : "fraudulent",
    inquiry: aftermath === "dispute_inquiry",
  })
}

/** The end of a dispute. Winning brings the amount back and not the fee. */
export function closeDispute(sim: Sim, dispute: Stripe.Dispute, outcome: "won" | "lost"): void {
  unschedule(sim, "lose_dispute", dispute.id)
  unschedule(sim, "decide_dispute", dispute.id)
  const status = isInquiry(dispute) ? "warning_closed" : outcome
  const closed = change(sim, dispute, { status })
  if (status === "won") reinstate(sim, closed)
  else emit(sim, "charge.dispute.closed", closed)
}

/** Nobody answered in time. */
export function loseDispute(sim: Sim, id: string): void {
  const dispute = findDispute(sim, id)
  if (isAnswerable(dispute)) closeDispute(sim, dispute, "lost")
}

/** Stripe's test mode decides by what the evidence says; any other text waits for a decision of the control surface. */
export function decideDispute(sim: Sim, id: string): void {
  const dispute = findDispute(sim, id)
  const says = dispute.evidence.uncategorized_text ?? ""
  if (isInquiry(dispute) && says.includes("escalate_inquiry_evidence")) escalate(sim, dispute)
  else if (says.includes("winning_evidence")) closeDispute(sim, dispute, "won")
  else if (says.includes("losing_evidence")) closeDispute(sim, dispute, "lost")
}

function escalate(sim: Sim, dispute: Stripe.Dispute): void {
  const escalated = change(sim, dispute, { is_charge_refundable: false, status: "needs_response" })
  emit(sim, "charge.dispute.updated", escalated, dispute)
  withdraw(sim, escalated)
}

function withdraw(sim: Sim, dispute: Stripe.Dispute): Stripe.Dispute {
  const taken = convert(sim.settings, BigInt(-dispute.amount), dispute.currency)
  const fee = BigInt(feeRow(sim.settings, taken.currency).dispute_fee_minor)
  const withdrawn = addRow(sim, dispute, { ...taken, fee, category: "dispute" })
  emit(sim, "charge.dispute.funds_withdrawn", withdrawn)
  return withdrawn
}

function reinstate(sim: Sim, dispute: Stripe.Dispute): void {
  // The same settled amount comes back, whatever the rate did since.
  const [taken] = dispute.balance_transactions
  if (!taken) throw new TypeError(`${dispute.id} was won and took nothing`)
  const reinstated = addRow(sim, dispute, {
    currency: taken.currency,
    amount: BigInt(-taken.amount),
    exchange_rate: taken.exchange_rate === null ? null : String(taken.exchange_rate),
    fee: 0n,
    category: "dispute_reversal",
  })
  emit(sim, "charge.dispute.funds_reinstated", reinstated)
  emit(sim, "charge.dispute.closed", reinstated)
}

function addRow(
  sim: Sim,
  dispute: Stripe.Dispute,
  row: {
    currency: string
    amount: bigint
    exchange_rate: string | null
    fee: bigint
    category: "dispute" | "dispute_reversal"
  },
): Stripe.Dispute {
  const { category, ...movement } = row
  const transaction = book(sim, {
    ...movement,
    fee_description: "Dispute fee",
    type: "adjustment",
    reporting_category: category,
    source: dispute.id,
    description: `Chargeback ${category === "dispute" ? "withdrawal" : "reversal"} for ${idOf(dispute.charge)}`,
    available_on: sim.clock.now(),
  })
  return change(sim, dispute, {
    balance_transactions: [...dispute.balance_transactions, transaction],
  })
}

const isInquiry = ({ status }: Stripe.Dispute) => status.startsWith("warning_")

const isAnswerable = ({ status }: Stripe.Dispute) =>
  status === "needs_response" || status === "warning_needs_response"

const change = (sim: Sim, dispute: Stripe.Dispute, part: Partial<Stripe.Dispute>) =>
  sim.store.put("disputes", { ...dispute, ...part })

const evidence = z.strictObject(
  Object.fromEntries(evidenceFields.map((name) => [name, text.optional()])),
)

const updateParameters = z.strictObject({
  evidence: evidence.optional(),
  metadata: metadata.optional(),
  submit: flag.optional(),
})

/** Evidence is sent unless `submit` says to keep it as a draft. */
function update(sim: Sim, p: z.output<typeof updateParameters>, id: string): Stripe.Dispute {
  const before = findDispute(sim, id)
  if (p.evidence !== undefined && !isAnswerable(before)) {
    throw refused(`This dispute is ${before.status}; its evidence can no longer be changed.`)
  }
  const submits = p.submit ?? p.evidence !== undefined
  const under_review = isInquiry(before) ? "warning_under_review" : "under_review"
  const { evidence_details } = before
  const after = change(sim, before, {
    evidence: { ...before.evidence, ...p.evidence },
    evidence_details: {
      ...evidence_details,
      has_evidence: evidence_details.has_evidence || p.evidence !== undefined,
      submission_count: evidence_details.submission_count + (submits ? 1 : 0),
    },
    metadata: mergeMetadata(before.metadata, p.metadata),
    status: submits && isAnswerable(before) ? under_review : before.status,
  })
  if (submits) schedule(sim, "decide_dispute", id, sim.clock.now())
  emit(sim, "charge.dispute.updated", after, before)
  return after
}

const listed = z.strictObject({
  ...paging,
  ...created,
  charge: id.optional(),
  payment_intent: id.optional(),
})

export const disputeRoutes: readonly Route[] = [
  route("GET", "/v1/disputes", listed, (sim, p) => {
    const disputes = sim.store
      .all("disputes")
      .filter((dispute) => isWithin(dispute.created, p.created))
      .filter((dispute) => p.charge === undefined || dispute.charge === p.charge)
      .filter((dispute) => {
        return p.payment_intent === undefined || dispute.payment_intent === p.payment_intent
      })
    return page(disputes, p, "/v1/disputes")
  }),
  route("GET", "/v1/disputes/:id", z.strictObject({}), (sim, _p, id) => findDispute(sim, id)),
  route("POST", "/v1/disputes/:id", updateParameters, update),
  route("POST", "/v1/disputes/:id/close", z.strictObject({}), (sim, _p, id) => {
    const dispute = findDispute(sim, id)
    if (!isAnswerable(dispute)) throw refused(`This dispute is already ${dispute.status}.`)
    closeDispute(sim, dispute, "lost")
    return findDispute(sim, id)
  }),
]
