import { askStore } from "./client"
import { StoreProblem } from "./problem"

const fetched = jest.fn<Promise<Response>, Parameters<typeof fetch>>()

beforeEach(() => {
  fetched.mockReset()
  jest.spyOn(globalThis, "fetch").mockImplementation(fetched)
})
afterEach(() => jest.restoreAllMocks())

describe("asking Medusa's store API", () => {
  it("sends the publishable key, the query and JSON", async () => {
    fetched.mockResolvedValue(Response.json({ cart: {} }))
    await askStore("/store/carts", { method: "POST", query: { fields: "id" }, body: { a: 1 } })
    const [url, init] = fetched.mock.calls[0] ?? []
    expect((url as URL).href).toBe("http://localhost:9000/store/carts?fields=id")
    expect(init).toMatchObject({ method: "POST", body: '{"a":1}' })
    expect(init?.headers).toMatchObject({ "content-type": "application/json" })
    expect(init?.headers).toHaveProperty("x-publishable-api-key")
  })

  it("tells a refusal by its code", async () => {
    fetched.mockResolvedValue(
      Response.json({ code: "GROUP_PART_REACHED", message: "no" }, { status: 422 }),
    )
    const refused = askStore("/store/carts/x/promotions", { method: "POST" })
    await expect(refused).rejects.toMatchObject({ key: "GROUP_PART_REACHED", detail: "no" })
  })

  it.each([
    ["no connection", () => Promise.reject(new TypeError("fetch failed"))],
    ["a gateway's page", () => Promise.resolve(new Response("<html>", { status: 502 }))],
    ["an answer that breaks off", () => Promise.resolve(new Response('{"cart":'))],
  ])("calls %s unreachable and throws nothing but problems", async (_name, answer) => {
    fetched.mockImplementation(answer)
    const asked = askStore("/store/regions")
    await expect(asked).rejects.toBeInstanceOf(StoreProblem)
    await expect(asked).rejects.toMatchObject({ key: "UNREACHABLE" })
  })
})
