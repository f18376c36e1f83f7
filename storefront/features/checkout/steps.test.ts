import { cartOf } from "@/lib/cart/cart"
import { read } from "@/lib/store/read"
import { cartAnswer } from "@/lib/store/shapes"
import { medusaCart } from "@/lib/test/fake-store"
import { doneSteps, furthestStep, openStep } from "./steps"

const addressed = {
  email: "a@example.org",
  shipping_address: { last_name: "Dubois", address_1: "Rue 1", country_code: "be" },
}
const sent = { ...addressed, shipping_methods: [{ shipping_option_id: "so_1", name: "Economy" }] }
const paid = {
  ...sent,
  payment_collection: {
    id: "pay_1",
    payment_sessions: [{ id: "s", provider_id: "pp_transfer_bank", status: "pending" }],
  },
}
const cart = (changes: object) => cartOf(read(cartAnswer, { cart: medusaCart(changes) }).cart)

describe("the steps of a checkout", () => {
  it.each([
    ["address", {}],
    ["address", { email: "a@example.org", shipping_address: { country_code: "be" } }],
    ["address", { ...addressed, email: null }],
    ["shipping", addressed],
    ["payment", sent],
    ["review", paid],
  ])("reach %s with what the server has", (step, changes) => {
    expect(furthestStep(cart(changes))).toBe(step)
  })

  it("open what the address asks for, but never a step that cannot work", () => {
    expect(openStep("review", cart(addressed))).toBe("shipping")
    expect(openStep("address", cart(paid))).toBe("address")
    expect(openStep("payment", cart(paid))).toBe("payment")
    expect(openStep(null, cart(paid))).toBe("review")
    expect(openStep("constructor", cart(sent))).toBe("payment")
  })

  it("go back to the payment when a changed total has voided it", () => {
    const voided = { ...paid, payment_collection: { id: "pay_1", payment_sessions: [] } }
    expect(openStep("review", cart(voided))).toBe("payment")
    expect([...doneSteps(cart(voided))]).toEqual(["address", "shipping"])
  })
})
