/** Invented rows in the shape of Stripe's payout_reconciliation.itemized.5; no such payout, charge or buyer exists. */
export type ReportRow = Record<string, string>

const common = {
  automatic_payout_id: "po_made_up_1",
  automatic_payout_effective_at_utc: "2026-11-09 00:00:00",
  automatic_payout_effective_at: "2026-11-08 19:00:00",
  available_on_utc: "2026-11-08 00:00:00",
  available_on: "2026-11-07 19:00:00",
  currency: "eur",
  customer_email: "nobody@example.org",
  customer_name: "Invented Buyer",
  shipping_address_line1: "Invented Street 1",
  description: "Invented order",
  "payment_metadata[order_id]": "",
  "payment_metadata[phone]": "+51 900 000 000",
}

export const charge: ReportRow = {
  ...common,
  balance_transaction_id: "txn_made_up_1",
  created_utc: "2026-11-02 14:05:11",
  created: "2026-11-02 09:05:11",
  gross: "101.50",
  fee: "3.25",
  net: "98.25",
  reporting_category: "charge",
  source_id: "ch_made_up_1",
  customer_facing_amount: "420.00",
  customer_facing_currency: "pen",
  charge_id: "ch_made_up_1",
  payment_intent_id: "pi_made_up_1",
  payment_method_type: "card",
  trace_id: "trace_made_up",
  "payment_metadata[order_id]": "order_made_up_1",
}

export const standaloneFee: ReportRow = {
  ...common,
  balance_transaction_id: "txn_made_up_2",
  created_utc: "2026-11-03 00:00:00",
  created: "2026-11-02 19:00:00",
  gross: "0.00",
  fee: "2.00",
  net: "-2.00",
  reporting_category: "fee",
  source_id: "",
  customer_facing_amount: "",
  customer_facing_currency: "",
  charge_id: "",
  payment_intent_id: "",
  payment_method_type: "",
  trace_id: "",
}

export const payout: ReportRow = {
  ...standaloneFee,
  balance_transaction_id: "txn_made_up_3",
  gross: "-96.25",
  fee: "0.00",
  net: "-96.25",
  reporting_category: "payout",
  source_id: "po_made_up_1",
}

export const allColumns = Object.keys(charge)

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** The report with these columns, in this order. */
export function report(
  rows: readonly ReportRow[],
  columns: readonly string[] = allColumns,
): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]
  return lines.map((cells) => `${cells.map(quoted).join(",")}\n`).join("")
}
