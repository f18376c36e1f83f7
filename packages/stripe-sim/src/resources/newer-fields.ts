/**
 * Fields that Stripe's published fixtures carry and the types of the pinned client do not know yet. They are served, so
 * that a later client finds them; they are spread in, because a literal may not name what its type does not have.
 */
export const newerFields = {
  payment_intent: {
    customer_account: null,
    excluded_payment_method_types: null,
    managed_payments: { enabled: false },
  },
  charge_card: {
    authorization_code: null,
    network_transaction_id: null,
    regulated_status: null,
    transaction_link_id: null,
  },
  outcome: { advice_code: null, network_advice_code: null, network_decline_code: null },
  billing_details: { tax_id: null },
  balance_transaction: { balance_type: "payments" },
  refund: { customer: null, customer_account: null, payment_method: null },
  dispute: { enhanced_eligibility_types: [] },
  evidence: { enhanced_evidence: {} },
  evidence_details: { enhanced_eligibility: {} },
  payout: { payout_method: null, trace_id: { status: "pending", value: null } },
  payment_method: { customer_account: null },
  payment_method_card: { regulated_status: null },
  customer: { customer_account: null },
} as const
