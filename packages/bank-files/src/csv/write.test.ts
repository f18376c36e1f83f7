import { money } from "@ciap/money"
import fc from "fast-check"

import { anyMoney } from "../__tests__/arbitraries"
import { writeCsv } from "./write"

describe("a CSV file of ours", () => {
  it("quotes texts, writes amounts and counts bare, and leaves out what is not there", () => {
    expect(writeCsv([["a", 'The "weavers"', money(-123450n, "pen"), 7n, null, "x\ny"]])).toBe(
      '\uFEFF"a","The ""weavers""",-1234.50,7,,"x\ny"\r\n',
    )
  })

  it("takes another delimiter, and no byte order mark, where a bank asks for it", () => {
    expect(writeCsv([["a", 1n]], { delimiter: ";", byte_order_mark: false })).toBe('"a";1\r\n')
  })

  it.each([
    "=1+1",
    "+51 999",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠A",
  ])("keeps %j from becoming a formula", (text) => {
    expect(writeCsv([[text]], { byte_order_mark: false })).toBe(`"'${text}"\r\n`)
  })

  it.each(["a=1", "1-2", "S/ 5", "'quoted", ""])("leaves %j as it is", (text) => {
    expect(writeCsv([[text]], { byte_order_mark: false })).toBe(`"${text}"\r\n`)
  })

  it("never begins a cell with a sign of a formula, but for the minus of an amount", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), anyMoney, (text, amount) => {
        const file = writeCsv([[text, amount]], { byte_order_mark: false })
        expect(file).toMatch(/^"(?![=+\-@\t\r\n＝＋－＠])/)
        expect(file).toMatch(/,-?\d+(\.\d+)?\r\n$/)
      }),
    )
  })
})
