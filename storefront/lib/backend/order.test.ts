import { orderIdOf, orderOf } from "./order"

const signature = "A".repeat(43)
const linkTo = (order_id: string) => `${Buffer.from(order_id).toString("base64url")}.${signature}`

afterEach(() => jest.restoreAllMocks())

describe("the signed link of an order", () => {
  it("names the order it was made for", () => {
    expect(orderIdOf(linkTo("order_01ABC"))).toBe("order_01ABC")
  })

  it.each([
    ["nothing", ""],
    ["no signature", Buffer.from("order_01ABC").toString("base64url")],
    ["three parts", `${linkTo("order_01ABC")}.x`],
    ["another thing than an order", linkTo("cart_01ABC")],
    ["a way out of the path", linkTo("order_1/../../admin")],
    ["signs that no token has", `%2F${linkTo("order_01ABC")}`],
  ])("is refused unread when it has %s", async (_name, token) => {
    const fetched = jest.spyOn(globalThis, "fetch")
    expect(await orderOf(token, "fr")).toBeNull()
    expect(fetched).not.toHaveBeenCalled()
  })

  it("opens nothing where the backend does not know it", async () => {
    const fetched = jest
      .spyOn(globalThis, "fetch")
      .mockResolvedValue(new Response(null, { status: 404 }))
    expect(await orderOf(linkTo("order_01ABC"), "fr")).toBeNull()
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ cache: "no-store" })
  })
})
