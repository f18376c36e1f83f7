import { z } from "zod"
import { printableText } from "./wire"

/** A month such as `2026-10`. */
export const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month such as 2026-10")

/** What is looked at before a month is closed, in the order of the list. */
export const periodCheckKinds = [
  "books_sound",
  "orders_behind",
  "orders_unexplained",
  "postings_waiting",
  "lines_unexplained",
  "statements_missing",
  "card_findings",
  "events_dead",
  "refunds_unfinished",
  "payouts_unsettled",
  "disputes_open",
] as const
export type PeriodCheckKind = (typeof periodCheckKinds)[number]

/**
 * One item of the checklist. `ok` is in order (a count may tell something nevertheless), `open` may be closed over with a
 * written reason, `blocks` must be mended first.
 */
export const PeriodCheck = z.object({
  kind: z.enum(periodCheckKinds),
  state: z.enum(["ok", "open", "blocks"]),
  /** How many there are. */
  count: z.number().int().min(0),
})
export type PeriodCheck = z.infer<typeof PeriodCheck>

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256, hexadecimal")

/** How far a month is: not over yet, over, prepared by somebody, being closed (a close that was interrupted), closed. */
export const periodStates = ["running", "open", "prepared", "closing", "closed"] as const
export type PeriodState = (typeof periodStates)[number]

export const PeriodSummary = z.object({
  month: isoMonth,
  state: z.enum(periodStates),
  /** Staff users who looked through the month and asked for its close. */
  prepared_by: z.array(z.string()),
  closed_by: z.string().nullable(),
  /** ISO moment. */
  closed_at: z.string().nullable(),
  /** The seal under which the month's postings lie. */
  seal: z.object({ n: z.number().int(), hash: sha256 }).nullable(),
})
export type PeriodSummary = z.infer<typeof PeriodSummary>

/** `GET /admin/settlement/periods`: newest first; `after` is the last month of the page before. */
export const PeriodsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(120).default(24),
  after: isoMonth.optional(),
})
export const PeriodsAnswer = z.object({
  periods: z.array(PeriodSummary),
  /** What to ask for the next page; null on the last one. */
  next: z.string().nullable(),
})
export type PeriodsAnswer = z.infer<typeof PeriodsAnswer>

/**
 * `GET /admin/settlement/periods/:month`, and what preparing and closing answer. Before the close `checks` is the list of
 * this moment; afterwards the list as it stood, with the reason of each exception.
 */
export const PeriodAnswer = z.object({
  period: PeriodSummary.extend({
    checks: z.array(PeriodCheck.extend({ reason: z.string().nullable() })),
    decided_at: z.string().nullable(),
    /** Fingerprint of what was published of the month; null until it is closed. */
    figures_sha256: sha256.nullable(),
    /** Whether the ledger says today what was frozen then; null until it is closed. */
    figures_hold: z.boolean().nullable(),
  }),
})
export type PeriodAnswer = z.infer<typeof PeriodAnswer>

/** `POST /admin/settlement/periods/:month/close`: a reason for each item that is open. */
export const PeriodCloseRequest = z
  .object({
    reasons: z
      .array(
        z
          .object({ kind: z.enum(periodCheckKinds), reason: printableText.min(3).max(1_000) })
          .strict(),
      )
      .max(periodCheckKinds.length)
      .default([]),
  })
  .strict()
