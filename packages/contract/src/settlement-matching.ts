import { z } from "zod"
import { BankLineWire } from "./settlement"
import { filterText, isoDate, MoneyWire, printableText } from "./wire"

const limit = z.coerce.number().int().min(1).max(200).default(50)
const words = printableText.max(500)

/** Money that the books say is on its way to an own account, or from there. */
const ExpectedMovementWire = z.object({
  kind: z.string(),
  id: z.string(),
  /** As the bank will see it: what comes in is positive. */
  amount: MoneyWire,
  on: isoDate,
  label: z.string(),
})
export type ExpectedMovementWire = z.infer<typeof ExpectedMovementWire>

/** What explains that lines and movements do not come to the same. */
const DifferenceReason = z.enum(["bank_charge", "bank_tax", "interest", "rounding", "conversion"])

/** `GET /admin/settlement/suggestions` */
export const SuggestionsQuery = z.object({ limit })
const SuggestionWire = z.object({
  line_ids: z.array(z.string()),
  movements: z.array(ExpectedMovementWire),
  confidence: z.enum(["exact", "likely"]),
  difference_reason: DifferenceReason.nullable(),
  /** Why it is suggested, best reason first. */
  reasons: z.array(
    z.discriminatedUnion("code", [
      z.object({ code: z.literal("amount_equal") }),
      z.object({ code: z.literal("reference"), found: z.string() }),
      z.object({ code: z.literal("days_apart"), days: z.number().int() }),
      z.object({ code: z.literal("only_one") }),
      z.object({ code: z.literal("sum_of_movements"), count: z.number().int() }),
      z.object({ code: z.literal("sum_of_lines"), count: z.number().int() }),
      z.object({
        code: z.literal("bank_kept"),
        amount_minor: z.string(),
        currency_code: z.string(),
      }),
      z.object({ code: z.literal("converted") }),
    ]),
  ),
})
export type SuggestionWire = z.infer<typeof SuggestionWire>
export const SuggestionsAnswer = z.object({
  /** Open lines, oldest first, each with what it may be, best first. */
  lines: z.array(z.object({ line: BankLineWire, suggestions: z.array(SuggestionWire) })),
  /** Movements that no line stands for yet, oldest first. */
  movements: z.array(ExpectedMovementWire),
  open_lines: z.number().int(),
  open_movements: z.number().int(),
})
export type SuggestionsAnswer = z.infer<typeof SuggestionsAnswer>

/** `POST /admin/settlement/matches` */
export const ConfirmMatchRequest = z
  .object({
    /** Handle of the own account whose lines they are. */
    account: printableText.min(3).max(40),
    line_ids: z.array(filterText.min(1)).min(1).max(50),
    /** None where the bank alone acted, such as for its monthly fee; then a reason says so. */
    movements: z
      .array(z.object({ kind: filterText.min(1), id: filterText.min(1) }).strict())
      .max(50),
    difference_reason: DifferenceReason.nullable().default(null),
    note: words.nullable().default(null),
  })
  .strict()
const MatchWire = z.object({
  id: z.string(),
  account: z.string(),
  line_ids: z.array(z.string()),
  lines_total: MoneyWire,
  parts: z.array(ExpectedMovementWire.omit({ on: true })),
  difference: MoneyWire,
  difference_reason: DifferenceReason.nullable(),
  note: z.string().nullable(),
  confirmed_by: z.string(),
  confirmed_at: z.string(),
  undone_by: z.string().nullable(),
  undone_on: isoDate.nullable(),
  undone_reason: z.string().nullable(),
})
export type MatchWire = z.infer<typeof MatchWire>
export const MatchAnswer = z.object({ match: MatchWire })
export type MatchAnswer = z.infer<typeof MatchAnswer>

/** `GET /admin/settlement/matches` */
export const MatchesQuery = z.object({
  limit,
  /** `next` of the answer before. */
  after: filterText.regex(/^\w+$/, "the `next` of a page").optional(),
})
export const MatchesAnswer = z.object({
  matches: z.array(MatchWire),
  next: z.string().nullable(),
})
export type MatchesAnswer = z.infer<typeof MatchesAnswer>

/** `POST /admin/settlement/matches/:id/undo` */
export const UndoMatchRequest = z.object({ reason: words.min(3) }).strict()

const OpenReasonCode = z.enum([
  "awaiting_bank",
  "awaiting_processor",
  "asked_bank",
  "asked_buyer",
  "unknown_payer",
  "own_transfer",
  "to_be_returned",
  "other",
])

/** `GET /admin/settlement/age` */
export const AgeQuery = z.object({ limit })
export const AgeAnswer = z.object({
  items: z.array(
    ExpectedMovementWire.extend({
      /** Since so many days it is open. */
      days: z.number().int(),
      /** Why, as somebody said last. */
      reason: z
        .object({
          code: OpenReasonCode,
          note: z.string().nullable(),
          given_by: z.string(),
          given_at: z.string(),
        })
        .nullable(),
    }),
  ),
})
export type AgeAnswer = z.infer<typeof AgeAnswer>

/** `POST /admin/settlement/age` */
export const OpenReasonRequest = z
  .object({
    kind: z.string().regex(/^[a-z_]{3,40}$/),
    id: filterText.min(1),
    code: OpenReasonCode,
    note: words.nullable().default(null),
  })
  .strict()
  .refine(({ code, note }) => code !== "other" || (note ?? "").length >= 3, {
    message: "says what it is, where no code does",
    path: ["note"],
  })
export const OpenReasonAnswer = z.object({ kind: z.string(), id: z.string(), code: OpenReasonCode })
export type OpenReasonAnswer = z.infer<typeof OpenReasonAnswer>

/** `GET /admin/settlement/identities`: sums that must agree; a difference of zero is green. */
export const IdentitiesAnswer = z.object({
  accounts: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      opening: MoneyWire,
      lines: MoneyWire,
      /** Opening and all lines. */
      closing: MoneyWire,
      /** What the last statement with balances says; null while none said any. */
      stated: MoneyWire.nullable(),
      stated_on: isoDate.nullable(),
      /** Stated less opening and the lines until that day. */
      statement_difference: MoneyWire.nullable(),
      open: MoneyWire,
      open_lines: z.number().int(),
      ledger: MoneyWire,
      /** Closing less open lines, less what the ledger has. */
      /** What receipts of payouts have moved in the ledger before the bank's line stands for it; out is negative. */
      awaited: MoneyWire,
      ledger_difference: MoneyWire,
    }),
  ),
  processor: z.array(
    z.object({
      /** Net of all rows less what was paid out. */
      balance: MoneyWire,
      ledger: MoneyWire,
      difference: MoneyWire,
      payouts: z.number().int(),
      /** Automatic payouts that are not the net of their rows. */
      payouts_differing: z.number().int(),
    }),
  ),
})
export type IdentitiesAnswer = z.infer<typeof IdentitiesAnswer>
