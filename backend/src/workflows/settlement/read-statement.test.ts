import type { BankCsvMapping } from "@ciap/bank-files"
import type { BankAccount } from "../../modules/settlement/lib/types"
import { readStatement } from "./read-statement"

const account: BankAccount = {
  id: "bacc_1",
  handle: "bcp-soles",
  name: "BCP soles",
  kind: "bank",
  currency_code: "pen",
  number: "191-0000",
  opening_minor: "10000",
  opening_on: "2026-11-01",
  csv_mapping: null,
}

const mapping: BankCsvMapping = {
  version: 1,
  delimiter: ";",
  header_line: null,
  decimal: ".",
  thousands: ",",
  date_order: "dmy",
  columns: {
    booked_on: "Fecha",
    value_on: null,
    reference: "Operación",
    description: ["Descripción"],
    payer: null,
    payee: null,
    balance: "Saldo",
  },
  amount: { kind: "signed", column: "Monto", positive_is: "in" },
  currency: { kind: "fixed", code: "pen" },
  footer_words: ["total"],
}
const headings = "Fecha;Operación;Descripción;Monto;Saldo"
const csv = (...lines: string[]) => [headings, ...lines].join("\n")
const first = "03/11/2026;OP-1;Abono;50.00;150.00"
const second = "04/11/2026;OP-2;ITF;-0.05;149.95"

const problemsOf = (reading: ReturnType<typeof readStatement>) =>
  reading.ok ? [] : reading.problems.map(({ line, code }) => [line, code])

const statement = (number: string, opening: string, closing: string, entries: string) => `<Stmt>
<Id>S</Id><FrToDt><FrDtTm>2026-11-01T00:00:00</FrDtTm><ToDtTm>2026-11-30T23:59:59</ToDtTm></FrToDt>
<Acct><Id><Othr><Id>${number}</Id></Othr></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="PEN">${opening}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="PEN">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-30</Dt></Dt></Bal>
${entries}</Stmt>`
const entry = (status: string, day = "<BookgDt><Dt>2026-11-09</Dt></BookgDt>") =>
  `<Ntry><Amt Ccy="PEN">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>${status}</Sts>${day}
<NtryDtls><TxDtls><Refs><EndToEndId>PO-7</EndToEndId></Refs><RltdPties><Dbtr><Nm>Invented Payer</Nm></Dbtr></RltdPties><RmtInf><Ustrd>STRIPE</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
const camt = (...statements: string[]) =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>${statements.join("")}</BkToCstmrStmt></Document>`

describe("a bank's CSV", () => {
  it("becomes lines with the balances between which they lie, whichever way round it is written", () => {
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      const reading = readStatement("bank_csv", csv(...rows), account, mapping)
      expect(reading).toMatchObject({
        ok: true,
        period: { from: "2026-11-03", to: "2026-11-04" },
        balances: { opening_minor: 10000n, closing_minor: 14995n },
      })
    }
    const reading = readStatement("bank_csv", csv(first), account, mapping)
    expect(reading.ok && reading.lines).toEqual([
      {
        line_number: 2,
        booked_on: "2026-11-03",
        booked_time: null,
        value_on: null,
        amount_minor: 5000n,
        balance_minor: 15000n,
        reference: "OP-1",
        counterparty: null,
        description: "Abono",
      },
    ])
  })

  it.each<[string, string, BankCsvMapping | null, unknown[]]>([
    ["nobody said how it is written", csv(first), null, [[1, "UNKNOWN_FORMAT"]]],
    ["it holds no movement", csv(), mapping, [[1, "EMPTY_FILE"]]],
    ["an amount is none", csv("03/11/2026;OP;x;abc;1.00"), mapping, [[2, "BAD_AMOUNT"]]],
    [
      "a day lies before the account's first",
      csv("31/10/2026;OP;x;1.00;1.00"),
      mapping,
      [[2, "BAD_DATE"]],
    ],
    [
      "an amount is beyond the ledger",
      csv("03/11/2026;OP;x;10000000.01;1.00"),
      mapping,
      [[2, "BAD_AMOUNT"]],
    ],
    [
      "it is in another currency",
      csv(first),
      { ...mapping, currency: { kind: "fixed", code: "usd" } },
      [[2, "UNKNOWN_CURRENCY"]],
    ],
  ])("is refused when %s", (_, text, how, problems) => {
    expect(problemsOf(readStatement("bank_csv", text, account, how))).toEqual(problems)
  })
})

describe("a wallet's list", () => {
  it("is read by the wallet's own columns", () => {
    const text = `Tipo de Transacción,Origen,Destino,Monto,Mensaje,Fecha de operación
TE PAGÓ,Invented Buyer,CIAP,35.00,Pedido 7,05/11/2026 10:00:00`
    const reading = readStatement("yape_csv", text, account, null)
    expect(reading.ok && reading.lines).toMatchObject([
      { amount_minor: 3500n, counterparty: "Invented Buyer", description: "Pedido 7" },
    ])
    expect(readStatement("plin_csv", text, account, null).ok).toBe(false)
  })
})

describe("a statement in camt.053", () => {
  it("becomes the booked lines of one account over several statements that follow each other", () => {
    const text = camt(
      statement("1910000", "100.00", "150.00", entry("BOOK") + entry("PDNG")),
      statement("1910000", "150.00", "150.00", ""),
    )
    expect(readStatement("camt053", text, account, null)).toMatchObject({
      ok: true,
      period: { from: "2026-11-01", to: "2026-11-30" },
      balances: { opening_minor: 10000n, closing_minor: 15000n },
      lines: [
        {
          amount_minor: 5000n,
          reference: "PO-7",
          counterparty: "Invented Payer",
          description: "STRIPE · PO-7",
        },
      ],
    })
  })

  it.each([
    ["of another account", camt(statement("999", "1.00", "1.00", "")), "UNKNOWN_WORD"],
    [
      "with a statement missing",
      camt(statement("1910000", "1.00", "1.00", ""), statement("1910000", "2.00", "2.00", "")),
      "DOES_NOT_ADD_UP",
    ],
    [
      "with an entry of no day",
      camt(statement("1910000", "100.00", "150.00", entry("BOOK", ""))),
      "MISSING_VALUE",
    ],
  ])("is refused %s", (_, text, code) => {
    expect(problemsOf(readStatement("camt053", text, account, null))[0]?.[1]).toBe(code)
  })
})
