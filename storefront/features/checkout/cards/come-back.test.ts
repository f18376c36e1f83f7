import { marketOf } from "@ciap/contract"
import type { Cart } from "@/lib/cart/cart"
import type { Found } from "@/lib/cart/load"
import { comeBack } from "./come-back"
import type { PaymentState } from "./payment-state"

const order = { token: "t", display_id: 7 }
const asked: string[] = []
const placed: string[] = []
let found: Found = { kind: "none" }
let states: Record<string, PaymentState["kind"]> = {}

jest.mock("@/lib/cart/load", () => ({
  loadCart: () => Promise.resolve({ found, documents: new Map() }),
}))
jest.mock("@/lib/cart/record", () => ({
  recallCart: () => (found.kind === "none" ? null : { cart_id: "cart_1" }),
}))
jest.mock("../place-order", () => ({
  placeOrder: (record: { cart_id: string }) => {
    placed.push(record.cart_id)
    return Promise.resolve(order)
  },
}))
jest.mock("./payments", () => ({
  paymentState: (secret: string) => {
    asked.push(secret)
    return Promise.resolve({ kind: states[secret] })
  },
}))

const cartPaidBy = (client_secret: string | null): Found => ({
  kind: "ready",
  cart: { payment: { provider_id: "pp_stripe_card", client_secret } } as Cart,
  lost: [],
})
const back = (secret: string | null) => comeBack(marketOf("fr", "be"), secret)

beforeEach(() => {
  asked.length = 0
  placed.length = 0
})

describe("a buyer who comes back from her bank", () => {
  it("has her order when the payment has come, whatever the address says of it", async () => {
    found = cartPaidBy("pi_1")
    states = { pi_1: "paid" }
    expect(await back("pi_1")).toEqual({ kind: "ordered", order })
    expect(await back(null)).toEqual({ kind: "ordered", order })
    expect(placed).toEqual(["cart_1", "cart_1"])
  })

  it("goes on in the checkout when it has not, and nothing is ordered", async () => {
    found = cartPaidBy("pi_1")
    for (const kind of ["open", "asked", "gone"] as const) {
      states = { pi_1: kind }
      expect(await back("pi_1")).toEqual({ kind: "unpaid" })
    }
    found = cartPaidBy(null)
    expect(await back(null)).toEqual({ kind: "unpaid" })
    expect(placed).toEqual([])
  })

  it("waits while the bank thinks", async () => {
    found = cartPaidBy("pi_1")
    states = { pi_1: "processing" }
    expect(await back("pi_1")).toEqual({ kind: "processing" })
  })

  it("finds the order that was placed without her", async () => {
    found = { kind: "ordered", order }
    expect(await back("pi_1")).toEqual({ kind: "ordered", order })
    expect([asked, placed]).toEqual([[], []])
  })

  it("is told that her cart is another one by now, and never orders by an older payment", async () => {
    found = cartPaidBy("pi_2")
    states = { pi_1: "paid", pi_2: "open" }
    expect(await back("pi_1")).toEqual({ kind: "changed" })
    states = { pi_1: "open", pi_2: "paid" }
    expect(await back("pi_1")).toEqual({ kind: "unpaid" })
    expect(placed).toEqual([])
  })

  it("is told whether she has paid where this browser has no cart", async () => {
    found = { kind: "none" }
    states = { pi_1: "paid" }
    expect(await back("pi_1")).toEqual({ kind: "elsewhere", paid: true })
    expect(await back(null)).toEqual({ kind: "elsewhere", paid: false })
  })
})
