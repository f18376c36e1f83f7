type Line = { id: string; variant_id: string; quantity: number }

const regions = [
  { id: "reg_eu", currency_code: "eur", countries: [{ iso_2: "be" }, { iso_2: "fr" }] },
  { id: "reg_gb", currency_code: "gbp", countries: [{ iso_2: "gb" }] },
]

const refusal = (status: number, body: object): Response => Response.json(body, { status })

/** A cart as Medusa answers it; override what a test is about. */
export const medusaCart = (changes: object = {}) => ({
  id: "cart_1",
  currency_code: "eur",
  region_id: "reg_eu",
  email: null,
  completed_at: null,
  total: 42,
  tax_total: 7.289256198347108,
  original_item_total: 42,
  original_shipping_total: 0,
  items: [],
  ...changes,
})

/**
 * Medusa's store API as far as a cart uses it, in memory: every piece costs 42.00 in its region's currency. It
 * counts its orders, and a test switches on what shall go wrong.
 */
export class FakeStore {
  readonly carts = new Map<string, { region_id: string; lines: Line[]; ordered: boolean }>()
  readonly asked: string[] = []
  orders = 0
  down = false
  /** Variants that have no price in a region, as `reg_gb variant_x`. */
  readonly unpriced = new Set<string>()
  /** Answers 409 this many times before a completion goes through. */
  busy = 0
  /** Loses the answer of the next completion after the order was made. */
  dropNextAnswer = false

  /** Takes the place of `fetch`. */
  readonly fetch = (input: URL | RequestInfo, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input)
    const method = init.method ?? "GET"
    this.asked.push(`${method} ${url.pathname}`)
    if (this.down) return Promise.reject(new TypeError("fetch failed"))
    const body = JSON.parse(typeof init.body === "string" ? init.body : "{}") as Record<
      string,
      never
    >
    // A refusal of the connection is thrown below; fetch rejects with it.
    return new Promise((resolve) => {
      resolve(this.answer(method, url.pathname.split("/").slice(2), body))
    })
  }

  private answer(method: string, path: string[], body: Record<string, never>): Response {
    const [room, id = "", part, part_id = ""] = path
    if (room === "regions") return Response.json({ regions })
    if (room === "catalogue") return refusal(404, { type: "not_found", message: "no such piece" })
    if (room === "orders") return this.access(body.cart_id)
    if (room !== "carts") return refusal(404, { type: "not_found", message: "no such route" })
    if (id === "") return this.create(body)
    const cart = this.carts.get(id)
    if (cart === undefined) return refusal(404, { type: "not_found", message: "no such cart" })
    if (part === "complete") return this.complete(id)
    if (method === "GET") return this.show(id)
    if (cart.ordered) return refusal(400, { type: "invalid_data", message: "already completed" })
    if (part === undefined) return this.move(id, body.region_id)
    if (part === "line-items") return this.change(id, method, part_id, body)
    return refusal(404, { type: "not_found", message: "no such route" })
  }

  private show(id: string, name = "cart"): Response {
    const cart = this.carts.get(id)
    const count = (cart?.lines ?? []).reduce((sum, line) => sum + line.quantity, 0)
    return Response.json({
      [name]: medusaCart({
        id,
        region_id: cart?.region_id,
        completed_at: cart?.ordered ? "2026-11-21T12:00:00Z" : null,
        total: 42 * count,
        original_item_total: 42 * count,
        items: (cart?.lines ?? []).map((line, index) => ({
          ...line,
          product_handle: line.variant_id.replace("variant_", ""),
          product_title: line.variant_id,
          unit_price: 42,
          original_total: 42 * line.quantity,
          created_at: `2026-11-21T12:00:0${index}Z`,
        })),
      }),
    })
  }

  private priceless(
    region_id: string,
    lines: readonly Pick<Line, "variant_id">[],
  ): Response | null {
    const missing = lines.filter(({ variant_id }) =>
      this.unpriced.has(`${region_id} ${variant_id}`),
    )
    if (missing.length === 0) return null
    const names = missing.map(({ variant_id }) => variant_id).join(", ")
    return refusal(400, {
      type: "invalid_data",
      message: `Variants with IDs ${names} do not have a price`,
    })
  }

  private create({
    region_id,
    items,
  }: {
    region_id?: string
    items?: Omit<Line, "id">[]
  }): Response {
    const priceless = this.priceless(region_id ?? "", items ?? [])
    if (priceless !== null) return priceless
    const id = `cart_${this.carts.size + 1}`
    const lines = (items ?? []).map((item, index) => ({ ...item, id: `line_${index}` }))
    this.carts.set(id, { region_id: region_id ?? "", lines, ordered: false })
    return this.show(id)
  }

  private move(id: string, region_id: string | undefined): Response {
    const cart = this.carts.get(id)
    if (cart && region_id !== undefined) {
      const priceless = this.priceless(region_id, cart.lines)
      if (priceless !== null) return priceless
      cart.region_id = region_id
    }
    return this.show(id)
  }

  private change(
    id: string,
    method: string,
    line_id: string,
    { variant_id = "", quantity = 1 }: { variant_id?: string; quantity?: number },
  ): Response {
    const cart = this.carts.get(id) ?? { lines: [] as Line[], region_id: "" }
    if (method === "DELETE") {
      cart.lines = cart.lines.filter((line) => line.id !== line_id)
      return this.show(id, "parent")
    }
    const priceless = this.priceless(cart.region_id, [{ variant_id }])
    if (priceless !== null) return priceless
    const line = cart.lines.find((l) => l.id === line_id || l.variant_id === variant_id)
    if (line) line.quantity = line_id === "" ? line.quantity + quantity : quantity
    else cart.lines.push({ id: `line_${cart.lines.length}`, variant_id, quantity })
    return this.show(id)
  }

  private complete(id: string): Response {
    if (this.busy > 0) {
      this.busy -= 1
      return refusal(409, { type: "conflict", code: "invalid_state_error", message: "in progress" })
    }
    const cart = this.carts.get(id)
    if (cart && !cart.ordered) {
      cart.ordered = true
      this.orders += 1
    }
    if (this.dropNextAnswer) {
      this.dropNextAnswer = false
      throw new TypeError("connection lost")
    }
    return Response.json({ type: "order", order: { id: "order_1" } })
  }

  private access(cart_id: string | undefined): Response {
    return this.carts.get(cart_id ?? "")?.ordered
      ? Response.json({ token: `token-of-${cart_id}`, display_id: 7 })
      : refusal(404, { type: "not_found", code: "NOT_FOUND", message: "no order" })
  }
}
