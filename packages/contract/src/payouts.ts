import { z } from "zod"
import { filterText, isoDate, MoneyWire, printableText } from "./wire"

const reason = printableText.min(3).max(1_000)
const currency_code = z.string().regex(/^[a-z]{3}$/, "a lower-case ISO 4217 code")

/** Where a group is paid. `number` is an account, an interbank code (CCI) or a mobile number; none for cash. */
export const PaymentDetailsRequest = z
  .object({
    kind: z.enum(["cci", "account", "mobile_money", "cash"]),
    number: printableText.max(30).nullable().default(null),
    /** Three digits, for an account that is not written as an interbank code. */
    bank_code: z
      .string()
      .regex(/^\d{3}$/, "the bank's three digits")
      .nullable()
      .default(null),
    wallet: z.enum(["yape", "plin"]).nullable().default(null),
    holder_name: printableText.min(2).max(140),
    document: z
      .object({
        kind: z.enum(["dni", "ruc", "ce", "passport"]),
        number: printableText.min(6).max(20),
      })
      .strict()
      .nullable()
      .default(null),
    reason,
  })
  .strict()
export type PaymentDetailsRequest = z.infer<typeof PaymentDetailsRequest>

export const PaymentDetails = z.object({
  id: z.string(),
  group_id: z.string(),
  kind: z.enum(["cci", "account", "mobile_money", "cash"]),
  /** The last four digits; the whole number stands only in the files of a run. */
  number: z.string().nullable(),
  bank_code: z.string().nullable(),
  wallet: z.enum(["yape", "plin"]).nullable(),
  holder_name: z.string(),
  reason: z.string(),
  state: z.enum(["proposed", "approved", "rejected"]),
  proposed_by: z.string(),
  proposed_at: z.string(),
  decided_by: z.string().nullable(),
  decided_at: z.string().nullable(),
  /** Payments go there from this moment on. */
  effective_from: z.string().nullable(),
  demonstration: z.boolean(),
})
export type PaymentDetails = z.infer<typeof PaymentDetails>

/** `GET`, `POST /admin/groups/:id/payment-details` */
export const PaymentDetailsAnswer = z.object({ payment_details: z.array(PaymentDetails) })
export type PaymentDetailsAnswer = z.infer<typeof PaymentDetailsAnswer>

/** `POST /admin/payment-details/:id` */
export const PaymentDetailsDecision = z.object({ approve: z.boolean() }).strict()

/** `POST /admin/groups/:id/decisions` */
export const PremiumDecisionRequest = z
  .object({
    amount: MoneyWire,
    decided_on: isoDate,
    purpose: printableText.min(3).max(500),
    /** Where it is written down, such as a page of the book of minutes. */
    minute_reference: printableText.min(1).max(200),
  })
  .strict()
export const PremiumDecision = z.object({
  id: z.string(),
  group_id: z.string(),
  amount: MoneyWire,
  decided_on: isoDate,
  purpose: z.string(),
  minute_reference: z.string(),
  recorded_by: z.string(),
  withdrawn_on: isoDate.nullable(),
  withdrawal_reason: z.string().nullable(),
})
export type PremiumDecision = z.infer<typeof PremiumDecision>
export const PremiumDecisionsAnswer = z.object({ decisions: z.array(PremiumDecision) })
export type PremiumDecisionsAnswer = z.infer<typeof PremiumDecisionsAnswer>

/** `POST /admin/groups/:id/decisions/:decision_id/withdraw` */
export const WithdrawalRequest = z.object({ on: isoDate, reason }).strict()

/** `GET /admin/settlement/payables`: what a run would pay on a day. */
export const PayablesQuery = z.object({ currency_code: currency_code.default("pen"), on: isoDate })
const holdReason = z.enum(["NO_PAYMENT_DETAILS", "DETAILS_TOO_NEW", "CLAWBACK"])
export const PayablesAnswer = z.object({
  currency_code: z.string(),
  on: isoDate,
  payables: z.array(
    z.object({
      group_id: z.string(),
      group_name: z.string(),
      fund: z.enum(["producer_pay", "premium"]),
      /** What is owed, in the currency it was earned in. */
      source: MoneyWire,
      paid: MoneyWire,
      /** Soles for one unit of the other currency, as the row of the day says; null in one currency. */
      rate: z.string().nullable(),
      /** Kept back for pieces that came back after they were paid. */
      withheld: MoneyWire,
      held: holdReason.nullable(),
    }),
  ),
})
export type PayablesAnswer = z.infer<typeof PayablesAnswer>

