import type { BankCsvMapping } from "@ciap/bank-files"

export type { BankCsvMapping }
export type AmountKind = BankCsvMapping["amount"]["kind"]

/** Where nothing was recognised, a person begins here: nothing named, as a bank in Peru writes it. */
export const blankMapping = (delimiter: string, currency_code: string): BankCsvMapping => ({
  version: 1,
  delimiter: delimiter as BankCsvMapping["delimiter"],
  header_line: null,
  decimal: ".",
  thousands: ",",
  date_order: "dmy",
  columns: {
    booked_on: "",
    value_on: null,
    reference: null,
    description: [],
    payer: null,
    payee: null,
    balance: null,
  },
  amount: { kind: "signed", column: "", positive_is: "in" },
  currency: { kind: "fixed", code: currency_code },
  footer_words: ["total", "saldo"],
})

/** True once the day and the amount have their columns: only then can the file be tried. */
export function isWhole({ columns, amount }: BankCsvMapping): boolean {
  if (columns.booked_on === "") return false
  switch (amount.kind) {
    case "signed":
      return amount.column !== ""
    case "split":
      return amount.in_column !== "" && amount.out_column !== ""
    case "typed":
      return (
        amount.column !== "" &&
        amount.type_column !== "" &&
        amount.in_words.length > 0 &&
        amount.out_words.length > 0
      )
  }
}

/** Another way of writing amounts; the column that was named stays where it makes sense. */
export function withAmountKind(mapping: BankCsvMapping, kind: AmountKind): BankCsvMapping {
  if (mapping.amount.kind === kind) return mapping
  const column = mapping.amount.kind === "split" ? mapping.amount.in_column : mapping.amount.column
  switch (kind) {
    case "signed":
      return { ...mapping, amount: { kind, column, positive_is: "in" } }
    case "split":
      return { ...mapping, amount: { kind, in_column: column, out_column: "" } }
    case "typed":
      return { ...mapping, amount: { kind, column, type_column: "", in_words: [], out_words: [] } }
  }
}

/** Another decimal sign; the sign between thousands gives way where it would be the same. */
export const withDecimal = (mapping: BankCsvMapping, decimal: "." | ","): BankCsvMapping => ({
  ...mapping,
  decimal,
  thousands: mapping.thousands === decimal ? (decimal === "," ? "." : ",") : mapping.thousands,
})

/** The words between commas, as they were typed, without empty ones. */
export const wordsOf = (typed: string): string[] =>
  typed
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")

/** What a column may be chosen from: the file's headings, and what is named already though this file lacks it. */
export const choosable = (headings: readonly string[], named: string | null): string[] => [
  ...new Set([...headings, named ?? ""].filter((name) => name !== "")),
]
