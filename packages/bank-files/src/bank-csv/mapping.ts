import { isCurrencyCode } from "@ciap/money"
import { z } from "zod"

import { header_rows_max } from "../csv/table"

const column = z.string().trim().min(1).max(100)
const words = z.array(z.string().trim().min(1).max(60)).max(20)

/**
 * How one bank (or wallet) writes its CSV: saved once for each account and used for every later file. Columns are
 * named by their headings; capitals, accents and spare spaces do not count.
 */
export const BankCsvMapping = z
  .strictObject({
    version: z.literal(1),
    delimiter: z.enum([",", ";", "\t", "|"]),
    /** The line of the headings, counted from 1; null for the first line that holds all columns named below. */
    header_line: z.int().min(1).max(header_rows_max).nullable(),
    decimal: z.enum([".", ","]),
    thousands: z.enum(["", ",", ".", " ", "'"]),
    date_order: z.enum(["ymd", "dmy", "mdy"]),
    columns: z.strictObject({
      booked_on: column,
      value_on: column.nullable(),
      /** The bank's operation number. */
      reference: column.nullable(),
      /** Put together in this order. */
      description: z.array(column).max(6),
      /** Who paid, for money that comes in; whom we paid, for money that goes out. May be the same column. */
      payer: column.nullable(),
      payee: column.nullable(),
      /** The balance after the row. Where it is there, the file must add up row by row. */
      balance: column.nullable(),
    }),
    amount: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("signed"), column, positive_is: z.enum(["in", "out"]) }),
      z.strictObject({ kind: z.literal("split"), in_column: column, out_column: column }),
      z.strictObject({
        kind: z.literal("typed"),
        column,
        type_column: column,
        in_words: words.min(1),
        out_words: words.min(1),
      }),
    ]),
    currency: z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("fixed"),
        code: z.string().refine(isCurrencyCode, "is not a currency of this house"),
      }),
      z.strictObject({ kind: z.literal("column"), column }),
    ]),
    /** How rows begin that are no movement, such as "Total". They are left out and listed. */
    footer_words: words,
  })
  .refine(({ decimal, thousands }) => decimal !== thousands, {
    message: "must differ from the decimal sign",
    path: ["thousands"],
  })

export type BankCsvMapping = z.infer<typeof BankCsvMapping>

/** What usually stands before a sum at the foot of a table. */
export const usualFooterWords: string[] = [
  "total",
  "totales",
  "totals",
  "saldo",
  "suma",
  "solde",
  "balance",
]

/** Every column that the mapping reads. */
export function columnsOf({ columns, amount, currency }: BankCsvMapping): string[] {
  const { description, ...single } = columns
  return [
    ...Object.values(single).filter((name) => name !== null),
    ...description,
    ...amountColumns(amount),
    ...(currency.kind === "column" ? [currency.column] : []),
  ]
}

function amountColumns(amount: BankCsvMapping["amount"]): string[] {
  switch (amount.kind) {
    case "signed":
      return [amount.column]
    case "split":
      return [amount.in_column, amount.out_column]
    case "typed":
      return [amount.column, amount.type_column]
  }
}