/** `POST /admin/settlement/payout-runs` */
export const PayoutRunRequest = z
  .object({
    currency_code,
    /** Handle of the cooperative's own account that pays, such as `bcp-soles`. */
    account: z.string().regex(/^[a-z0-9-]{3,40}$/, "a handle such as bcp-soles"),
    pay_on: isoDate,
  })
  .strict()

export const payoutStates = [
  "proposed",
  "held",
  "left_out",
  "approved",
  "sent",
  "confirmed",
  "failed",
  "returned",
] as const
export const payoutRunStates = ["proposed", "approved", "sent", "closed", "cancelled"] as const

export const PayoutWire = z.object({
  id: z.string(),
  reference: z.string(),
  group_id: z.string(),
  group_name: z.string(),
  fund: z.enum(["producer_pay", "premium"]),
  state: z.enum(payoutStates),
  proposed: MoneyWire,
  source: MoneyWire,
  amount: MoneyWire,
  rate: z.string().nullable(),
  withheld: MoneyWire,
  hold_reason: z.string().nullable(),
  edit_reason: z.string().nullable(),
  outcome_reason: z.string().nullable(),
  /** How and where it is paid, with the last four digits. */
  destination: z
    .object({ kind: z.string(), number: z.string().nullable(), holder_name: z.string() })
    .nullable(),
  ordered_on: isoDate.nullable(),
  confirmed_on: isoDate.nullable(),
  failed_on: isoDate.nullable(),
  returned_on: isoDate.nullable(),
  proof: z.object({ kind: z.enum(["bank_line", "receipt"]), reference: z.string() }).nullable(),
})
export type PayoutWire = z.infer<typeof PayoutWire>

export const PayoutRunSummary = z.object({
  id: z.string(),
  reference: z.string(),
  state: z.enum(payoutRunStates),
  currency_code: z.string(),
  account: z.string(),
  pay_on: isoDate,
  proposed_at: z.string(),
  prepared_by: z.array(z.string()),
  approved_by: z.string().nullable(),
  approved_at: z.string().nullable(),
  sent_by: z.string().nullable(),
  sent_at: z.string().nullable(),
  cancel_reason: z.string().nullable(),
})
export type PayoutRunSummary = z.infer<typeof PayoutRunSummary>

export const payoutFileFormats = ["pain001", "bank_csv", "yape", "plin", "cash_sheet"] as const
export type PayoutFileFormat = (typeof payoutFileFormats)[number]

/** One run with its payouts; `files` are those that can be made of it now. */
export const PayoutRunAnswer = z.object({
  run: PayoutRunSummary.extend({
    payouts: z.array(PayoutWire),
    total: MoneyWire,
    files: z.array(z.enum(payoutFileFormats)),
  }),
})
export type PayoutRunAnswer = z.infer<typeof PayoutRunAnswer>

/** `GET /admin/settlement/payout-runs`: newest first; `after` is the id of the last run of the page before. */
export const PayoutRunsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(24),
  after: filterText.optional(),
})
export const PayoutRunsAnswer = z.object({
  runs: z.array(PayoutRunSummary),
  /** What to ask for the next page; null on the last one. */
  next: z.string().nullable(),
})
export type PayoutRunsAnswer = z.infer<typeof PayoutRunsAnswer>

/** `POST /admin/settlement/payout-runs/:id/payouts/:payout_id`: null leaves the payout out. */
export const PayoutEditRequest = z.object({ source: MoneyWire.nullable(), reason }).strict()

/** `POST /admin/settlement/payout-runs/:id/cancel` */
export const PayoutRunCancelRequest = z.object({ reason }).strict()

/** `POST /admin/settlement/group-payouts/:id/confirm`: a signed receipt, or the bank's operation, as a picture or a PDF. */
export const PayoutConfirmRequest = z
  .object({
    on: isoDate,
    reference: printableText.min(1).max(140),
    receipt: z
      .object({
        mime_type: z.enum(["application/pdf", "image/jpeg", "image/png", "image/webp"]),
        /** At most five megabytes, in base 64. */
        content: z
          .base64()
          .min(1)
          .max(7 * 1024 * 1024),
      })
      .strict(),
  })
  .strict()

/** `POST /admin/settlement/group-payouts/:id/fail` and `/return` */
export const PayoutFailedRequest = z.object({ on: isoDate, reason }).strict()
