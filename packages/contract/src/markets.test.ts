import { allMarkets, negotiateMarket, parseMarket, prebuiltMarkets } from "./index"

describe("markets", () => {
  it("reads every segment it writes and nothing else", () => {
    for (const market of allMarkets()) expect(parseMarket(market.code)).toEqual(market)
    for (const bad of ["", "fr", "FR-be", "fr-BE", "fr-be-x", "xx-be", "fr-xx", "constructor-be"])
      expect(parseMarket(bad)).toBeNull()
  })

  it("sells in every country of the European Union, and in Peru, the US and the UK", () => {
    expect(new Set(allMarkets().map((market) => market.country)).size).toBe(30)
    expect(parseMarket("fr-be")?.currency).toBe("eur")
    expect(parseMarket("es-pe")?.currency).toBe("pen")
  })

  it("prebuilds only markets that exist", () => {
    for (const code of prebuiltMarkets) expect(parseMarket(code)?.code).toBe(code)
  })

  it.each([
    [null, null, "en-us"],
    ["fr-BE,fr;q=0.9,en;q=0.8", null, "fr-be"],
    ["fr", null, "fr-fr"],
    ["es-419,es;q=0.9", null, "es-pe"],
    ["de-DE,de;q=0.9", null, "en-us"],
    ["de-DE,de;q=0.9", "DE", "en-de"],
    ["en-GB", "be", "en-be"],
    ["nl-BE,nl;q=0.9,fr;q=0.2", "be", "fr-be"],
    ["*;q=0.1,,;;;", "zz", "en-us"],
    ["en;q=0, fr;q=0.3", null, "fr-fr"],
  ])("greets Accept-Language %s from %s in %s", (header, country, expected) => {
    expect(negotiateMarket(header, country).code).toBe(expected)
  })
})
