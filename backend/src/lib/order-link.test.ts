import { orderOfToken, orderToken } from "./order-link"

describe("the signed link of an order", () => {
  it("opens the order it was made for", () => {
    expect(orderOfToken(orderToken("order_01ABC"))).toBe("order_01ABC")
  })

  it("opens nothing once a letter is changed, the order is exchanged, or parts are missing", () => {
    const token = orderToken("order_01ABC")
    const [, signature = ""] = token.split(".")
    const foreign = Buffer.from("order_02XYZ").toString("base64url")
    const changed = token.slice(0, -2) + (token.endsWith("AA") ? "BB" : "AA")
    for (const bad of [changed, `${foreign}.${signature}`, signature, `${token}.x`, "", "."])
      expect(orderOfToken(bad)).toBeNull()
  })
})
