import { marketOf } from "@ciap/contract"
import { rememberMarket, samePageIn, welcome } from "./negotiate"

describe("the welcome at /", () => {
  it("keeps to what the visitor chose before", () => {
    expect(welcome("fr-be", "en-GB").code).toBe("fr-be")
  })

  it.each([undefined, "", "xx-yy", "FR-BE", "fr-be; Path=/evil"])(
    "does not believe a cookie such as %j",
    (cookie) => {
      expect(welcome(cookie, "es-PE,es;q=0.9").code).toBe("es-pe")
    },
  )

  it("greets a crawler that says nothing in English", () => {
    expect(welcome(undefined, null).code).toBe("en-us")
  })
})

describe("the same page in another market", () => {
  const market = marketOf("fr", "be")

  it.each([
    ["/es-pe", "/fr-be"],
    ["/es-pe/", "/fr-be"],
    ["/es-pe/products/chalina-de-alpaca", "/fr-be/products/chalina-de-alpaca"],
    ["/en-us/catalogue/page/2", "/fr-be/catalogue/page/2"],
    ["/en-us/returned?as=x#y", "/fr-be/returned"],
  ])("of %s is %s", (path, expected) => {
    expect(samePageIn(market, path)).toBe(expected)
  })

  it.each([
    null,
    "",
    "/",
    "//evil.example/es-pe",
    "/\\evil.example",
    "https://evil.example/es-pe/catalogue",
    "javascript:alert(1)",
    "/api/market",
    "/xx-yy/catalogue",
    "/es-pe\r\nSet-Cookie: a=b",
    "http://[",
  ])("is the market's home for %j", (path) => {
    expect(samePageIn(market, path)).toMatch(/^\/fr-be(?:\/[^/\\]|$)/)
    expect(samePageIn(market, path)).not.toMatch(/evil|[\r\n]/)
  })

  it("looks for the same there, whatever the page was, but not in a price range of another currency", () => {
    const from = "https://shop.example/es-pe/search?q=chompa&colour=red,blue&price=25-50&page=3"
    expect(samePageIn(market, "/es-pe/search", from)).toBe("/fr-be/search?q=chompa&colour=red,blue")
    for (const elsewhere of [null, "nowhere", "https://shop.example/es-pe/catalogue?q=chompa"])
      expect(samePageIn(market, "/es-pe/search", elsewhere)).toBe("/fr-be/search")
    expect(samePageIn(market, "/es-pe/prices", "https://shop.example/es-pe/prices?q=x")).toBe(
      "/fr-be/prices",
    )
  })
})

it("remembers a choice for every page and for a year", () => {
  expect(rememberMarket(marketOf("fr", "be"))).toBe(
    "ciap_market=fr-be; Path=/; Max-Age=31536000; SameSite=Lax",
  )
})
