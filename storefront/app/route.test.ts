/** @jest-environment node */
import { NextRequest } from "next/server"
import { GET as change } from "./api/market/route"
import { GET as greet } from "./route"

const request = (path: string, headers: Record<string, string> = {}) =>
  new NextRequest(`http://shop.test${path}`, { headers })

describe("GET /", () => {
  it("sends a visitor without cookies to one page, and tells caches what it depends on", () => {
    const answer = greet(request("/", { "accept-language": "fr-BE,fr;q=0.9" }))
    expect(answer.status).toBe(307)
    expect(answer.headers.get("location")).toBe("/fr-be")
    expect(answer.headers.get("vary")).toBe("Accept-Language, Cookie")
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(answer.headers.get("set-cookie")).toBeNull()
  })

  it("sends a visitor with a choice to it", () => {
    const answer = greet(request("/", { "accept-language": "fr", cookie: "ciap_market=es-pe" }))
    expect(answer.headers.get("location")).toBe("/es-pe")
  })
})

describe("GET /api/market", () => {
  it("keeps the page and remembers the choice", () => {
    const answer = change(request("/api/market?to=fr-be&path=/es-pe/groups/tawaq"))
    expect(answer.status).toBe(303)
    expect(answer.headers.get("location")).toBe("/fr-be/groups/tawaq")
    expect(answer.headers.get("set-cookie")).toContain("ciap_market=fr-be")
  })

  it("reads language and country as the form sends them", () => {
    const answer = change(request("/api/market?path=/en-us/help&language=en&country=be"))
    expect(answer.headers.get("location")).toBe("/en-be/help")
  })

  it("never leads to another host", () => {
    const answer = change(request("/api/market?to=fr-be&path=https://evil.example/fr-be"))
    expect(answer.headers.get("location")).toBe("/fr-be")
  })

  it("greets anew where the market does not exist, and remembers nothing", () => {
    const answer = change(request("/api/market?to=xx-yy", { "accept-language": "es" }))
    expect(answer.headers.get("location")).toBe("/es-pe")
    expect(answer.headers.get("set-cookie")).toBeNull()
  })
})
