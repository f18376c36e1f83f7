import { marketOf } from "@ciap/contract"
import { nothing_chosen } from "@/lib/search/selection"
import { foundPieces } from "./catalogue"

const market = marketOf("fr", "be")

afterEach(() => jest.restoreAllMocks())

describe("pieces that a visitor looks for", () => {
  it("are asked for with the words and choices of the address, and never kept", async () => {
    const answer = { products: [], facets: {}, count: 0, limit: 24, offset: 0 }
    const fetched = jest.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(answer))
    await foundPieces(market, {
      q: "pull",
      chosen: { colour: ["red", "blue"], group: [] },
      sort: "price_asc",
      page: 2,
    })
    const [url, init] = fetched.mock.calls[0] ?? []
    expect((url as URL).search).toBe(
      "?market=fr-be&q=pull&sort=price_asc&limit=24&offset=24&colour=red%2Cblue",
    )
    expect(init?.cache).toBe("no-store")
  })

  it("are null, and not none, where the API does not answer or fails", async () => {
    const fetched = jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"))
    expect(await foundPieces(market, nothing_chosen)).toBeNull()
    fetched.mockResolvedValue(new Response(null, { status: 503 }))
    expect(await foundPieces(market, nothing_chosen)).toBeNull()
  })
})
