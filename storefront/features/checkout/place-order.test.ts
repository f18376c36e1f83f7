import { marketOf } from "@ciap/contract"
import type { Cart } from "@/lib/cart/cart"
import { openFakeBrowser } from "@/lib/test/fake-browser"
import { FakeStore } from "@/lib/test/fake-store"

async function review() {
  jest.resetModules()
  openFakeBrowser()
  const store = new FakeStore()
  jest.spyOn(globalThis, "fetch").mockImplementation(store.fetch)
  const { addPiece, setQuantity } = await import("@/lib/cart/operations")
  const { recallCart } = await import("@/lib/cart/record")
  const { placeOrder } = await import("./place-order")
  const shown: Cart = await addPiece(marketOf("fr", "be"), {
    variant_id: "variant_scarf",
    handle: "scarf",
    quantity: 1,
  })
  const record = recallCart()
  if (record === null) throw new Error("no cart")
  return { store, shown, record, recallCart, placeOrder, setQuantity }
}

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe("placing an order", () => {
  it("orders once and forgets the cart when the order's link is here", async () => {
    const { store, shown, record, recallCart, placeOrder } = await review()
    expect(await placeOrder(record, shown)).toEqual({ token: "token-of-cart_1", display_id: 7 })
    expect(store.orders).toBe(1)
    expect(recallCart()).toBeNull()
  })

  it("gives two clicks at the same moment the same order", async () => {
    const { store, shown, record, placeOrder } = await review()
    const [first, second] = await Promise.all([
      placeOrder(record, shown),
      placeOrder(record, shown),
    ])
    expect(first).toEqual(second)
    expect(store.orders).toBe(1)
  })

  it("keeps the cart when the answer is lost, and finds the order at the next try", async () => {
    const { store, shown, record, recallCart, placeOrder } = await review()
    store.dropNextAnswer = true
    await expect(placeOrder(record, shown)).rejects.toMatchObject({ key: "UNREACHABLE" })
    expect(recallCart()).toEqual(record)
    expect((await placeOrder(record, shown)).display_id).toBe(7)
    expect(store.orders).toBe(1)
    expect(recallCart()).toBeNull()
  })

  it("waits for another tab that is ordering the same cart", async () => {
    const { store, shown, record, placeOrder } = await review()
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] })
    store.busy = 2
    const placed = placeOrder(record, shown)
    await jest.advanceTimersByTimeAsync(5000)
    expect((await placed).display_id).toBe(7)
    expect(store.orders).toBe(1)
  })

  it("gives up waiting after a while, and says so", async () => {
    const { store, shown, record, placeOrder } = await review()
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] })
    store.busy = 100
    const placed = placeOrder(record, shown)
    const refused = expect(placed).rejects.toMatchObject({ key: "CONFLICT" })
    await jest.advanceTimersByTimeAsync(60_000)
    await refused
    expect(store.orders).toBe(0)
  })

  it("orders nothing when the cart is no longer the one that was shown", async () => {
    const { store, shown, record, placeOrder, setQuantity } = await review()
    await setQuantity(record, "line_0", 2)
    await expect(placeOrder(record, shown)).rejects.toMatchObject({ key: "TOTAL_CHANGED" })
    expect(store.orders).toBe(0)
  })

  it("pays before it orders, orders nothing where paying fails, and pays no cart but the one shown", async () => {
    const { store, shown, record, recallCart, placeOrder, setQuantity } = await review()
    const declined = () => Promise.reject(new Error("declined"))
    await expect(placeOrder(record, shown, declined)).rejects.toThrow("declined")
    expect(store.orders).toBe(0)
    expect(recallCart()).toEqual(record)

    const pay = jest.fn(() => Promise.resolve(expect(store.orders).toBe(0)))
    await setQuantity(record, "line_0", 2)
    await expect(placeOrder(record, shown, pay)).rejects.toMatchObject({ key: "TOTAL_CHANGED" })
    expect(pay).not.toHaveBeenCalled()
    await setQuantity(record, "line_0", 1)
    expect((await placeOrder(record, shown, pay)).display_id).toBe(7)
    expect(pay).toHaveBeenCalledTimes(1)
  })

  it("pays nothing where the order was placed already", async () => {
    const { shown, record, placeOrder } = await review()
    await placeOrder(record, shown)
    const pay = jest.fn(() => Promise.resolve())
    expect((await placeOrder(record, shown, pay)).display_id).toBe(7)
    expect(pay).not.toHaveBeenCalled()
  })
})
