import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseForeignPages } from "./origin"

const guard = refuseForeignPages(["https://shop.example"])

function answerTo(method: string, headers: Record<string, string>): "passes" | "refused" {
  let passed: unknown = "nothing"
  const req = { method, get: (name: string) => headers[name] } as unknown as MedusaRequest
  guard(req, {} as MedusaResponse, (error?: unknown) => {
    passed = error
  })
  return passed === undefined ? "passes" : "refused"
}

describe("acts sent by pages", () => {
  const host = "desk.example"

  it("pass from the desk itself and from the shop", () => {
    for (const origin of ["https://desk.example", "https://shop.example"])
      expect([origin, answerTo("POST", { origin, host })]).toEqual([origin, "passes"])
    expect(answerTo("POST", { "sec-fetch-site": "same-origin", host })).toBe("passes")
  })

  it("pass from whatever is no browser", () => {
    expect(answerTo("POST", { host })).toBe("passes")
  })

  it("are refused from every other site, whatever it looks like", () => {
    for (const origin of [
      "https://evil.example",
      "https://desk.example.evil.example",
      "https://shop.example:8443",
      "http://shop.example",
      "null",
      "",
    ])
      expect([origin, answerTo("POST", { origin, host })]).toEqual([origin, "refused"])
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(answerTo(method, { "sec-fetch-site": "cross-site", host })).toBe("refused")
  })

  it("are not in question where nothing is changed", () => {
    expect(answerTo("GET", { origin: "https://evil.example", host })).toBe("passes")
  })
})
