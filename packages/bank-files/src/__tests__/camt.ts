/** Invented statements in the shape of camt.053; no such account, bank or payment exists. */
export type EntrySpec = {
  amount: string
  mark?: string
  currency?: string
  status?: string
  reversal?: string
  booked?: string
  inner?: string
}

type Version = "02" | "08"

/** One entry as that version writes it. */
export function entry(
  {
    amount,
    mark = "CRDT",
    currency = "EUR",
    status = "BOOK",
    reversal,
    booked,
    inner = "",
  }: EntrySpec,
  version: Version = "02",
): string {
  return [
    "<Ntry>",
    `<Amt Ccy="${currency}">${amount}</Amt>`,
    `<CdtDbtInd>${mark}</CdtDbtInd>`,
    reversal === undefined ? "" : `<RvslInd>${reversal}</RvslInd>`,
    version === "02" ? `<Sts>${status}</Sts>` : `<Sts><Cd>${status}</Cd></Sts>`,
    booked ??
      "<BookgDt><Dt>2026-11-09</Dt></BookgDt><ValDt><DtTm>2026-11-10T08:30:00-05:00</DtTm></ValDt>",
    inner,
    "</Ntry>",
  ].join("\n")
}

export const balance = (code: string, amount: string, mark = "CRDT", currency = "EUR"): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd><Dt><Dt>2026-11-09</Dt></Dt></Bal>`

export const account = `<Acct><Id><Othr><Id>00219300000000000099</Id></Othr></Id><Ownr><Nm>Invented Cooperative</Nm></Ownr><Svcr><FinInstnId><BIC>XXXXPEPL</BIC></FinInstnId></Svcr></Acct>`

/** A statement in the order of the standard: id, period, account, balances, entries. */
export function statement(entries: string, balances: string, head = account): string {
  return `<Stmt><Id>STMT-1</Id><FrToDt><FrDtTm>2026-11-01T00:00:00</FrDtTm><ToDtTm>2026-11-30T23:59:59</ToDtTm></FrToDt>
${head}
${balances}
${entries}
</Stmt>`
}

export function camt(statements: string, version: string = "camt.053.001.02", prefix = ""): string {
  const tag = (name: string) => `${prefix}${name}`
  const xmlns = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`
  const inner = `<GrpHdr><MsgId>M-1</MsgId></GrpHdr>${statements}`
  const named = prefix === "" ? inner : inner.replace(/<(\/?)(?=[A-Z])/g, `<$1${prefix}`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<${tag("Document")} ${xmlns}="urn:iso:std:iso:20022:tech:xsd:${version}"><${tag("BkToCstmrStmt")}>
${named}
</${tag("BkToCstmrStmt")}></${tag("Document")}>
`
}

/** A whole file: opening 100.00, these entries, this closing balance. */
export const file = (entries: string, closing: string, version = "camt.053.001.02"): string =>
  camt(statement(entries, balance("OPBD", "100.00") + balance("CLBD", closing)), version)
