import { money, toMajor } from "@ciap/money"
import fc from "fast-check"

import { account, balance, camt, entry, file, statement } from "../__tests__/camt"
import { held, inShort, problemsOf } from "../__tests__/readings"
import { readCamt053 } from "./read-camt053"

const eur = (minor: bigint) => money(minor, "eur")
const entriesOf = (text: string) => held(readCamt053(text)).statements[0]?.entries ?? []

const details02 = `<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls>
<Refs><AcctSvcrRef>BANK-1</AcctSvcrRef><InstrId>INS-1</InstrId><EndToEndId>PO-7</EndToEndId><TxId>TX-1</TxId></Refs>
<AmtDtls><TxAmt><Amt Ccy="EUR">50.00</Amt></TxAmt></AmtDtls>
<RltdPties><Dbtr><Nm>Invented Buyer &amp; Co</Nm></Dbtr><DbtrAcct><Id><IBAN>DE00INVENTED</IBAN></Id></DbtrAcct><Cdtr><Nm>Invented Cooperative</Nm></Cdtr></RltdPties>
<RmtInf><Ustrd>Pedido 1042</Ustrd><Ustrd>gracias</Ustrd><Strd><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf></Strd></RmtInf>
</TxDtls></NtryDtls><AddtlNtryInf>Transferencia</AddtlNtryInf>`

const details08 = `<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">25.00</Amt>
<RltdPties><Dbtr><Pty><Nm>Invented Cooperative</Nm></Pty></Dbtr><Cdtr><Pty><Nm>Grupo inventado</Nm></Pty></Cdtr><CdtrAcct><Id><Othr><Id>00219300000000000011</Id></Othr></Id></CdtrAcct></RltdPties>
<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls>`

