import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { HealthReadyAnswer } from "@ciap/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import checkLedgerHourly from "../../../src/jobs/check-ledger"
import sweepEveryOrderNightly from "../../../src/jobs/sweep-every-order"
import sweepRecentOrders from "../../../src/jobs/sweep-recent-orders"
import { day } from "../../../src/lib/day"
import type LedgerService from "../../../src/modules/ledger/service"
import publishPrice from "../../../src/scripts/publish-price"
import reconcileOrders from "../../../src/scripts/reconcile-orders"
import { ordersBehind } from "../../../src/workflows/ledger/orders-behind"
import { ordersLacking } from "../../../src/workflows/ledger/orders-lacking"
import { requireSoundBooksStep } from "../../../src/workflows/ledger/steps/require-sound-books"
import {
  sweepEveryOrder,
  sweepOrders,
  tellDefects,
} from "../../../src/workflows/ledger/sweep-orders"
import { openDesk } from "../../desk"
import { type Api, opening_ms, openShop, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

const today = day(new Date())
const long_after = "2099-01-01"

/** Stands for whatever pays money out. */
const payOutWorkflow = createWorkflow("pay-out-in-a-test", () => {
  requireSoundBooksStep()
  return new WorkflowResponse("paid")
})

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, dbConnection, utils }) => {
    const api = untyped as Api
    let shop: Shop
    let staff: ReturnType<typeof openDesk>
    let location_id: string

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
      staff = openDesk({ api, shop, container: getContainer(), utils })
      const { data } = await api.get("/admin/stock-locations", shop.staff)
      location_id = data.stock_locations[0].id
    }, opening_ms)

    /** What the log was told, by level. */
    const listen = () => {
      const logger = getContainer().resolve(ContainerRegistrationKeys.LOGGER)
      const heard: Record<"info" | "warn" | "error", string[]> = { info: [], warn: [], error: [] }
      const spies = (["info", "warn", "error"] as const).map((level) =>
        jest.spyOn(logger, level).mockImplementation((...said) => {
          heard[level].push(String(said[0]))
        }),
      )
      return { heard, end: () => spies.forEach((spy) => spy.mockRestore()) }
    }

    /** An order whose book is behind, because nobody is told that its claim was cancelled. */
    const behind = async () => {
      const { order, line } = await staff.paidOrder()
      const two = await staff.booked(order.id)
      const claim_id = await staff.claimed(order.id, line.id)
      const one = await staff.booked(order.id)
      expect(one.premium * 2n).toBe(two.premium)
      await staff.desk(`/claims/${claim_id}/cancel`)
      await utils.waitWorkflowExecutions()
      expect(await staff.booked(order.id)).toEqual(one)
      return { order, two, one }
    }

    describe("what is undone", () => {
      it("a cancelled return leaves the group its part, and holds up no release", async () => {
        const { order, line } = await staff.paidOrder()
        const two = await staff.booked(order.id)
        const { return: asked } = await staff.desk("/returns", { order_id: order.id, location_id })
        await staff.desk(`/returns/${asked.id}/request-items`, {
          items: [{ id: line.id, quantity: 1 }],
        })
        await staff.desk(`/returns/${asked.id}/request`)
        await staff.settle(order.id, long_after)
        // The piece that may come back waits; nothing is taken back for it.
        const waiting = await staff.booked(order.id)
        expect([waiting.premium * 2n, waiting.producer * 2n]).toEqual([two.premium, two.producer])
        await staff.desk(`/returns/${asked.id}/cancel`)
        await staff.settle(order.id)
        expect(await staff.booked(order.id)).toEqual(waiting)
        await staff.settle(order.id, long_after)
        // Nothing is pending any more: pay and premium are the group's.
        expect(await staff.booked(order.id)).toEqual({ premium: 0n, producer: 0n, customer: 0n })
      })

      it("a cancelled exchange leaves the book as it was before it", async () => {
        const { order, line } = await staff.paidOrder()
        const two = await staff.booked(order.id)
        const { exchange } = await staff.desk("/exchanges", { order_id: order.id })
        await staff.desk(`/exchanges/${exchange.id}/inbound/items`, {
          items: [{ id: line.id, quantity: 1 }],
          location_id,
        })
        const { id: same } = await shop.variantOf("HUA-001")
        await staff.desk(`/exchanges/${exchange.id}/outbound/items`, {
          items: [{ variant_id: same, quantity: 1 }],
        })
        await staff.desk(`/exchanges/${exchange.id}/request`)
        await staff.settle(order.id)
        await staff.desk(`/exchanges/${exchange.id}/cancel`)
        await staff.settle(order.id)
        expect(await staff.booked(order.id)).toEqual(two)
      })

      it("a piece that came back damaged is taken back once, although two quantities tell of it", async () => {
        const { order, line } = await staff.paidOrder()
        const two = await staff.booked(order.id)
        const { return: asked } = await staff.desk("/returns", { order_id: order.id, location_id })
        const items = [{ id: line.id, quantity: 1 }]
        await staff.desk(`/returns/${asked.id}/request-items`, { items })
        await staff.desk(`/returns/${asked.id}/request`)
        await staff.desk(`/returns/${asked.id}/receive`)
        await staff.desk(`/returns/${asked.id}/dismiss-items`, { items })
        await staff.desk(`/returns/${asked.id}/receive/confirm`)
        const { data } = await api.get(`/admin/orders/${order.id}`, shop.staff)
        expect(data.order.items[0].detail).toMatchObject({
          return_dismissed_quantity: 1,
          written_off_quantity: 1,
        })
        await staff.settle(order.id)
        const one = await staff.booked(order.id)
        expect(one.premium * 2n).toBe(two.premium)
        expect(one.producer * 2n).toBe(two.producer)
      })
    })

    describe("the sweeps", () => {
      it("of the day brings an order up to date of which no event told", async () => {
        const { order, two } = await behind()
        await sweepRecentOrders(getContainer())
        expect(await staff.booked(order.id)).toEqual(two)
      })

      it("of the night does so too, and names the order and what it lacked, once", async () => {
        const container = getContainer()
        const { order, two } = await behind()
        // Many looked at together without a lock, and each by itself under its lock: the same orders lack something.
        const lacking = () =>
          ordersLacking(container, [order.id, "order_missing"], { today, now: new Date() })
        expect(await lacking()).toEqual([order.id, "order_missing"])
        expect(await ordersBehind(container, [order.id], today)).toMatchObject([
          { order_id: order.id, kinds: ["sale"] },
        ])
        const { heard, end } = listen()
        await sweepEveryOrderNightly(container)
        await sweepEveryOrderNightly(container)
        end()
        expect(await lacking()).toEqual(["order_missing"])
        expect(await staff.booked(order.id)).toEqual(two)
        const named = heard.warn.filter((said) => said.includes(order.id))
        expect(named).toHaveLength(1)
        expect(named[0]).toMatch(
          /^Nightly sweep: order order_\w+ was behind its facts and got sale/,
        )
      })

      it("of the night calls a release no defect", async () => {
        const { order } = await staff.paidOrder()
        await utils.waitWorkflowExecutions()
        const report = await sweepEveryOrder(getContainer(), long_after)
        expect(report.differing).toContainEqual({ order_id: order.id, kinds: ["release"] })
        expect(report.orders).toBeGreaterThan(0)
        const { heard, end } = listen()
        tellDefects(getContainer(), "Nightly sweep", report)
        end()
        expect(heard.warn.filter((said) => said.includes(order.id))).toEqual([])
      })

      it("go on after an order that cannot be reconciled, and say which and why", async () => {
        const { order, two } = await behind()
        const report = await sweepOrders(getContainer(), ["order_missing", order.id], today)
        expect(report.orders).toBe(2)
        expect(report.failed).toEqual([
          {
            order_id: "order_missing",
            reason: expect.stringContaining("does not exist") as string,
          },
        ])
        expect(report.differing.map(({ order_id }) => order_id)).toEqual([order.id])
        expect(await staff.booked(order.id)).toEqual(two)
      })

      it("by hand look at the named orders, or at all", async () => {
        const container = getContainer()
        const one = await behind()
        const other = await behind()
        const { heard, end } = listen()
        await reconcileOrders({ container, args: [one.order.id] })
        expect(await staff.booked(one.order.id)).toEqual(one.two)
        expect(await staff.booked(other.order.id)).toEqual(other.one)
        await reconcileOrders({ container, args: [] })
        end()
        expect(await staff.booked(other.order.id)).toEqual(other.two)
        const told = heard.info.filter((said) => said.includes("orders looked at"))
        expect(told[0]).toBe("1 orders looked at, 1 brought up to date, 0 failed.")
        expect(told[1]).toMatch(/^\d+ orders looked at, 1 brought up to date, 0 failed\.$/)
      })
    })

    describe("a price agreed by command", () => {
      it("is published in every currency, once, and the page shows it", async () => {
        const container = getContainer()
        const file = path.join(os.tmpdir(), `sheet-${process.pid}.json`)
        const sheet = {
          product: "HUA-001",
          hours: "1.25",
          hourly_rate: "9.90",
          materials: "3.00",
          overhead: "0.00",
          agreed_on: today,
          agreed_by: "Test assembly",
          demonstration: true,
        }
        fs.writeFileSync(file, JSON.stringify(sheet))
        const { heard, end } = listen()
        await publishPrice({ container, args: [file] })
        await publishPrice({ container, args: [file] })
        fs.writeFileSync(file, JSON.stringify({ ...sheet, hourly_rate: "0.10" }))
        await expect(publishPrice({ container, args: [file] })).rejects.toMatchObject({
          code: "COST_BELOW_FLOOR",
        })
        end()
        fs.rmSync(file)
        await expect(publishPrice({ container, args: [] })).rejects.toThrow("Which cost sheet?")
        const [first, again] = heard.info.filter((said) => said.startsWith("HUA-001: "))
        expect(first).toMatch(/cost sheet version 2, [1-9]\d* prices published, 0 unchanged/)
        expect(again).toMatch(/cost sheet version 2, 0 prices published, [1-9]\d* unchanged/)
        const { product_id } = await shop.variantOf("HUA-001")
        const { data } = await api.get(`/admin/products/${product_id}/price-breakdown`, shop.staff)
        expect(data.cost_sheet).toMatchObject({ hours: "1.25", agreed_by: "Test assembly" })
        expect(data.prices[0].version).toBe(2)
      })
    })

    /** What only a superuser can do: change the book behind its guards. */
    const falsify = (change: string) =>
      dbConnection.raw(`alter table ledger_entry disable trigger all;
        update ledger_entry set amount_minor = amount_minor ${change}
         where account_code = 'cash:transfer:eur' and transaction_id =
               (select e.transaction_id from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
                 where e.account_code = 'cash:transfer:eur' order by t.seq limit 1);
        alter table ledger_entry enable trigger all`)

    describe("the hourly check of the ledger", () => {
      it("seals what was booked and has nothing to say of a book that is right", async () => {
        await staff.paidOrder()
        const { heard, end } = listen()
        await checkLedgerHourly(getContainer())
        end()
        expect(heard.error).toEqual([])
        const ledger: LedgerService = getContainer().resolve("ledger")
        const seal = await ledger.sealHead()
        const { rows } = await dbConnection.raw(
          "select max(seq)::text as seq from ledger_transaction",
        )
        expect(String(seal?.to_seq)).toBe(rows[0].seq)
        expect(heard.info.at(-1)).toContain(`0 troubles; sealed up to no. ${seal?.n}`)
      })

      it("says each contradiction and each broken seal as an error", async () => {
        await staff.paidOrder()
        await checkLedgerHourly(getContainer())
        await falsify("* 2")
        const { heard, end } = listen()
        await checkLedgerHourly(getContainer())
        end()
        expect(heard.error.join("\n")).toMatch(
          /contradicts itself \(I1\): the entries of posting capture:\S+ do not sum to zero/,
        )
        expect(heard.error.join("\n")).toMatch(/seal no\. 1 is broken/)
      })
    })

    describe("money that leaves", () => {
      const payOut = async () => (await payOutWorkflow(getContainer()).run()).result
      const checks = async () => {
        const { rows } = await dbConnection.raw("select count(*)::int as n from books_check")
        return rows[0].n as number
      }
      /** As if the newest check were so old. */
      const age = (hours: string) =>
        dbConnection.raw(`alter table books_check disable trigger all;
          update books_check set created_at = created_at - interval '${hours} hours';
          alter table books_check enable trigger all`)

      /** What anybody may ask: wrong books do not send buyers away. */
      const ready = async () => {
        const { status, data } = await api.get("/health/ready")
        expect(status).toBe(200)
        return HealthReadyAnswer.parse(data)
      }

      it("passes on a good check, and has the book looked at when none is young enough", async () => {
        expect(await payOut()).toBe("paid")
        const looked = await checks()
        await age("2.9")
        expect(await payOut()).toBe("paid")
        expect(await checks()).toBe(looked)
        await age("0.2")
        expect(await payOut()).toBe("paid")
        expect(await checks()).toBe(looked + 1)
      })

      it("is refused from the check that finds the book wrong until the book is right; selling goes on", async () => {
        await staff.paidOrder()
        await checkLedgerHourly(getContainer())
        await falsify("* 2")
        const { end } = listen()
        await checkLedgerHourly(getContainer())
        end()
        await expect(payOut()).rejects.toMatchObject({
          code: "BOOKS_NOT_SOUND",
          message: expect.stringMatching(
            /^The books contradict themselves \(troubles found: \d+\), so.*Nothing was lost.*\(I\d\).*docs\/runbooks\/ledger\.md/,
          ) as string,
        })
        const { order } = await staff.paidOrder()
        expect((await staff.booked(order.id)).premium).not.toBe(0n)
        expect((await ready()).books.state).toBe("not_sound")
        await falsify("/ 2")
        expect(await payOut()).toBe("paid")
        expect((await ready()).books.state).toBe("sound")
      })

      it("is refused, too, when nobody looked for hours and the book is wrong", async () => {
        await staff.paidOrder()
        await checkLedgerHourly(getContainer())
        await age("4")
        await falsify("* 2")
        await expect(payOut()).rejects.toMatchObject({ code: "BOOKS_NOT_SOUND" })
      })
    })
  },
})
