import { medusaCart } from "@/lib/test/fake-store"
import { cartAnswer } from "@/lib/store/shapes"
import { read } from "@/lib/store/read"
import { cartOf, piecesIn } from "./cart"

const cart = (changes: object = {}) => cartOf(read(cartAnswer, { cart: medusaCart(changes) }).cart)

const line = (changes: object = {}) => ({
  id: "line_1",
  variant_id: "variant_1",
  product_handle: "scarf",
  product_title: "Scarf",
  variant_title: "Grey",
  quantity: 1,
  unit_price: 9.99,
  original_total: 9.99,
  created_at: "2026-11-21T12:00:00Z",
  tax_lines: [{ rate: 21 }],
  ...changes,
})

describe("a cart as the shop shows it", () => {
  it("adds up to the cent although Medusa's totals are not rounded", () => {
    const { totals } = cart({
      total: 36.871,
      tax_total: 6.39909090909091,
      original_item_total: 29.97,
      original_shipping_total: 9.9,
    })
    const [pieces, discount, shipping, total] = [
      totals.pieces,
      totals.discount,
      totals.shipping,
      totals.total,
    ].map(({ amount_minor }) => Number(amount_minor))
    expect([pieces, discount, shipping, total]).toEqual([2997, 300, 990, 3687])
    expect(totals.tax).toEqual({ amount_minor: "640", currency_code: "eur" })
  })

  it("names a tax rate only where all lines share one", () => {
    const of = (...rates: number[][]) =>
      cart({
        items: rates.map((some, i) =>
          line({ id: `line_${i}`, tax_lines: some.map((rate) => ({ rate })) }),
        ),
      }).tax_percent
    expect(of([21], [21])).toBe(21)
    expect(of([16, 2])).toBe(18)
    expect(of([21], [6])).toBeNull()
    expect(of([])).toBeNull()
    expect(of()).toBeNull()
  })

  it("keeps lines in the order they were added, whatever order they come in", () => {
    const items = [
      line({ id: "c", created_at: "2026-11-21T12:00:02Z" }),
      line({ id: "b", created_at: "2026-11-21T12:00:01Z" }),
      line({ id: "a", created_at: "2026-11-21T12:00:01Z" }),
    ]
    expect(cart({ items }).lines.map(({ id }) => id)).toEqual(["a", "b", "c"])
  })

  it("knows the chosen way of sending and paying, and that an old payment is none", () => {
    const session = (status: string) => ({
      payment_collection: {
        id: "pay_1",
        payment_sessions: [null, { id: "s", provider_id: "pp_transfer_bank", status }],
      },
    })
    const bank = { provider_id: "pp_transfer_bank", client_secret: null }
    expect(cart(session("pending")).payment).toEqual(bank)
    expect(cart(session("authorized")).payment).toEqual(bank)
    expect(cart(session("canceled")).payment).toBeNull()
    expect(cart(session("canceled")).payment_collection_id).toBe("pay_1")
    const shipping_methods = [{ shipping_option_id: "so_1", name: "Economy" }]
    expect(cart({ shipping_methods }).shipping).toEqual({ option_id: "so_1", name: "Economy" })
    expect(cart().shipping).toBeNull()
  })

  it("pays by the session that waits, also where an older one has come, and knows its secret", () => {
    const card = (id: string, status: string) => ({
      id,
      provider_id: "pp_stripe_card",
      status,
      data: { client_secret: `${id}_secret`, amount: 4200 },
    })
    const payment_sessions = [card("old", "authorized"), card("new", "pending")]
    expect(cart({ payment_collection: { id: "pay_1", payment_sessions } }).payment).toEqual({
      provider_id: "pp_stripe_card",
      client_secret: "new_secret",
    })
  })

  it("reads an address with holes as one with empty fields", () => {
    expect(cart({ shipping_address: { country_code: "be" } }).address).toMatchObject({
      country_code: "be",
      city: "",
    })
    expect(cart().address).toBeNull()
  })

  it("lists the codes that stand on it and says when it was ordered", () => {
    expect(cart({ promotions: [null, { code: null }, { code: "MAYO" }] }).codes).toEqual(["MAYO"])
    expect(cart().ordered).toBe(false)
    expect(cart({ completed_at: "2026-11-21T12:00:00Z" }).ordered).toBe(true)
    expect(piecesIn([{ quantity: 2 }, { quantity: 3 }])).toBe(5)
  })
})
