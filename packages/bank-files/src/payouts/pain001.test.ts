import { money, toMajor } from "@ciap/money"
import fc from "fast-check"

import { twoPayouts } from "../__tests__/pain001-fixture"
import { cci, own, payout, run } from "../__tests__/runs"
import { allOf, at, readXml, textAt, type XmlElement } from "../camt/xml-tree"
import { ProblemLog } from "../common/problem"
import { type Pain001Options, writePain001 } from "./pain001"
import type { BankDestination, PayoutRun } from "./run"

const debtor = { account: own, bic: null }

const written = (
  payoutRun: PayoutRun<BankDestination>,
  options: Pain001Options = { debtor },
): string => {
  const file = writePain001(payoutRun, options)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return file.text
}

const initiationOf = (text: string): XmlElement => {
  const initiation = at(readXml(text, new ProblemLog()), "CstmrCdtTrfInitn")
  if (!initiation) throw new Error(text)
  return initiation
}

const names = (element: XmlElement | undefined) => element?.children.map(({ name }) => name)

describe("a pain.001 file", () => {
  it("is written to the last byte as it was before", () => {
    expect(written(run([cci, own]))).toBe(twoPayouts)
  })

  it("has its elements in the order of the schema, in the later version too", () => {
    const text = written(run([cci]), {
      version: "pain.001.001.09",
      debtor: { account: cci, bic: "BCPLPEPL" },
    })
    expect(text).toContain('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">')
    const initiation = initiationOf(text)
    const payment = at(initiation, "PmtInf")
    expect(names(initiation)).toEqual(["GrpHdr", "PmtInf"])
    expect(names(payment)).toEqual([
      "PmtInfId",
      "PmtMtd",
      "BtchBookg",
      "NbOfTxs",
      "CtrlSum",
      "ReqdExctnDt",
      "Dbtr",
      "DbtrAcct",
      "DbtrAgt",
      "ChrgBr",
      "CdtTrfTxInf",
    ])
    expect(names(at(payment, "CdtTrfTxInf"))).toEqual([
      "PmtId",
      "Amt",
      "CdtrAgt",
      "Cdtr",
      "CdtrAcct",
      "RmtInf",
    ])
    expect(textAt(payment, "ReqdExctnDt/Dt")).toBe("2026-11-27")
    expect(textAt(payment, "DbtrAgt/FinInstnId/BICFI")).toBe("BCPLPEPL")
    const older = initiationOf(
      written(run([cci]), { debtor: { account: cci, bic: "BCPLPEPLXXX" } }),
    )
    expect(textAt(older, "PmtInf/DbtrAgt/FinInstnId/BIC")).toBe("BCPLPEPLXXX")
  })

  it("leaves out what is not known", () => {
    const bare = payout(cci, 1, { payee: { name: "A", document: null }, concept: " " })
    const text = written(run([], { payouts: [bare], payer: { name: "B", tax_id: null } }))
    const payment = at(initiationOf(text), "PmtInf")
    expect(names(at(payment, "Dbtr"))).toEqual(["Nm"])
    expect(names(at(payment, "CdtTrfTxInf/Cdtr"))).toEqual(["Nm"])
    expect(at(payment, "CdtTrfTxInf/RmtInf")).toBeUndefined()
  })

  it.each([
    ["dni", "PrvtId", "NIDN"],
    ["ce", "PrvtId", "ARNU"],
    ["passport", "PrvtId", "CCPT"],
    ["ruc", "OrgId", "TXID"],
  ] as const)("says by its ISO code that a document is a %s", (kind, holder, code) => {
    const number = kind === "ruc" ? "20000000001" : "12345678"
    const payee = { name: "A", document: { kind, number } }
    const text = written(run([], { payouts: [payout(cci, 1, { payee })] }))
    const other = at(initiationOf(text), `PmtInf/CdtTrfTxInf/Cdtr/Id/${holder}/Othr`)
    expect([textAt(other, "Id"), textAt(other, "SchmeNm/Cd")]).toEqual([number, code])
  })

  it("holds every amount and their sum exactly, whatever the words beside them", () => {
    const minor = fc.bigInt({ min: 1n, max: 10n ** 12n })
    const anyPayouts = fc.array(fc.tuple(minor, fc.string({ unit: "grapheme" })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyPayouts, fc.constantFrom("pen", "jpy", "bhd"), (some, code) => {
        const payouts = some.map(([amount_minor, words], i) =>
          payout(cci, i, {
            amount: money(amount_minor, code),
            concept: words,
            payee: { name: `x${words}`, document: null },
          }),
        )
        const initiation = initiationOf(written(run([], { payouts, currency_code: code })))
        const payment = at(initiation, "PmtInf") as XmlElement
        const transfers = allOf(payment, "CdtTrfTxInf")
        const total = some.reduce((sum, [amount]) => sum + amount, 0n)
        for (const part of ["GrpHdr", "PmtInf"]) {
          expect(textAt(initiation, `${part}/CtrlSum`)).toBe(toMajor(money(total, code)))
          expect(textAt(initiation, `${part}/NbOfTxs`)).toBe(String(some.length))
        }
        expect(transfers.map((transfer) => textAt(transfer, "Amt/InstdAmt"))).toEqual(
          some.map(([amount]) => toMajor(money(amount, code))),
        )
        for (const transfer of transfers) {
          const words = [textAt(transfer, "Cdtr/Nm"), textAt(transfer, "RmtInf/Ustrd") ?? ""]
          expect(words.join("")).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]*$/)
        }
      }),
    )
  })

  it("is not written to or from an account that cannot be one", () => {
    const bad: BankDestination = { kind: "cci", number: "123" }
    expect(writePain001(run([cci, bad]), { debtor: { account: bad, bic: "XX" } })).toEqual({
      ok: false,
      problems: [
        { reference: null, code: "BAD_ACCOUNT", message: '"123" is not a CCI of 20 digits.' },
        { reference: null, code: "BAD_ACCOUNT", message: '"XX" is not a BIC.' },
        { reference: "PO-2", code: "BAD_ACCOUNT", message: '"123" is not a CCI of 20 digits.' },
      ],
    })
  })
})
