import { compare, money, parseMajor, toMajor } from "@ciap/money"
import fc from "fast-check"

import { expectRefusal } from "../__tests__/refusal"
import { sensibleEnding } from "./sensible-ending"

const ending = (text: string, code = "eur") => toMajor(sensibleEnding(parseMajor(text, code)))

describe("a sensible ending", () => {
  it.each([
    ["0.01", "0.50"],
    ["4.50", "4.50"],
    ["4.51", "4.90"],
    ["4.90", "4.90"],
    ["4.91", "5.50"],
    ["9.91", "10.00"],
    ["10.00", "10.00"],
    ["38.10", "38.50"],
    ["38.51", "38.90"],
    ["38.91", "39.00"],
    ["39.00", "39.00"],
    ["99.91", "100.00"],
    ["100.00", "100.00"],
    ["100.01", "101.00"],
    ["254.50", "255.00"],
  ])("raises %s to %s", (from, to) => {
    expect(ending(from)).toBe(to)
  })

  it("leaves currencies without decimals alone and minds those with three", () => {
    expect(ending("7", "jpy")).toBe("7")
    expect(ending("250", "jpy")).toBe("250")
    expect(ending("4.501", "bhd")).toBe("4.900")
  })

  it("never lowers a price, raises it by less than one, and is at home where it arrived", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 50_000n }), (amount) => {
        const price = money(amount, "eur")
        const raised = sensibleEnding(price)
        expect(compare(raised, price)).toBeGreaterThanOrEqual(0)
        expect(raised.amount_minor - amount).toBeLessThan(100n)
        expect(sensibleEnding(raised)).toEqual(raised)
      }),
    )
  })

  it("refuses what is not a price", () => {
    const words = /a price lies above zero/
    expectRefusal(() => sensibleEnding(money(0n, "eur")), "NOT_A_PRICE", words)
    expectRefusal(() => sensibleEnding(money(-1n, "eur")), "NOT_A_PRICE", words)
  })
})
