import { OrderReturnedAnswer, type ReceiptRequest } from "@ciap/contract"
import { z } from "zod"
import { run } from "./run"

const Orders = z.object({
  orders: z.array(
    z.object({
      id: z.string(),
      display_id: z.number(),
      items: z.array(z.object({ id: z.string(), quantity: z.number() })),
    }),
  ),
})
type Order = z.infer<typeof Orders>["orders"][number]

const Return = z.object({ return: z.object({ id: z.string() }) })
const Named = z.object({ token: z.string() })
const Locations = z.object({ stock_locations: z.array(z.object({ id: z.string() })).min(1) })
const Promotion = z.object({ promotion: z.object({ id: z.string() }) })

async function ask(method: string, path: string, token: string | null, body?: object) {
  const answer = await fetch(`${run().backend_url}${path}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const told: unknown = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(told)}`)
  return told
}

/** What staff do in the admin while a buyer looks at the shop. Every act goes through the admin API. */
export async function signInStaff() {
  const { token } = Named.parse(await ask("POST", "/auth/user/emailpass", null, run().staff))
  const post = (path: string, body: object = {}) => ask("POST", path, token, body)

  async function order(display_id: number): Promise<Order> {
    const answer = await ask(
      "GET",
      "/admin/orders?limit=50&order=-display_id&fields=id,display_id,items.id,items.quantity",
      token,
    )
    const found = Orders.parse(answer).orders.find((o) => o.display_id === display_id)
    if (found === undefined) throw new Error(`There is no order no. ${display_id}.`)
    return found
  }

  return {
    /** Confirms that exactly `amount` arrived; the payment is captured and the ledger follows. */
    async confirmReceipt(display_id: number, amount: z.infer<typeof ReceiptRequest>["amount"]) {
      const { id } = await order(display_id)
      const receipt: z.infer<typeof ReceiptRequest> = {
        amount,
        received_on: new Date().toISOString().slice(0, 10),
        operation_number: `E2E-${display_id}`,
      }
      return post(`/admin/orders/${id}/receipt`, receipt)
    },

    /** Packs every line of an order; only what was packed can come back. */
    async pack(display_id: number) {
      const { id, items } = await order(display_id)
      await post(`/admin/orders/${id}/fulfillments`, { items })
    },

    /** Opens a return for every line of a packed order and receives it. */
    async receiveReturn(display_id: number) {
      const { id: order_id, items } = await order(display_id)
      const stock = Locations.parse(await ask("GET", "/admin/stock-locations", token))
      const location_id = stock.stock_locations[0]?.id
      const started = Return.parse(await post("/admin/returns", { order_id, location_id }))
      const return_path = `/admin/returns/${started.return.id}`
      await post(`${return_path}/request-items`, { items })
      await post(`${return_path}/request`)
      await post(`${return_path}/receive`)
      await post(`${return_path}/receive-items`, { items })
      await post(`${return_path}/receive/confirm`)
    },

    /** Makes a percentage code for all pieces; answers the way to take it away again. */
    async promote(code: string, percent: number): Promise<() => Promise<void>> {
      const made = Promotion.parse(
        await post("/admin/promotions", {
          code,
          type: "standard",
          status: "active",
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            value: percent,
          },
        }),
      )
      return async () => {
        await ask("DELETE", `/admin/promotions/${made.promotion.id}`, token)
      }
    },
  }
}

/** What the shop says an order returned, by the link on its page. */
export async function returnedBy(order_url: string) {
  const token = new URL(order_url).pathname.split("/").at(-1) ?? ""
  const id = Buffer.from(token.split(".")[0] ?? "", "base64url").toString("utf8")
  const { backend_url, publishable_key } = run()
  const answer = await fetch(`${backend_url}/store/orders/${id}/returned?token=${token}`, {
    headers: { "x-publishable-api-key": publishable_key },
  })
  return OrderReturnedAnswer.parse(await answer.json()).order
}
