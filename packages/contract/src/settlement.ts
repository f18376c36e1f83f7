import { z } from "zod"
import { filterText, isoDate, MoneyWire, printableText } from "./wire"

const accountHandle = z
  .string()
  .regex(/^[a-z0-9-]{3,40}$/, "small letters, digits and hyphens, such as bcp-soles")

/** Lists that grow for years are turned by key, so that the last page is as fast as the first. */
const KeyPaging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the answer before: the day and the id of its last row. */
  after: filterText
    .regex(/^\d{4}-\d{2}-\d{2}~\w+$/, "the `next` of a page")
    .refine((text) => isoDate.safeParse(text.slice(0, 10)).success, "the `next` of a page")
    .optional(),
})

/** Of lists whose ids grow with time. */
const afterId = filterText.regex(/^\w+$/, "the `next` of a page").optional()

/** How the next page is asked for; null on the last one. */
const next = z.string().nullable()

/** `GET /admin/settlement/accounts` */
export const BankAccountWire = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(["bank", "mobile_money", "cash"]),
  number: z.string().nullable(),
  opening: MoneyWire,
  opening_on: isoDate,
  /** True once somebody has said how the account's CSV is written. */
  csv_known: z.boolean(),
})
export const BankAccountsAnswer = z.object({ accounts: z.array(BankAccountWire) })
export type BankAccountsAnswer = z.infer<typeof BankAccountsAnswer>

/** `POST /admin/settlement/accounts` */
export const OpenAccountRequest = z
  .object({
    handle: accountHandle,
    name: printableText.min(1).max(120),
    kind: BankAccountWire.shape.kind,
    /** The bank's number; a statement in camt.053 of another one is refused. */
    number: z
      .string()
      .regex(/^[A-Za-z0-9-]{4,40}$/)
      .nullable()
      .default(null),
    /** What lay there at the beginning of `opening_on`; earlier movements are not taken in. */
    opening: MoneyWire.refine(
      ({ currency_code }) => ["pen", "eur", "usd", "gbp"].includes(currency_code),
      "a currency that this house keeps books in",
    ),
    opening_on: isoDate,
  })
  .strict()
export const BankAccountAnswer = z.object({ account: BankAccountWire })
export type BankAccountAnswer = z.infer<typeof BankAccountAnswer>

/** A file of at most about 20 MB, in base64: its encoding is found out from its bytes. */
const content = z
  .string()
  .min(1)
  .max(28_000_000)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/, "the bytes of a file in base64")

/** `POST /admin/settlement/imports` */
export const ImportFileRequest = z
  .object({
    kind: z.enum(["camt053", "bank_csv", "yape_csv", "plin_csv", "stripe_payout_csv"]),
    /** Handle of the own account; a report of the processor has none. */
    account: accountHandle.nullable().default(null),
    file_name: printableText.min(1).max(200),
    content,
    /** How the CSV is written, as `mapping-suggestion` answers it; kept for the account's next file. */
    mapping: z.record(z.string(), z.unknown()).nullable().default(null),
  })
  .strict()
  .refine(({ kind, account }) => (kind === "stripe_payout_csv") === (account === null), {
    message: "is needed for a statement, and only for one",
    path: ["account"],
  })

const ImportRow = z.object({
  id: z.string(),
  kind: z.enum(["camt053", "bank_csv", "yape_csv", "plin_csv", "stripe_payout_csv", "stripe_api"]),
  /** A refused file left nothing behind. */
  state: z.enum(["imported", "refused"]),
  file_name: z.string().nullable(),
  account_id: z.string().nullable(),
  period_from: isoDate.nullable(),
  period_to: isoDate.nullable(),
  rows_new: z.number().int(),
  /** Rows that an earlier file or look had brought already. */
  rows_known: z.number().int(),
  imported_by: z.string(),
  imported_at: z.string(),
})
/** Why a line of a file cannot be read. */
const FileProblemWire = z.object({
  line: z.number().int(),
  column: z.string().nullable(),
  code: z.string(),
  message: z.string(),
})
/** `GET /admin/settlement/imports/:id`, and the answer to `POST /admin/settlement/imports` */
export const ImportAnswer = z.object({
  import: ImportRow.extend({
    problems: z.array(FileProblemWire),
  }),
})
export type ImportAnswer = z.infer<typeof ImportAnswer>
/** `GET /admin/settlement/imports` */
export const ImportsQuery = KeyPaging.extend({ after: afterId })
export const ImportsAnswer = z.object({
  imports: z.array(ImportRow.extend({ problems_count: z.number().int() })),
  next,
})
export type ImportsAnswer = z.infer<typeof ImportsAnswer>

