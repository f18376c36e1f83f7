import type { BankCsvMapping } from "../bank-csv/mapping"

/** An invented bank that writes as many do: one signed amount, a balance, titles above. */
export const signed: BankCsvMapping = {
  version: 1,
  delimiter: ";",
  header_line: null,
  decimal: ",",
  thousands: ".",
  date_order: "dmy",
  columns: {
    booked_on: "Fecha",
    value_on: "Fecha valor",
    reference: "N° operación",
    description: ["Descripción", "Detalle"],
    payer: "Nombre",
    payee: "Nombre",
    balance: "Saldo",
  },
  amount: { kind: "signed", column: "Importe", positive_is: "in" },
  currency: { kind: "fixed", code: "pen" },
  footer_words: ["Total"],
}

/** Another, in two columns and with the currency in each row. */
export const split: BankCsvMapping = {
  ...signed,
  delimiter: ",",
  decimal: ".",
  thousands: ",",
  columns: {
    booked_on: "Fecha",
    value_on: null,
    reference: null,
    description: [],
    payer: null,
    payee: null,
    balance: null,
  },
  amount: { kind: "split", in_column: "Abono", out_column: "Cargo" },
  currency: { kind: "column", column: "Moneda" },
}
