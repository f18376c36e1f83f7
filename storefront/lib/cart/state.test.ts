import { StoreProblem } from "@/lib/store/problem"
import { cartOf } from "./cart"
import { cartAnswer } from "@/lib/store/shapes"
import { read } from "@/lib/store/read"
import { medusaCart } from "@/lib/test/fake-store"
import { type CartAction, cartReducer, type CartState, initialCartState } from "./state"

const cart = (total = 42) => cartOf(read(cartAnswer, { cart: medusaCart({ total }) }).cart)
const after = (...actions: CartAction[]): CartState => actions.reduce(cartReducer, initialCartState)
const found: CartAction = {
  type: "found",
  found: { kind: "ready", cart: cart(), lost: [] },
  documents: new Map(),
}
const unreachable = new StoreProblem("UNREACHABLE", 0, "")

describe("what a page shows of the cart", () => {
  it("never shows an unreachable cart as an empty one", () => {
    expect(after({ type: "not_found", error: unreachable, pieces: 3 }).view).toEqual({
      kind: "failed",
      key: "UNREACHABLE",
      pieces: 3,
    })
  })

  it("keeps showing the cart while something about it is under way or was refused", () => {
    const busy = after(found, { type: "started", about: "line_1" })
    expect(busy.view.kind).toBe("ready")
    expect(busy.busy).toEqual(["line_1"])
    const refused = cartReducer(busy, { type: "refused", about: "line_1", error: unreachable })
    expect(refused).toMatchObject({
      view: { kind: "ready" },
      busy: [],
      trouble: { key: "UNREACHABLE", about: "line_1" },
    })
  })

  it("shows the cart of the last answer and forgets the last refusal with the next act", () => {
    const refused = after(
      found,
      { type: "started", about: "code" },
      { type: "refused", about: "code", error: unreachable },
      { type: "started", about: "code" },
    )
    expect(refused.trouble).toBeNull()
    const done = cartReducer(refused, { type: "done", about: "code", cart: cart(30) })
    expect(done.busy).toEqual([])
    expect(done.view).toMatchObject({
      kind: "ready",
      cart: { totals: { total: { amount_minor: "3000" } } },
    })
  })

  it("waits for each of two acts on the same line", () => {
    const two = after(
      found,
      { type: "started", about: "line_1" },
      { type: "started", about: "line_1" },
      { type: "done", about: "line_1", cart: cart() },
    )
    expect(two.busy).toEqual(["line_1"])
  })

  it("starts again from nothing when the cart is opened again", () => {
    expect(after(found, { type: "loading" })).toEqual(initialCartState)
  })

  it("changes no view that shows no cart", () => {
    const none = after({ type: "found", found: { kind: "none" }, documents: new Map() })
    expect(cartReducer(none, { type: "done", about: "x", cart: cart() }).view).toEqual({
      kind: "none",
    })
  })
})
