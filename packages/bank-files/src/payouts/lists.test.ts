import { money } from "@ciap/money"

import { cci, own, payout, plin, run, yape } from "../__tests__/runs"
import { ProblemLog } from "../common/problem"
import { readRecords } from "../csv/records"
import { documentText, writeBankCsv, writeMobileMoneyList } from "./lists"
import type { PayoutFile } from "./run"

const rowsOf = (file: PayoutFile) => {
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return readRecords(file.text, ",", new ProblemLog())?.map(({ cells }) => cells)
}
const codesOf = (file: PayoutFile) =>
  file.ok ? [] : file.problems.map(({ reference, code }) => [reference, code])

describe("the list for the bank", () => {
  it("has a row for each payout, with all that a bank of Peru asks for", () => {
    const bare = payout(cci, 3, { payee: { name: "=CMD()", document: null } })
    const rows = rowsOf(writeBankCsv(run([], { payouts: [payout(cci, 1), payout(own, 2), bare] })))
    expect(rows?.[0]).toHaveLength(12)
    expect(rows?.slice(1)).toEqual([
      [
        "1",
        "PO-1",
        "2026-11-27",
        "Asociación Ñusta 1",
        "DNI",
        "00000001",
        "CCI",
        "011-366-000100032542-21",
        "011",
        "PEN",
        "1234.50",
        "Prima de octubre",
      ],
      [
        "2",
        "PO-2",
        "2026-11-27",
        "Asociación Ñusta 2",
        "DNI",
        "00000002",
        "Cuenta",
        "193-0000000-0-99",
        "002",
        "PEN",
        "2469.00",
        "Prima de octubre",
      ],
      [
        "3",
        "PO-3",
        "2026-11-27",
        "'=CMD()",
        "",
        "",
        "CCI",
        "011-366-000100032542-21",
        "011",
        "PEN",
        "3703.50",
        "Prima de octubre",
      ],
    ])
  })

  it("is not written when an account is none", () => {
    const file = writeBankCsv(run([cci, { kind: "account", number: "1", bank_code: "2" } as const]))
    expect(codesOf(file)).toEqual([["PO-2", "BAD_ACCOUNT"]])
  })
})

describe("the list for wallets", () => {
  it("has a row for each payment, with the number as one types it", () => {
    expect(rowsOf(writeMobileMoneyList(run([yape, plin])))).toEqual([
      ["N.º", "Billetera", "Celular", "Nombre", "Moneda", "Importe", "Mensaje", "Referencia"],
      [
        "1",
        "Yape",
        "987654321",
        "Asociación Ñusta 1",
        "PEN",
        "1234.50",
        "Prima de octubre",
        "PO-1",
      ],
      [
        "2",
        "Plin",
        "912345678",
        "Asociación Ñusta 2",
        "PEN",
        "2469.00",
        "Prima de octubre",
        "PO-2",
      ],
    ])
  })

  it("is not written to a number that is none, or above what the wallet takes", () => {
    const phone = { wallet: "yape", phone: "12345" } as const
    expect(codesOf(writeMobileMoneyList(run([phone])))).toEqual([["PO-1", "BAD_PHONE"]])
    const limits = { yape: money(123449n, "pen"), plin: money(246900n, "pen") }
    expect(codesOf(writeMobileMoneyList(run([yape, plin]), limits))).toEqual([
      ["PO-1", "OVER_WALLET_LIMIT"],
    ])
    const dollars = { yape: money(1n, "usd") }
    expect(writeMobileMoneyList(run([yape, plin]), dollars).ok).toBe(true)
  })
})

describe("a document", () => {
  it.each([
    ["dni", "DNI 1"],
    ["ruc", "RUC 1"],
    ["ce", "CE 1"],
    ["passport", "Pasaporte 1"],
  ] as const)("that is a %s is called %s", (kind, text) => {
    expect(documentText({ kind, number: "1" })).toBe(text)
  })

  it("that is not known is left blank", () => expect(documentText(null)).toBe(""))
})
