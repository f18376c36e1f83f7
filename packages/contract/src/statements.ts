import { z } from "zod"
import { filterText, isoDate, MoneyWire } from "./wire"

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month such as 2026-10")

export const statementFormats = ["json", "pdf", "csv"] as const
export type StatementFormat = (typeof statementFormats)[number]

/** `GET /group/statements/:month` and `GET /admin/settlement/statements/:group_id/:month`. */
export const StatementQuery = z.object({
  format: z.enum(statementFormats).default("json"),
  locale: z.enum(["es", "en", "fr"]).default("es"),
})
export type StatementQuery = z.infer<typeof StatementQuery>

/** What it means for the group: pay and premium owed to it, what it was paid for pieces that came back, and all together. */
export const StatementAmounts = z.object({
  pay: MoneyWire,
  premium: MoneyWire,
  /** Zero or below in a balance. */
  clawback: MoneyWire,
  total: MoneyWire,
})
export type StatementAmounts = z.infer<typeof StatementAmounts>

const sums = {
  currency_code: z.string(),
  opening: StatementAmounts,
  sold: StatementAmounts,
  deducted: StatementAmounts,
  corrected: StatementAmounts,
  paid: StatementAmounts,
  closing: StatementAmounts,
}
export const StatementSums = z.object(sums)
export type StatementSums = z.infer<typeof StatementSums>

/** Frozen for good with its month, or as the books stand at the moment of asking. */
const standing = {
  status: z.enum(["frozen", "provisional"]),
  /** When it was written down, or the moment a provisional one holds for. */
  as_of: z.string(),
  /** SHA-256 of the facts it is made of; null while it is provisional. */
  fingerprint: z.string().nullable(),
}

const line = { transaction_id: z.string(), on: isoDate, kind: z.string() }

export const StatementEarning = z.object({
  ...line,
  /** The number buyers know; null where no order is meant. */
  order_number: z.number().int().nullable(),
  text: z.string(),
  pieces: z.number().int().nullable(),
  amounts: StatementAmounts,
})
export type StatementEarning = z.infer<typeof StatementEarning>

export const StatementPayment = z.object({
  ...line,
  fund: z.enum(["producer_pay", "premium"]).nullable(),
  /** How it was paid, what arrived, what proves it, what became of it: one thing a line. */
  texts: z.array(z.string()),
  amount: MoneyWire,
})
export type StatementPayment = z.infer<typeof StatementPayment>

export const StatementDecision = z.object({
  ...line,
  texts: z.array(z.string()),
  amount: MoneyWire,
})
export type StatementDecision = z.infer<typeof StatementDecision>

export const StatementOwed = z.object({
  pending: MoneyWire,
  pay_available: MoneyWire,
  premium_available: MoneyWire,
  premium_allocated: MoneyWire,
  in_transit: MoneyWire,
  clawback: MoneyWire,
})
export type StatementOwed = z.infer<typeof StatementOwed>

export const StatementAnswer = z.object({
  statement: z.object({
    group: z.object({ id: z.string(), name: z.string() }),
    month,
    ...standing,
    demonstration: z.boolean(),
    currencies: z.array(
      StatementSums.extend({
        lines: z.object({
          sold: z.array(StatementEarning),
          deducted: z.array(StatementEarning),
          corrected: z.array(StatementEarning),
          paid: z.array(StatementPayment),
          decisions: z.array(StatementDecision),
        }),
        owed: StatementOwed,
      }),
    ),
  }),
})
export type StatementAnswer = z.infer<typeof StatementAnswer>

const summary = { month, ...standing, currencies: z.array(StatementSums) }

/** `GET /group/statements`: the months of the own group, newest first. */
export const GroupStatementsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(24).default(12),
  /** The last month of the page before. */
  after: month.optional(),
})
export type GroupStatementsQuery = z.infer<typeof GroupStatementsQuery>
export const GroupStatementsAnswer = z.object({
  statements: z.array(z.object(summary)),
  /** What to ask for the next page; null on the last one. */
  next: z.string().nullable(),
})
export type GroupStatementsAnswer = z.infer<typeof GroupStatementsAnswer>

/** `GET /admin/settlement/statements`: the groups of a month, by id. */
export const DeskStatementsQuery = z.object({
  /** The month that runs, where none is named. */
  month: month.optional(),
  group_id: filterText.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** The last group of the page before. */
  after: filterText.optional(),
  locale: z.enum(["es", "en", "fr"]).default("es"),
})
export type DeskStatementsQuery = z.infer<typeof DeskStatementsQuery>
export const DeskStatementsAnswer = z.object({
  month,
  statements: z.array(
    z.object({ group: z.object({ id: z.string(), name: z.string() }), ...summary }),
  ),
  next: z.string().nullable(),
})
export type DeskStatementsAnswer = z.infer<typeof DeskStatementsAnswer>
