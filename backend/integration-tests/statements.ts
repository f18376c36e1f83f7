import type Stripe from "stripe"

// Files as a bank and the processor make them, for the journeys of the settlement desk. Nothing in them is real.

export const base64 = (text: string) => Buffer.from(text).toString("base64")

export const major = (minor: bigint) =>
  `${minor / 100n}.${(minor % 100n).toString().padStart(2, "0")}`

/** An own account in euros, with 1000.00 on its first day. */
export const euros = {
  handle: "bank-euros",
  name: "Bank in euros",
  kind: "bank",
  number: "BE00INVENTED",
  opening: { amount_minor: "100000", currency_code: "eur" },
  opening_on: "2026-01-01",
}
/** A statement of that account, from its opening to a closing balance. */
export const camt = (closing: string, entries: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>S</Id>
<Acct><Id><IBAN>BE00INVENTED</IBAN></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-12-31</Dt></Dt></Bal>
${entries}</Stmt></BkToCstmrStmt></Document>`
/** One booked line of it. */
export const entry = (amount: string, on: string, mark = "CRDT") =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt>
<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>STRIPE PAYMENTS</Nm></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>`

/** What staff choose when they make the report. */
const report_columns = [
  "automatic_payout_id",
  "automatic_payout_effective_at_utc",
  "balance_transaction_id",
  "created_utc",
  "available_on_utc",
  "currency",
  "gross",
  "fee",
  "net",
  "reporting_category",
  "source_id",
  "customer_facing_amount",
  "customer_facing_currency",
  "charge_id",
  "payment_intent_id",
] as const

const month_seconds = 30 * 86_400

/** The processor's report of everything paid out a month before and after. */
export async function payoutReport(stripe: Stripe, at: Date, secret_key: string): Promise<string> {
  const now = Math.floor(at.getTime() / 1000)
  const run = await stripe.reporting.reportRuns.create({
    report_type: "payout_reconciliation.itemized.5",
    parameters: {
      interval_start: now - month_seconds,
      interval_end: now + month_seconds,
      columns: [...report_columns],
    },
  })
  const done = await stripe.reporting.reportRuns.retrieve(run.id)
  const answer = await fetch(done.result?.url ?? "", {
    headers: { authorization: `Bearer ${secret_key}` },
  })
  return await answer.text()
}