describe("a camt.053 statement", () => {
  it("has an account, a period, balances and entries (version 02)", () => {
    const text = file(entry({ amount: "50.00", inner: details02 }), "150.00")
    expect(held(readCamt053(text)).statements).toEqual([
      {
        id: "STMT-1",
        account: {
          number: "00219300000000000099",
          currency_code: "eur",
          owner: "Invented Cooperative",
          bank: "XXXXPEPL",
        },
        period: { from: "2026-11-01", to: "2026-11-30" },
        opening: eur(10000n),
        opening_on: "2026-11-09",
        closing: eur(15000n),
        closing_on: "2026-11-09",
        entries: [
          {
            line: 6,
            amount: eur(5000n),
            status: "booked",
            reversal: false,
            booked_on: "2026-11-09",
            value_on: "2026-11-10",
            bank_reference: null,
            entry_reference: null,
            transaction_code: "PMNT/RCDT/ESCT",
            additional_information: "Transferencia",
            batch: null,
            details: [
              {
                amount: eur(5000n),
                end_to_end_id: "PO-7",
                instruction_id: "INS-1",
                transaction_id: "TX-1",
                bank_reference: "BANK-1",
                counterparty: "Invented Buyer & Co",
                counterparty_account: "DE00INVENTED",
                remittance: "Pedido 1042 gracias",
                structured_reference: "RF18",
                return_reason: null,
              },
            ],
          },
        ],
      },
    ])
  })

  it("is read in version 08, where parties and states stand deeper", () => {
    const text = file(
      entry({ amount: "25.00", mark: "DBIT", inner: details08 }, "08"),
      "75.00",
      "camt.053.001.08",
    )
    expect(entriesOf(text)[0]).toMatchObject({
      amount: eur(-2500n),
      status: "booked",
      details: [
        {
          amount: eur(-2500n),
          end_to_end_id: null,
          counterparty: "Grupo inventado",
          counterparty_account: "00219300000000000011",
          remittance: null,
          return_reason: "AC04",
        },
      ],
    })
  })

  it("keeps the parties of a payment that came back", () => {
    const text = file(entry({ amount: "25.00", reversal: "true", inner: details08 }), "125.00")
    expect(entriesOf(text)[0]).toMatchObject({
      amount: eur(2500n),
      reversal: true,
      details: [{ amount: eur(2500n), counterparty: "Grupo inventado" }],
    })
    const undone = entry({ amount: "50.00", mark: "DBIT", reversal: "1", inner: details02 })
    expect(entriesOf(file(undone, "50.00"))[0]).toMatchObject({
      amount: eur(-5000n),
      reversal: true,
      details: [{ counterparty: "Invented Buyer & Co" }],
    })
    expect(
      entriesOf(file(entry({ amount: "1.00", reversal: "false" }), "101.00"))[0]?.reversal,
    ).toBe(false)
  })

  it("may hold one entry for many payments", () => {
    const batch = (count: string) =>
      entry({
        amount: "10.00",
        mark: "DBIT",
        inner:
          `<NtryRef>N-1</NtryRef><AcctSvcrRef>A-1</AcctSvcrRef><BkTxCd><Prtry><Cd>NTRF</Cd></Prtry></BkTxCd><NtryDtls><Btch><MsgId>RUN-1</MsgId><PmtInfId>RUN-1</PmtInfId>${count}</Btch><TxDtls><Amt Ccy="USD">4.00</Amt></TxDtls><TxDtls><Amt Ccy="EUR">x</Amt></TxDtls></NtryDtls>`.replace(
            '<TxDtls><Amt Ccy="EUR">x</Amt></TxDtls>',
            "<TxDtls/>",
          ),
      })
    const [found] = entriesOf(file(batch("<NbOfTxs>2</NbOfTxs>"), "90.00"))
    expect(found).toMatchObject({
      bank_reference: "A-1",
      entry_reference: "N-1",
      transaction_code: "NTRF",
      batch: { message_id: "RUN-1", payment_information_id: "RUN-1", transactions: 2 },
      // The payer's currency is not the account's, and an amount is not always given.
      details: [{ amount: null }, { amount: null }],
    })
    const [uncounted] = entriesOf(file(batch(""), "90.00"))
    expect(uncounted?.batch?.transactions).toBeNull()
  })

  it("counts booked entries only", () => {
    const entries = [
      entry({ amount: "50.00" }),
      entry({ amount: "7.00", status: "PDNG" }),
      entry({ amount: "8.00", status: "INFO", booked: "" }),
    ]
    const found = entriesOf(file(entries.join("\n"), "150.00"))
    expect(found.map(({ status }) => status)).toEqual(["booked", "pending", "information"])
    expect(found[2]).toMatchObject({ booked_on: null, value_on: null, transaction_code: null })
  })

  it("may be overdrawn, prefixed, and one of several", () => {
    const overdrawn = statement(
      entry({ amount: "150.00", mark: "DBIT" }),
      balance("PRCD", "100.00") + balance("CLBD", "50.00", "DBIT"),
      "<Acct><Id><IBAN>DE00INVENTED</IBAN></Id></Acct>",
    ).replace(/<FrToDt>.*<\/FrToDt>/, "")
    const text = camt(
      overdrawn + statement("", balance("OPBD", "5.00") + balance("CLBD", "5.00")),
      "camt.053.001.04",
      "ns2:",
    )
    const [first, second] = held(readCamt053(text)).statements
    expect(first).toMatchObject({
      closing: eur(-5000n),
      period: null,
      account: { number: "DE00INVENTED", owner: null, bank: null },
    })
    expect(second).toMatchObject({ closing: eur(500n), entries: [] })
  })

  it("may be a page in the middle, between two interim balances", () => {
    const page = statement(
      entry({ amount: "1.00" }),
      balance("ITBD", "10.00") + balance("ITBD", "11.00"),
    )
    const [found] = held(readCamt053(camt(page))).statements
    expect(found).toMatchObject({ opening: eur(1000n), closing: eur(1100n) })
  })

  it("adds up exactly for any entries", () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 13n })
    const anyEntries = fc.array(fc.tuple(cents, fc.boolean()), { maxLength: 8 })
    fc.assert(
      fc.property(anyEntries, (moved) => {
        const entries = moved.map(([minor, incoming]) =>
          entry({ amount: toMajor(eur(minor)), mark: incoming ? "CRDT" : "DBIT" }),
        )
        const total = moved.reduce(
          (sum, [minor, incoming]) => sum + (incoming ? minor : -minor),
          10000n,
        )
        const size = toMajor(eur(total < 0n ? -total : total))
        const balances =
          balance("OPBD", "100.00") + balance("CLBD", size, total < 0n ? "DBIT" : "CRDT")
        const [found] = held(readCamt053(camt(statement(entries.join("\n"), balances)))).statements
        expect(found?.closing).toEqual(eur(total))
        expect(found?.entries.map(({ amount }) => amount.amount_minor)).toEqual(
          moved.map(([minor, incoming]) => (incoming ? minor : -minor)),
        )
      }),
    )
  })
})

