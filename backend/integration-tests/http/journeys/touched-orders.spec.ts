import { Modules } from "@medusajs/framework/utils"
import sweepRecentOrders from "../../../src/jobs/sweep-recent-orders"
import {
  ordersTouchedSince,
  ordersWithFactsWithin,
} from "../../../src/workflows/ledger/touched-orders"
import { openDesk } from "../../desk"
import { inOpenedShop } from "../../opened-shop"
import { type Api, opening_ms, openShop } from "../../shop"

const long_ago = new Date("2000-01-01")

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, dbConnection, utils }) => {
    const api = untyped as Api
    let staff: ReturnType<typeof openDesk>

    beforeAll(async () => {
      const shop = await openShop(getContainer(), api)
      staff = openDesk({ api, shop, container: getContainer(), utils })
    }, opening_ms)

    const collections =
      "(select payment_collection_id from order_payment_collection where order_id = ?)"
    const of_order = `payment_collection_id in ${collections}`
    const touches = [
      [`"order"`, "id = ?"],
      ["payment_collection", `id in ${collections}`],
      ["payment", of_order],
      ["capture", `payment_id in (select id from payment where ${of_order})`],
      ["refund", `payment_id in (select id from payment where ${of_order})`],
      ["fulfillment", "id in (select fulfillment_id from order_fulfillment where order_id = ?)"],
      ["order_change", "order_id = ?"],
    ] as const

    it("orders touched since a moment are found by each neighbour that changes, and by nothing else", async () => {
      const { order, line } = await staff.paidOrder()
      await staff.claimed(order.id, line.id)
      const paid = await dbConnection.raw(`select id from payment where ${of_order}`, [order.id])
      const refund = { payment_id: String(paid.rows[0]?.id), amount: 1 }
      await getContainer().resolve(Modules.PAYMENT).refundPayment(refund)
      for (const [table] of touches)
        await dbConnection.raw(`update ${table} set updated_at = ?`, [long_ago])
      const since = new Date(Date.now() - 60_000)
      expect(await ordersTouchedSince(getContainer(), since)).toEqual([])
      for (const [table, where] of touches) {
        await dbConnection.raw(`update ${table} set updated_at = now() where ${where}`, [order.id])
        expect([table, await ordersTouchedSince(getContainer(), since)]).toEqual([
          table,
          [order.id],
        ])
        await dbConnection.raw(`update ${table} set updated_at = ?`, [long_ago])
      }
    })

    it("orders are of a month by each day that a fact of theirs has, and by nothing else", async () => {
      const { order, line } = await staff.paidOrder()
      await staff.claimed(order.id, line.id)
      const paid = await dbConnection.raw(`select id from payment where ${of_order}`, [order.id])
      const refund = { payment_id: String(paid.rows[0]?.id), amount: 1 }
      await getContainer().resolve(Modules.PAYMENT).refundPayment(refund)
      const days: Record<string, readonly string[]> = {
        [`"order"`]: ["created_at", "canceled_at"],
        payment: ["created_at", "captured_at"],
        capture: ["created_at"],
        refund: ["created_at"],
        fulfillment: ["created_at", "shipped_at", "delivered_at", "canceled_at"],
        order_change: ["created_at", "confirmed_at", "canceled_at"],
      }
      const ofJanuary = () =>
        ordersWithFactsWithin(getContainer(), { from: "2020-01-01", until: "2020-02-01" })
      for (const [table, where] of touches)
        for (const column of days[table] ?? []) {
          const put = (day: string) =>
            dbConnection.raw(`update ${table} set ${column} = ? where ${where}`, [day, order.id])
          for (const [day, found] of [
            ["2020-01-01T00:00:00Z", [order.id]],
            ["2020-01-31T23:59:59Z", [order.id]],
            ["2020-02-01T00:00:00Z", []],
          ] as const) {
            await put(day)
            expect([table, column, day, await ofJanuary()]).toEqual([table, column, day, found])
          }
        }
    })

    it.each([
      ["order_cart", "cart_id"],
      ["order_payment_collection", "payment_collection_id"],
    ])("a purchase that lost its %s has it again after a sweep", async (table, column) => {
      const { order } = await staff.paidOrder()
      const tied = async () => {
        const { rows } = await dbConnection.raw(
          `select ${column} as id from ${table} where order_id = ? and deleted_at is null`,
          [order.id],
        )
        return (rows as { id: string }[]).map(({ id }) => id)
      }
      const before = await tied()
      expect(before).toHaveLength(1)
      await dbConnection.raw(`delete from ${table} where order_id = ?`, [order.id])
      await sweepRecentOrders(getContainer())
      expect(await tied()).toEqual([])

      // One so young may still be on its way; after some minutes it is not.
      await dbConnection.raw(
        `update "order" set created_at = created_at - interval '3 minutes' where id = ?`,
        [order.id],
      )
      await sweepRecentOrders(getContainer())
      expect(await tied()).toEqual(before)
      await sweepRecentOrders(getContainer())
      expect(await tied()).toEqual(before)
    })
  },
})