/** `POST /admin/settlement/mapping-suggestion` */
export const MappingSuggestionRequest = z
  .object({
    content,
    kind: z.enum(["bank_csv", "yape_csv", "plin_csv"]).default("bank_csv"),
    /** Handle of the own account, whose saved mapping and currency are used. */
    account: accountHandle,
    /** A mapping to try on the file instead of the saved or suggested one. */
    mapping: z.record(z.string(), z.unknown()).nullable().default(null),
    delimiter: z.enum([",", ";", "\t", "|"]).optional(),
    header_line: z.number().int().min(1).max(200).optional(),
  })
  .strict()
export const MappingSuggestionAnswer = z.object({
  /** Null where no date or no amount was recognised: then a person says all of it. */
  mapping: z.record(z.string(), z.unknown()).nullable(),
  /** Where the mapping comes from: sent with the request, saved for the account, the wallet's own, guessed, or from nowhere. */
  origin: z.enum(["given", "saved", "wallet", "suggested", "none"]),
  encoding: z.string(),
  delimiter: z.string(),
  header_line: z.number().int(),
  headings: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  /** The file as it would be read by the mapping; null without one. Nothing of it is kept. */
  preview: z
    .object({
      rows_count: z.number().int(),
      /** The first movements. */
      rows: z.array(
        z.object({
          line: z.number().int(),
          booked_on: isoDate,
          amount: MoneyWire,
          reference: z.string().nullable(),
          counterparty: z.string().nullable(),
          description: z.string(),
        }),
      ),
      /** The first reasons why the file would be refused; with any, there are no rows. */
      problems: z.array(FileProblemWire),
      problems_count: z.number().int(),
    })
    .nullable(),
})
export type MappingSuggestionAnswer = z.infer<typeof MappingSuggestionAnswer>

/** `GET /admin/settlement/lines` */
export const BankLinesQuery = KeyPaging.extend({ account: accountHandle.optional() })
export const BankLineWire = z.object({
  id: z.string(),
  account_id: z.string(),
  import_id: z.string(),
  /** Its line in the file. */
  line_number: z.number().int(),
  booked_on: isoDate,
  value_on: isoDate.nullable(),
  /** What came in is positive. */
  amount: MoneyWire,
  /** What lay there afterwards, where the file says it. */
  balance: MoneyWire.nullable(),
  reference: z.string().nullable(),
  counterparty: z.string().nullable(),
  description: z.string(),
})
export type BankLineWire = z.infer<typeof BankLineWire>
export const BankLinesAnswer = z.object({ lines: z.array(BankLineWire), next })
export type BankLinesAnswer = z.infer<typeof BankLinesAnswer>

/** `GET /admin/settlement/transactions` */
export const ProcessorTransactionsQuery = KeyPaging.extend({ payout_id: filterText.optional() })
export const ProcessorTransactionsAnswer = z.object({
  transactions: z.array(
    z.object({
      id: z.string(),
      category: z.string(),
      gross: MoneyWire,
      fee: MoneyWire,
      net: MoneyWire,
      /** What the buyer paid, where Stripe told it; another currency where Stripe converted. */
      customer: MoneyWire.nullable(),
      exchange_rate: z.string().nullable(),
      source_id: z.string().nullable(),
      payment_intent_id: z.string().nullable(),
      payout_id: z.string().nullable(),
      created_on: isoDate,
      /** The ledger has what follows from it; false also for what no rule books. */
      booked: z.boolean(),
      /** No rule books this kind: somebody posts by hand what it was. */
      by_hand: z.boolean(),
    }),
  ),
  next,
})
export type ProcessorTransactionsAnswer = z.infer<typeof ProcessorTransactionsAnswer>

/** `GET /admin/settlement/payouts` */
export const ProcessorPayoutsQuery = KeyPaging
export const ProcessorPayoutsAnswer = z.object({
  payouts: z.array(
    z.object({
      id: z.string(),
      amount: MoneyWire,
      status: z.enum(["pending", "in_transit", "paid", "failed", "canceled"]),
      automatic: z.boolean(),
      arrival_on: isoDate,
      failed_on: isoDate.nullable(),
      rows: z.number().int(),
      rows_net: MoneyWire,
      /** Amount less the net of its rows; zero is green. Null for one made by hand, to which Stripe ties no rows. */
      difference: MoneyWire.nullable(),
    }),
  ),
  next,
})
export type ProcessorPayoutsAnswer = z.infer<typeof ProcessorPayoutsAnswer>

/** `POST /admin/settlement/stripe`: looks at Stripe now, instead of at the next full hour. */
export const LookedAtStripeAnswer = z.object({ rows_new: z.number().int() })
export type LookedAtStripeAnswer = z.infer<typeof LookedAtStripeAnswer>