describe("a statement that is not imported", () => {
  it("does not add up", () => {
    const reading = readCamt053(file(entry({ amount: "50.00" }), "150.01"))
    expect(problemsOf(reading)).toEqual([
      {
        line: 3,
        column: "Bal",
        code: "DOES_NOT_ADD_UP",
        message:
          "Opening 100.00 and the booked entries make 150.00, the closing balance is 150.01. A page may be missing.",
      },
    ])
  })

  it.each<[string, string, [number, string, string | null][]]>([
    ["an amount that is none", entry({ amount: "5,00" }), [[7, "BAD_AMOUNT", "Amt"]]],
    ["a negative amount", entry({ amount: "-5.00" }), [[7, "BAD_AMOUNT", "Amt"]]],
    [
      "no currency",
      entry({ amount: "5.00" }).replace(' Ccy="EUR"', ""),
      [[7, "UNKNOWN_CURRENCY", "Ccy"]],
    ],
    [
      "no amount",
      entry({ amount: "5.00" }).replace(/<Amt.*Amt>/, ""),
      [[6, "MISSING_VALUE", "Amt"]],
    ],
    [
      "no direction",
      entry({ amount: "5.00" }).replace(/<CdtDbtInd.*Ind>/, ""),
      [[6, "UNKNOWN_WORD", "CdtDbtInd"]],
    ],
    [
      "a direction that is none",
      entry({ amount: "5.00", mark: "IN" }),
      [[6, "UNKNOWN_WORD", "CdtDbtInd"]],
    ],
    [
      "a state that is none",
      entry({ amount: "5.00", status: "FUTR" }),
      [[6, "UNKNOWN_WORD", "Sts"]],
    ],
    [
      "a state that every object of the language knows",
      entry({ amount: "5.00", status: "constructor" }),
      [[6, "UNKNOWN_WORD", "Sts"]],
    ],
    [
      "no state",
      entry({ amount: "5.00" }).replace("<Sts>BOOK</Sts>", ""),
      [[6, "UNKNOWN_WORD", "Sts"]],
    ],
    [
      "another currency than the account",
      entry({ amount: "5.00", currency: "USD" }),
      [[3, "UNKNOWN_CURRENCY", "Ccy"]],
    ],
  ])("has an entry with %s", (_, wrong, problems) => {
    expect(inShort(readCamt053(file(wrong, "105.00")))).toEqual(problems)
  })

  it("has a day that is none, or a payment amount that is none", () => {
    const day = entry({ amount: "5.00", booked: "<BookgDt><Dt>2026-02-30</Dt></BookgDt>" })
    expect(inShort(readCamt053(file(day, "105.00")))).toEqual([[11, "BAD_DATE", "BookgDt"]])
    const detail = entry({
      amount: "5.00",
      inner: '<NtryDtls><TxDtls><Amt Ccy="EUR">five</Amt></TxDtls></NtryDtls>',
    })
    expect(inShort(readCamt053(file(detail, "105.00")))).toEqual([[12, "BAD_AMOUNT", "Amt"]])
  })

  it.each([
    ["opening", balance("CLBD", "1.00"), [[3, "MISSING_VALUE", "Bal"]]],
    ["closing", balance("OPBD", "1.00"), [[3, "MISSING_VALUE", "Bal"]]],
    [
      "readable opening",
      balance("OPBD", "x") + balance("CLBD", "1.00"),
      [[5, "BAD_AMOUNT", "Amt"]],
    ],
  ])("has no %s balance", (_, balances, problems) => {
    expect(inShort(readCamt053(camt(statement("", balances))))).toEqual(problems)
  })

  it("mixes currencies in its balances", () => {
    const text = statement("", balance("OPBD", "1.00") + balance("CLBD", "1.00", "CRDT", "PEN"))
    expect(inShort(readCamt053(camt(text)))).toEqual([[3, "UNKNOWN_CURRENCY", "Ccy"]])
  })

  it("names no account", () => {
    const both = balance("OPBD", "1.00") + balance("CLBD", "1.00")
    const text = statement("", both, account.replace(/<Id>.*<\/Id>/, ""))
    expect(inShort(readCamt053(camt(text)))).toEqual([[3, "MISSING_VALUE", "Acct"]])
  })

  it("lists what is wrong in every statement and entry at once", () => {
    const wrong = entry({ amount: "x" }) + entry({ amount: "5.00", mark: "IN" })
    const text = statement(wrong, balance("OPBD", "1.00"))
    expect(inShort(readCamt053(camt(text)))).toEqual([
      [3, "MISSING_VALUE", "Bal"],
      [7, "BAD_AMOUNT", "Amt"],
      [13, "UNKNOWN_WORD", "CdtDbtInd"],
    ])
  })

  it.each([
    ["another message", camt("<x/>", "camt.052.001.02")],
    ["a later version than we know", camt("<x/>", "camt.053.001.13")],
    ["another root", '<Statement xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"/>'],
    ["another body", '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"/>'],
    ["a page of the web", "<html></html>"],
  ])("is %s", (_, text) => {
    expect(problemsOf(readCamt053(text))[0]?.code).toBe("UNKNOWN_FORMAT")
  })

  it("holds no statement", () => {
    expect(inShort(readCamt053(camt("")))).toEqual([[2, "MISSING_VALUE", "Stmt"]])
  })

  it("is empty", () => {
    expect(inShort(readCamt053(" "))).toEqual([[1, "EMPTY_FILE", null]])
  })
})
