import { z } from "zod"
import { ask, askFor } from "./request"

const schema = z.object({ count: z.number() })
const question = { schema, tags: ["catalogue"], query: { market: "fr-be", line: undefined } }

const fetched = jest.fn<Promise<Response>, [URL, RequestInit & { next: { tags: string[] } }]>()

beforeEach(() => {
  fetched.mockReset()
  jest.spyOn(globalThis, "fetch").mockImplementation(fetched as unknown as typeof fetch) // Next widens fetch's second argument.
})
afterEach(() => jest.restoreAllMocks())

describe("asking the API", () => {
  it("keeps the answer under its tags and leaves out what is not asked", async () => {
    fetched.mockResolvedValue(Response.json({ count: 3 }))
    expect(await ask("/store/catalogue", question)).toEqual({ count: 3 })
    const [url, init] = fetched.mock.calls[0] ?? []
    expect(url?.href).toBe("http://localhost:9000/store/catalogue?market=fr-be")
    expect(init).toMatchObject({ cache: "force-cache", next: { tags: ["catalogue"] } })
    expect(init?.headers).toHaveProperty("x-publishable-api-key")
  })

  it("says null where there is no such thing", async () => {
    fetched.mockResolvedValue(new Response(null, { status: 404 }))
    expect(await ask("/store/catalogue/x", question)).toBeNull()
    fetched.mockResolvedValue(new Response(null, { status: 404 }))
    await expect(askFor("/store/impact", question)).rejects.toThrow("does not exist")
  })

  it("does not take an outage for an empty answer", async () => {
    fetched.mockRejectedValue(new TypeError("fetch failed"))
    await expect(ask("/store/catalogue", question)).rejects.toThrow("does not answer")
    fetched.mockResolvedValue(new Response(null, { status: 503 }))
    await expect(ask("/store/catalogue", question)).rejects.toThrow("answered 503")
  })

  it("refuses an answer that breaks the contract, and names the fault", async () => {
    fetched.mockResolvedValue(Response.json({ count: "3" }))
    await expect(ask("/store/catalogue", question)).rejects.toThrow(/broke the contract. count:/)
  })
})
