import { z } from "zod"

/** Minor units, as text in the pack. */
const amount = z
  .string()
  .regex(/^-?\d{1,18}$/, "an integer number of minor units, as text")
  .transform(BigInt)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2026-10-31")
const hash = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256, hexadecimal")
const name = z.string().min(1)
const count = z.number().int().min(0)

const Account = z.object({
  code: name,
  role: name,
  owner_id: name.nullable(),
  currency_code: name,
  opening_minor: amount,
  closing_minor: amount,
})

const Transaction = z.object({
  seq: amount,
  id: name,
  idempotency_key: name,
  payload_hash: hash,
  kind: name,
  currency_code: name,
  order_id: name.nullable(),
  line_ref: name.nullable(),
  source_type: name,
  source_id: name,
  reverses_id: name.nullable(),
  actor_id: name,
  effective_on: day,
  /** Seconds since 1970 with six decimals, as the seal hashes them. */
  recorded_epoch: z.string().regex(/^\d+\.\d{6}$/, "seconds with six decimals"),
  entry_count: count,
  movement_count: count,
})

const Entry = z.object({
  transaction_id: name,
  account_code: name,
  currency_code: name,
  amount_minor: amount,
})

const Movement = z.object({
  transaction_id: name,
  line_ref: name,
  fund: name,
  currency_code: name,
  accrued_minor: amount,
  reversed_minor: amount,
  released_minor: amount,
})

const Seal = z.object({
  n: amount,
  from_seq: amount,
  to_seq: amount,
  tx_count: count,
  prev_hash: hash.nullable(),
  hash,
})

const OrderLine = z.object({
  order_line_id: name,
  order_id: name,
  group_id: name,
  currency_code: name,
  quantity: count,
  producer_unit_minor: amount,
  premium_unit_minor: amount,
  logistics_unit_minor: amount,
  gross_minor: amount,
  tax_minor: amount,
  services_minor: amount,
  logistics_minor: amount,
  producer_minor: amount,
  premium_minor: amount,
})

const OrderShipping = z.object({
  shipping_method_id: name,
  order_id: name,
  currency_code: name,
  gross_minor: amount,
  tax_minor: amount,
})

const Import = z.object({
  id: name,
  state: z.enum(["imported", "refused"]),
  sha256: hash.nullable(),
})

const BankLine = z.object({
  id: name,
  account: name,
  currency_code: name,
  import_id: name,
  booked_on: day,
  amount_minor: amount,
})

const Match = z.object({
  id: name,
  currency_code: name,
  line_total_minor: amount,
  part_currency_code: name,
  part_total_minor: amount,
  difference_minor: amount,
  difference_reason: name.nullable(),
})

const MatchLine = z.object({ match_id: name, line_id: name })
const MatchPart = z.object({
  match_id: name,
  kind: name,
  counterpart_id: name,
  amount_minor: amount,
})

const PayoutRun = z.object({
  id: name,
  reference: name,
  currency_code: name,
  prepared_by: z.array(name),
  approved_by: name.nullable(),
})

const Payout = z.object({
  id: name,
  reference: name,
  run_id: name,
  source_minor: amount,
  source_currency_code: name,
  amount_minor: amount,
  payment_detail_id: name.nullable(),
  state: name,
  confirmed_on: day.nullable(),
  proof_kind: name.nullable(),
  proof_id: name.nullable(),
  /** Of the receipt; a bank line is its own proof. */
  proof_sha256: hash.nullable(),
})

const PaymentDetail = z.object({
  id: name,
  state: name,
  proposed_by: name,
  decided_by: name.nullable(),
  number_last4: z.string().max(4).nullable(),
})

const Statement = z.object({
  group_id: name,
  month: z.string(),
  sha256: hash,
  seal_n: amount,
  seal_hash: hash,
})

const Figure = z.object({
  group_id: name,
  currency_code: name,
  accrued: amount,
  reversed: amount,
  producer_accrued: amount,
  producer_reversed: amount,
})

const PeriodClose = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/, "a month such as 2026-10"),
  prepared_by: z.array(name),
  closed_by: name,
  checks: z.array(z.object({ kind: name, state: name, count, reason: z.string().nullable() })),
  seal_n: amount,
  seal_hash: hash,
  figures: z.array(Figure),
  figures_sha256: hash,
})

/** What each file of the pack holds, one JSON object a line. Files without a row here are covered by their hash alone. */
export const files = {
  "ledger/accounts.jsonl": Account,
  "ledger/transactions.jsonl": Transaction,
  "ledger/entries.jsonl": Entry,
  "ledger/movements.jsonl": Movement,
  "ledger/seals.jsonl": Seal,
  "orders/lines.jsonl": OrderLine,
  "orders/shipping.jsonl": OrderShipping,
  "settlement/imports.jsonl": Import,
  "settlement/lines.jsonl": BankLine,
  "settlement/matches.jsonl": Match,
  "settlement/match_lines.jsonl": MatchLine,
  "settlement/match_parts.jsonl": MatchPart,
  "payouts/runs.jsonl": PayoutRun,
  "payouts/payouts.jsonl": Payout,
  "payouts/payment_details.jsonl": PaymentDetail,
  "statements/statements.jsonl": Statement,
  "period/close.jsonl": PeriodClose,
} as const satisfies Record<string, z.ZodType>

type FileName = keyof typeof files
/** The rows of one file. */
export type RowOf<Name extends FileName> = z.output<(typeof files)[Name]>
/** Every file that is read, with its rows. */
export type Rows = { readonly [Name in FileName]: readonly RowOf<Name>[] }

export const Manifest = z.object({
  format: z.literal("ciap-audit-pack"),
  version: z.literal(1),
  month: z.string().regex(/^\d{4}-\d{2}$/, "a month such as 2026-10"),
  files: z.array(z.object({ name, bytes: count, sha256: hash })),
})
export type Manifest = z.output<typeof Manifest>
