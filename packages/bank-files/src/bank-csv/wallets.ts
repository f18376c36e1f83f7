import type { FileReading } from "../common/problem"
import type { BankRow, SkippedRow } from "./bank-row"
import { type BankCsvMapping, usualFooterWords } from "./mapping"
import { readBankCsv } from "./read-bank-csv"

/** What both wallets' files have in common. */
const solesByPoint = {
  version: 1,
  delimiter: ",",
  header_line: null,
  decimal: ".",
  thousands: ",",
  date_order: "dmy",
  currency: { kind: "fixed", code: "pen" },
  footer_words: usualFooterWords,
} as const

const yape: BankCsvMapping = {
  ...solesByPoint,
  columns: {
    booked_on: "Fecha de operación",
    value_on: null,
    reference: null,
    description: ["Mensaje"],
    payer: "Origen",
    payee: "Destino",
    balance: null,
  },
  amount: {
    kind: "typed",
    column: "Monto",
    type_column: "Tipo de Transacción",
    in_words: ["TE PAGÓ"],
    out_words: ["PAGASTE"],
  },
}

const plin: BankCsvMapping = {
  ...solesByPoint,
  columns: {
    booked_on: "Fecha",
    value_on: null,
    reference: "Número de operación",
    description: ["Descripción"],
    payer: null,
    payee: null,
    balance: null,
  },
  amount: { kind: "signed", column: "Monto", positive_is: "in" },
}

/**
 * Mappings to begin with. Neither wallet publishes its export: Yape's is the report its app sends by mail, as people
 * show it, saved as CSV; Plin has no export of its own, its movements are lines of the bank's, so the preset is only
 * a common shape. A file that differs names the column that is missing, and a mapping of one's own is saved instead.
 */
export const walletMappings = { yape, plin }

export type Wallet = keyof typeof walletMappings

/** Reads the movements of a Yape or Plin wallet by the wallet's preset or a mapping saved for it. */
export function readMobileMoneyCsv(
  text: string,
  mapping: Wallet | BankCsvMapping,
): FileReading<{ rows: BankRow[]; skipped: SkippedRow[] }> {
  return readBankCsv(text, typeof mapping === "string" ? walletMappings[mapping] : mapping)
}
