import { marketOf } from "@ciap/contract"
import { openFakeBrowser } from "@/lib/test/fake-browser"
import { FakeStore } from "@/lib/test/fake-store"

const belgium = marketOf("fr", "be")
const britain = marketOf("en", "gb")
const scarf = { variant_id: "variant_scarf", handle: "scarf", quantity: 1 }
const drum = { variant_id: "variant_drum", handle: "drum", quantity: 2 }

/** A visit: fresh modules, an empty browser and an empty store. */
async function visit() {
  jest.resetModules()
  openFakeBrowser()
  const store = new FakeStore()
  jest.spyOn(globalThis, "fetch").mockImplementation(store.fetch)
  return {
    store,
    ...(await import("./operations")),
    ...(await import("./load")),
    ...(await import("./record")),
    ...(await import("./orders")),
  }
}

afterEach(() => jest.restoreAllMocks())

describe("putting a piece into the cart", () => {
  it("makes the cart in the market's region with its country, and counts it in this browser", async () => {
    const { addPiece, recallCart, store } = await visit()
    await addPiece(belgium, scarf)
    await addPiece(belgium, scarf)
    expect(store.carts.size).toBe(1)
    expect(store.carts.get("cart_1")?.region_id).toBe("reg_eu")
    expect(recallCart()).toEqual({
      cart_id: "cart_1",
      market: "fr-be",
      lines: [{ ...scarf, quantity: 2 }],
    })
  })

  it("carries a cart of another market over first", async () => {
    const { addPiece, recallCart, store } = await visit()
    await addPiece(belgium, scarf)
    await addPiece(britain, drum)
    expect(store.carts.get("cart_1")?.region_id).toBe("reg_gb")
    expect(recallCart()?.market).toBe("en-gb")
  })

  it("starts a new cart with everything where the server has lost the old one", async () => {
    const { addPiece, recallCart, store } = await visit()
    await addPiece(belgium, scarf)
    store.carts.clear()
    await addPiece(belgium, drum)
    expect(recallCart()?.lines).toEqual([scarf, drum])
    store.carts.clear()
    await addPiece(belgium, scarf)
    expect(recallCart()?.lines).toEqual([drum, { ...scarf, quantity: 2 }])
  })

  it("starts a new cart after the old one was ordered in another tab, and keeps the way to that order", async () => {
    const { addPiece, recallCart, recallOrders, store } = await visit()
    await addPiece(belgium, scarf)
    const cart = store.carts.get("cart_1")
    if (cart) cart.ordered = true
    await addPiece(belgium, drum)
    expect(recallCart()).toMatchObject({ cart_id: "cart_2", lines: [drum] })
    expect(recallOrders()).toEqual([{ token: "token-of-cart_1", display_id: 7 }])
  })

  it("says that the cart cannot come along when one of its pieces has no price there", async () => {
    const { addPiece, recallCart, store } = await visit()
    await addPiece(belgium, scarf)
    store.unpriced.add("reg_gb variant_scarf")
    await expect(addPiece(britain, drum)).rejects.toMatchObject({ key: "NOT_SOLD_HERE" })
    expect(recallCart()).toMatchObject({ market: "fr-be", lines: [scarf] })
  })

  it("refuses a country that no region sells to", async () => {
    const { addPiece } = await visit()
    await expect(addPiece(marketOf("es", "pe"), scarf)).rejects.toMatchObject({
      key: "NOT_SOLD_HERE",
    })
  })

  it("keeps nothing and loses nothing while the store is down", async () => {
    const { addPiece, recallCart, store } = await visit()
    await addPiece(belgium, scarf)
    store.down = true
    await expect(addPiece(belgium, drum)).rejects.toMatchObject({ key: "UNREACHABLE" })
    store.down = false
    await addPiece(belgium, drum)
    expect(recallCart()?.lines).toEqual([scarf, drum])
  })
})

describe("opening the cart", () => {
  it("finds none before anything was added, and asks nobody", async () => {
    const { loadCart, store } = await visit()
    expect((await loadCart(belgium)).found).toEqual({ kind: "none" })
    expect(store.asked).toEqual([])
  })

  it("keeps the same cart from market to market and back", async () => {
    const { addPiece, loadCart, recallCart, store } = await visit()
    await addPiece(belgium, scarf)
    for (const market of [britain, belgium, marketOf("en", "be")]) {
      const { found } = await loadCart(market)
      expect(found).toMatchObject({ kind: "ready", cart: { id: "cart_1" } })
      expect(recallCart()).toMatchObject({ cart_id: "cart_1", market: market.code })
    }
    expect(store.carts.get("cart_1")?.region_id).toBe("reg_eu")
  })

  it("names the lines that are not sold where the buyer went, and changes nothing", async () => {
    const { addPiece, loadCart, recallCart, store } = await visit()
    await addPiece(belgium, scarf)
    await addPiece(belgium, drum)
    store.unpriced.add("reg_gb variant_drum")
    const { found } = await loadCart(britain)
    expect(found).toMatchObject({ kind: "unsold", unsold: ["line_1"] })
    expect(recallCart()?.market).toBe("fr-be")
    expect(store.carts.get("cart_1")?.region_id).toBe("reg_eu")
  })

  it("fills a lost cart again, and names what could not be put back", async () => {
    const { addPiece, loadCart, recallCart, store } = await visit()
    await addPiece(belgium, scarf)
    await addPiece(belgium, drum)
    store.carts.clear()
    store.unpriced.add("reg_eu variant_drum")
    const { found } = await loadCart(belgium)
    expect(found).toMatchObject({ kind: "ready", lost: [drum] })
    expect(recallCart()?.lines).toEqual([scarf])
  })

  it("throws when the store is down, and keeps what it knew", async () => {
    const { addPiece, loadCart, recallCart, store } = await visit()
    await addPiece(belgium, drum)
    store.down = true
    await expect(loadCart(belgium)).rejects.toMatchObject({ key: "UNREACHABLE" })
    expect(recallCart()?.lines).toEqual([drum])
  })

  it("leads to the order where the cart was ordered already, and only then forgets the cart", async () => {
    const { addPiece, loadCart, recallCart, recallOrders, store } = await visit()
    await addPiece(belgium, scarf)
    const cart = store.carts.get("cart_1")
    if (cart) cart.ordered = true
    const { found } = await loadCart(belgium)
    const order = { token: "token-of-cart_1", display_id: 7 }
    expect(found).toEqual({ kind: "ordered", order })
    expect(recallCart()).toBeNull()
    expect(recallOrders()).toEqual([order])
  })
})

describe("changing the cart", () => {
  it("sets quantities, takes lines out and keeps count", async () => {
    const { addPiece, setQuantity, removeLine, recallCart } = await visit()
    await addPiece(belgium, scarf)
    await addPiece(belgium, drum)
    const record = recallCart()
    if (record === null) throw new Error("no cart")
    expect((await setQuantity(record, "line_0", 5)).lines[0]?.quantity).toBe(5)
    expect((await removeLine(record, "line_0")).lines).toHaveLength(1)
    expect(recallCart()?.lines).toEqual([drum])
  })
})
