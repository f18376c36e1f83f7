import "../../without-jobs"
import { ImpactAnswer } from "@ciap/contract"
import { type BookAct, booksBegin, planBooks, type PlannedOrder, products } from "@ciap/demo-data"
import { addDays } from "@ciap/fair-trade"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { day } from "../../../src/lib/day"
import { seedDemonstration } from "../../../src/seed"
import { fillBooks } from "../../../src/seed/books"
import { lastBookDay, settingsOfEnvironment } from "../../../src/seed/settings"
import { openDesk } from "../../desk"
import { type Api, enterShop, opening_ms, type Shop } from "../../shop"

const today = day(new Date())
const on = lastBookDay(today)
const begin = booksBegin(on)

const has = ({ acts }: PlannedOrder, ...kinds: BookAct["kind"][]) =>
  kinds.every((kind) => acts.some((act) => act.kind === kind))
const whole = (order: PlannedOrder) => {
  const act = order.acts.find((a) => a.kind === "give_back")
  return act?.kind === "give_back" && act.quantities.every((n, i) => n === order.lines[i]?.quantity)
}

/** One order of every fate and of every market, all of them over but one: what a year is made of, in few orders. */
function sliceOf(plan: readonly PlannedOrder[]): PlannedOrder[] {
  const over = plan.filter((order) => has(order, "settle") || has(order, "cancel"))
  const kept = over.filter((order) => has(order, "settle") && !has(order, "refund"))
  const fates = [
    over.find((order) => has(order, "refund") && whole(order)),
    over.find((order) => has(order, "refund") && !whole(order)),
    over.find((order) => has(order, "goodwill")),
    over.find((order) => has(order, "pay", "cancel")),
    over.find((order) => has(order, "cancel") && !has(order, "pay")),
    kept.find(({ code, acts }) => code !== null && !acts.some(({ kind }) => kind === "goodwill")),
    [...plan].reverse().find((order) => !has(order, "pay")),
  ].flatMap((order) => order ?? [])
  const paid = new Set(fates.filter((order) => has(order, "settle")).map(({ market }) => market))
  const others = (["PE", "EU", "GB", "US"] as const)
    .filter((market) => !paid.has(market))
    .flatMap((market) => kept.find((order) => order.market === market) ?? [])
  return [...fates, ...others]
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api: untyped, getContainer, utils, dbConnection }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      const container = getContainer()
      const prices_from = addDays(begin, -1)
      await seedDemonstration(container, { ...settingsOfEnvironment(), prices_from })
      await container.resolve(Modules.SEARCH).reindex({ index: "product" })
      shop = await enterShop(container, api)
    }, opening_ms)

    const rowsOf = async <Row>(sql: string): Promise<Row[]> =>
      (await dbConnection.raw(sql)).rows as Row[]
    const impact = async () => ImpactAnswer.parse((await api.get("/store/impact", shop.store)).data)
    const sum = (amounts: readonly { amount_minor: string }[]) =>
      amounts.reduce((total, { amount_minor }) => total + BigInt(amount_minor), 0n)

    it(
      "runs every order on its day, and the ledger, the figures and the shelf are true of it",
      async () => {
        const container = getContainer()
        const slice = sliceOf(planBooks(on))
        const keys = new Set(slice.map(({ key }) => key))
        expect(keys.size).toBeGreaterThanOrEqual(7)
        const settings = { on, only: ({ key }: PlannedOrder) => keys.has(key) }

        // A first run breaks off where the first piece that came back is being received; the second completes it.
        await dbConnection.raw(`
          create function break_off() returns trigger language plpgsql as
            $$ begin raise exception 'the run breaks off here'; end $$;
          create trigger break_off before update on "return"
            for each row when (new.status = 'received') execute function break_off()`)
        await expect(fillBooks(container, settings)).rejects.toMatchObject({
          message: expect.stringContaining("the run breaks off here") as string,
        })
        await dbConnection.raw(`drop trigger break_off on "return"; drop function break_off()`)
        const broken = await rowsOf(`select status from "return" where status <> 'received'`)
        expect(broken).toHaveLength(1)
        await fillBooks(container, settings)
        expect(day(new Date())).toBe(today)

        // Every order stands with its own dates, and says that it is a demonstration.
        const orders = await rowsOf<{ id: string; key: string; placed: string; status: string }>(
          `select id, metadata ->> 'demonstration' as key, status,
                to_char(created_at at time zone 'UTC', 'YYYY-MM-DD') as placed
           from "order" order by created_at`,
        )
        expect(orders.map(({ key, placed }) => [key, placed]).sort()).toEqual(
          slice.map(({ key, acts }) => [key, acts[0]?.at.slice(0, 10)]).sort(),
        )
        for (const order of slice)
          expect([order.key, orders.find(({ key }) => key === order.key)?.status]).toEqual([
            order.key,
            has(order, "cancel") ? "canceled" : "pending",
          ])

        // Captures are booked on the day they were made, and recorded when they truly were.
        const booked = await rowsOf<{ key: string; on: string; recorded: string }>(
          `select o.metadata ->> 'demonstration' as key, to_char(t.effective_on, 'YYYY-MM-DD') as on,
                to_char(t.recorded_at at time zone 'UTC', 'YYYY-MM-DD') as recorded
           from ledger_transaction t join "order" o on o.id = t.order_id
          where t.kind = 'capture' and t.actor_id = 'demonstration' order by 1`,
        )
        const paid = slice.flatMap(({ key, acts }) =>
          acts.flatMap(({ kind, at }) => (kind === "pay" ? [{ key, on: at.slice(0, 10) }] : [])),
        )
        expect(booked.map(({ key, on: effective }) => ({ key, on: effective }))).toEqual(
          paid.sort((a, b) => a.key.localeCompare(b.key)),
        )
        for (const { recorded } of booked) expect(recorded >= today).toBe(true)

        // What is published is the ledger's: months add up to totals, and nothing waits whose time is over.
        const answer = await impact()
        expect(answer.demonstration_sales).toBe(true)
        for (const part of ["accrued", "reversed"] as const) {
          const of_totals = answer.totals.map((row) => row[part])
          expect(sum(answer.months.map((row) => row[part]))).toBe(sum(of_totals))
          expect(sum(of_totals)).toBeGreaterThan(0n)
        }
        expect(new Set(answer.totals.map((row) => row.currency_code)).size).toBe(4)
        expect(sum(answer.totals.map((row) => row.pending))).toBe(0n)
        expect(sum(answer.totals.map((row) => row.available))).toBe(
          sum(answer.totals.map((row) => row.accrued)) -
            sum(answer.totals.map((row) => row.reversed)),
        )
        const paid_months = new Set(paid.map((one) => one.on.slice(0, 7)))
        for (const { month, accrued } of answer.months)
          if (BigInt(accrued.amount_minor) > 0n) expect(paid_months).toContain(month)

        // No order owes or is owed anything but the goodwill that was given, and the unpaid one that still may be paid.
        const customer = await rowsOf<{ open: string }>(
          `select coalesce(sum(debit_minor - credit_minor), 0)::text as open
           from ledger_balance where account_code like 'customer:%'`,
        )
        expect(customer).toEqual([{ open: "0" }])

        // The shelf holds what the catalogue says.
        const levels = await rowsOf<{ sku: string; here: number }>(
          `select i.sku, (l.stocked_quantity - l.reserved_quantity)::int as here
           from inventory_level l join inventory_item i on i.id = l.inventory_item_id`,
        )
        const catalogue = products.flatMap(({ variants }) =>
          variants.map(({ sku, stock }) => [sku, stock] as const),
        )
        expect(new Map(levels.map(({ sku, here }) => [sku, here]))).toEqual(new Map(catalogue))

        // The code is of no use to anybody afterwards, and a second run adds nothing.
        const counted = `select (select count(*) from "order")::int as orders,
        (select count(*) from ledger_transaction)::int as postings,
        (select count(*) from refund)::int as refunds,
        (select count(*) from promotion where status = 'active')::int as codes`
        const [before] = await rowsOf<Record<string, number>>(counted)
        expect(before).toMatchObject({ orders: slice.length, codes: 0 })
        await fillBooks(container, settings)
        expect(await rowsOf(counted)).toEqual([before])
      },
      opening_ms,
    )

    it("is not written into a book that real sales have begun", async () => {
      const container = getContainer()
      const { paidOrder, settle } = openDesk({ api, shop, container, utils })
      const { order } = await paidOrder()
      await settle(order.id)
      await expect(fillBooks(container, { on })).rejects.toThrow("already holds other sales")
      expect((await impact()).demonstration_sales).toBe(false)
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "order", fields: ["id"] })
      expect(data).toHaveLength(1)
    })

    it("is not written where prices were published after the year began", async () => {
      const earlier = fillBooks(getContainer(), { on: addDays(begin, -1) })
      await expect(earlier).rejects.toThrow("prices of this shop were published after")
      expect((await impact()).months).toEqual([])
    })
  },
})
