import { deskProblemCodes, problems } from "@ciap/contract"
import { messagesOf } from "@/messages"
import { asProblem, problemFrom, StoreProblem } from "./problem"

const of_the_desk = new Set<string>(deskProblemCodes)
const met_in_the_shop = Object.entries(problems).filter(([code]) => !of_the_desk.has(code))

describe("what went wrong", () => {
  it("takes every code of the contract at its word", () => {
    for (const [code, { status }] of met_in_the_shop)
      expect(problemFrom(status, { code, message: "why" })).toMatchObject({
        key: code,
        status,
        detail: "why",
      })
  })

  it("has a sentence for every code, and no sentence for none", () => {
    const told = Object.keys(messagesOf("en").problems)
    expect(told).toEqual(expect.arrayContaining(met_in_the_shop.map(([code]) => code)))
    expect(told.filter((key) => of_the_desk.has(key))).toEqual([])
    const own = told.filter((key) => !Object.hasOwn(problems, key)).sort()
    expect(own).toEqual([
      "CART_GONE",
      "CODE_UNKNOWN",
      "NOT_SOLD_HERE",
      "OUT_OF_STOCK",
      "PAYMENT_REFUSED",
      "TOTAL_CHANGED",
      "UNREACHABLE",
    ])
  })

  it.each([
    [400, { code: "insufficient_inventory" }, "OUT_OF_STOCK"],
    [400, { type: "invalid_data", message: "no" }, "INVALID_REQUEST"],
    [400, { code: "constructor" }, "INVALID_REQUEST"],
    [404, null, "NOT_FOUND"],
    [409, { code: "invalid_state_error" }, "CONFLICT"],
    [429, {}, "TOO_MANY_REQUESTS"],
    [500, { code: "unknown_error" }, "UNEXPECTED"],
    [502, "<html>", "UNREACHABLE"],
    [503, {}, "UNREACHABLE"],
    [503, { code: "NOT_READY" }, "NOT_READY"],
  ])("reads %i with %j as %s", (status, body, key) => {
    expect(problemFrom(status, body).key).toBe(key)
  })

  it("makes a fault of ours of anything else that is thrown", () => {
    const known = new StoreProblem("CONFLICT", 409, "")
    expect(asProblem(known)).toBe(known)
    expect(asProblem(new TypeError("x")).key).toBe("UNEXPECTED")
  })
})
