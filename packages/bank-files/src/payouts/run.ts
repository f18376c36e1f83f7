import type { Money } from "@ciap/money"

/** Payments that were approved together and leave by one rail, in one currency. */
export type PayoutRun<Destination> = {
  /** What the bank sends back: 1–35 letters, digits and hyphens. Keep it; statements are matched by it. */
  reference: string
  /** When the run was approved, as ISO date and time. The caller's, so that the file comes out the same again. */
  created_at: string
  /** The day on which to pay, as ISO date. */
  pay_on: string
  currency_code: string
  payer: { name: string; tax_id: string | null }
  payouts: readonly Payout<Destination>[]
}

export type Payout<Destination> = {
  /** As the run's, unique within it. */
  reference: string
  payee: { name: string; document: IdentityDocument | null }
  amount: Money
  /** What it is for, in words the payee reads. */
  concept: string
  destination: Destination
}

export type IdentityDocument = { kind: "dni" | "ruc" | "ce" | "passport"; number: string }

/** An account by its interbank code (CCI), or by its own number at a bank known by its code of three digits. */
export type BankDestination =
  { kind: "cci"; number: string } | { kind: "account"; number: string; bank_code: string }

export type MobileDestination = { wallet: "yape" | "plin"; phone: string }

export const payoutProblemCodes = [
  "NOTHING_TO_PAY",
  "BAD_REFERENCE",
  "DUPLICATE_REFERENCE",
  "BAD_DATE",
  "NAME_MISSING",
  "BAD_DOCUMENT",
  "AMOUNT_NOT_POSITIVE",
  "OTHER_CURRENCY",
  "BAD_ACCOUNT",
  "BAD_PHONE",
  "OVER_WALLET_LIMIT",
] as const

export type PayoutProblemCode = (typeof payoutProblemCodes)[number]

/** Why a run cannot be written; `reference` names the payout, null the run itself. */
export type PayoutProblem = { reference: string | null; code: PayoutProblemCode; message: string }

/** A run is written whole or not at all. */
export type PayoutFile = { ok: true; text: string } | { ok: false; problems: PayoutProblem[] }
