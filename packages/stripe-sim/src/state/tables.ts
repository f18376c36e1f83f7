import type Stripe from "stripe"

/** What is due at a moment of the simulated clock. `ref` is the id of the object it is about. */
export type Act = { id: string; kind: ActKind; ref: string; due_at: number }

export type ActKind =
  | "expire_authorization"
  | "settle_charge"
  | "open_dispute"
  | "decide_dispute"
  | "lose_dispute"
  | "finish_refund"
  | "fail_refund"
  | "daily_payouts"
  | "pay_out"
  | "reconcile_payout"
  | "finish_report_run"

/** One webhook on its way to one endpoint. */
export type Delivery = {
  id: string
  event: string
  type: string
  endpoint: string
  state: "pending" | "delivered" | "failed" | "dropped"
  /** Attempts made so far. */
  attempts: number
  due_at: number
  /** Breaks ties of `due_at`; swapping these numbers is what reordering means. */
  order: number
  /** Signed with a wrong secret, as somebody else would. */
  forged: boolean
  last_status: number | null
}

/** The answer kept for an Idempotency-Key, which is its id. */
export type KeptAnswer = {
  id: string
  request_id: string
  created: number
  method: string
  path: string
  parameters_sha256: string
  status: number
  body: string
}

/** The number of a card behind a payment method: what decides how the card behaves. */
export type CardOnFile = { id: string; number: string }

/** Which automatic payout took a balance transaction along; its id is the transaction's. */
export type Taken = { id: string; payout: string }

export type FileContent = { id: string; text: string }

/** Where a PaymentIntent's challenge stands and where its buyer is sent afterwards; its id is the intent's. */
export type Challenge = { id: string; return_url: string | null }

/** Numbers and moments that must survive a restart. */
export type Fact = { id: string; value: string }

export type Tables = {
  payment_intents: Stripe.PaymentIntent
  payment_methods: Stripe.PaymentMethod
  charges: Stripe.Charge
  refunds: Stripe.Refund
  disputes: Stripe.Dispute
  customers: Stripe.Customer | (Stripe.DeletedCustomer & { created: number })
  balance_transactions: Stripe.BalanceTransaction
  payouts: Stripe.Payout
  events: Stripe.Event
  webhook_endpoints: Stripe.WebhookEndpoint & { secret: string }
  report_runs: Stripe.Reporting.ReportRun
  files: Stripe.File
  file_links: Stripe.FileLink
  cards_on_file: CardOnFile
  challenges: Challenge
  taken: Taken
  file_contents: FileContent
  acts: Act
  deliveries: Delivery
  kept_answers: KeptAnswer
  facts: Fact
}

export type TableName = keyof Tables
