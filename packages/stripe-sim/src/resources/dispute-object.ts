import type Stripe from "stripe"
import { day_seconds } from "../settings"
import { newId, type Sim } from "../sim"
import { newerFields } from "./newer-fields"

/** Why a buyer's bank takes money back; the network's codes are Visa's. */
export const disputeReasons = {
  fraudulent: "10.4",
  product_not_received: "13.1",
  product_unacceptable: "13.3",
  credit_not_processed: "13.7",
  duplicate: "12.6.1",
  general: "10.4",
} as const

export type DisputeReason = keyof typeof disputeReasons

const emptyEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
  ...newerFields.evidence,
}

export const evidenceFields = Object.keys(emptyEvidence).filter(
  (field) => field !== "enhanced_evidence",
)

/** A dispute as it is opened; an inquiry asks first and takes nothing. */
export function disputeObject(
  sim: Sim,
  charge: Stripe.Charge,
  { reason, amount, inquiry }: { reason: DisputeReason; amount: number; inquiry: boolean },
): Stripe.Dispute {
  return {
    id: newId(sim, "dp"),
    object: "dispute",
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: sim.clock.now(),
    currency: charge.currency,
    evidence: emptyEvidence,
    evidence_details: {
      due_by: sim.clock.now() + sim.settings.dispute_answer_days * day_seconds,
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      ...newerFields.evidence_details,
    },
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: {
        brand: charge.payment_method_details?.card?.brand ?? "visa",
        network_reason_code: disputeReasons[reason],
        ...{ case_type: inquiry ? "inquiry" : "chargeback", network: "visa" },
      },
      type: "card",
    },
    reason,
    status: inquiry ? "warning_needs_response" : "needs_response",
    ...newerFields.dispute,
  } // enhanced_eligibility_types is newer than the pinned types
}
