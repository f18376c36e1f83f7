import { z } from "zod"

/** Money on our wire: minor units as a string, so that no reader makes a float of it. */
export const MoneyWire = z
  .object({
    amount_minor: z.string().regex(/^-?\d{1,18}$/, "an integer number of minor units, as text"),
    currency_code: z.string().regex(/^[a-z]{3}$/, "a lower-case ISO 4217 code"),
  })
  .strict()
export type MoneyWire = z.infer<typeof MoneyWire>

/** What every own route answers when it cannot do what was asked. */
export const ProblemWire = z.object({ type: z.string(), code: z.string(), message: z.string() })
export type ProblemWire = z.infer<typeof ProblemWire>

const isRealDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2026-11-21")
  .refine(isRealDay, "a day that exists")

/**
 * Printable text that something is looked up by; what names nothing of ours simply finds nothing. PostgreSQL takes
 * no control characters, so they are refused here and not by it.
 */
export const printableText = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "printable text")

/** {@link printableText} of a filter or an id. */
export const filterText = printableText.max(80)

/** A market such as `fr-be`; any other word is answered with MARKET_UNKNOWN. */
export const marketCode = z.string().max(40)

/** Paging of every list: `limit` at most 200. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(24),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
