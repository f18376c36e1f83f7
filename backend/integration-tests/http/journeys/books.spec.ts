import "../../without-jobs"
import { ImpactAnswer, ProblemWire } from "@ciap/contract"
import { type BookAct, booksBegin, planBooks, type PlannedOrder, products } from "@ciap/demo-data"
import { addDays } from "@ciap/fair-trade"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { day } from "../../../src/lib/day"
import { seedDemonstration } from "../../../src/seed"
import { fillBooks } from "../../../src/seed/books"
import { lastBookDay, settingsOfEnvironment } from "../../../src/seed/settings"
import { openDesk } from "../../desk"
import { answered, type Api, enterShop, fillCart, opening_ms, type Shop } from "../../shop"

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

type SoldLine = {
  key: string
  sku: string
  group: string
  currency_code: string
  premium_unit_minor: number
  producer_unit_minor: number
}

/** Pieces that an act brings a group, or takes back from it: no refund without a return, and no unpaid order, does. */
function piecesOf(order: PlannedOrder, { kind, at }: BookAct, place: number): number {
  const bought = order.lines[place]?.quantity ?? 0
  if (kind === "pay") return bought
  if (kind === "cancel") return has(order, "pay") ? -bought : 0
  const act = order.acts.find((one) => one.kind === kind && one.at === at)
  return act?.kind === "give_back" ? -(act.quantities[place] ?? 0) : 0
}

const add = (sums: Map<string, bigint>, name: string, amount: bigint) =>
  amount === 0n ? sums : sums.set(name, (sums.get(name) ?? 0n) + amount)

/** What the pages may say, counted from the plan and from what was frozen when the pieces were bought: no ledger is asked. */
function figuresFrom(plan: readonly PlannedOrder[], sold: readonly SoldLine[]) {
  const sums = new Map<string, bigint>()
  for (const order of plan)
    for (const [place, { sku }] of order.lines.entries()) {
      const line = sold.find((one) => one.key === order.key && one.sku === sku)
      if (line === undefined) throw new Error(`Nothing was frozen for ${sku} of ${order.key}.`)
      for (const act of order.acts) {
        const pieces = piecesOf(order, act, place)
        const count = BigInt(Math.abs(pieces))
        const way = pieces > 0 ? "accrued" : "reversed"
        const when = `${act.at.slice(0, 7)} ${line.currency_code}`
        add(sums, `${when} ${way}`, count * BigInt(line.premium_unit_minor))
        add(sums, `${when} producer_${way}`, count * BigInt(line.producer_unit_minor))
        add(
          sums,
          `${line.group} ${line.currency_code} ${way}`,
          count * BigInt(line.premium_unit_minor),
        )
      }
    }
  return sums
}

/** The same as the pages say it: the bars of the charts, and the rows of the groups. */
function figuresOf({ months, groups }: ImpactAnswer) {
  const sums = new Map<string, bigint>()
  for (const { month, currency_code, ...parts } of months)
    for (const [part, { amount_minor }] of Object.entries(parts))
      add(sums, `${month} ${currency_code} ${part}`, BigInt(amount_minor))
  for (const { handle, returned } of groups)
    for (const { currency_code, accrued, reversed } of returned) {
      add(sums, `${handle} ${currency_code} accrued`, BigInt(accrued.amount_minor))
      add(sums, `${handle} ${currency_code} reversed`, BigInt(reversed.amount_minor))
    }
  return sums
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
    const soldLines = () =>
      rowsOf<SoldLine>(
        `select o.metadata ->> 'demonstration' as key, i.variant_sku as sku, g.handle as group, b.currency_code,
                b.premium_unit_minor, b.producer_unit_minor
           from line_breakdown b join artisan_group g on g.id = b.group_id
           join order_line_item i on i.id = b.order_line_id join "order" o on o.id = b.order_id`,
      )
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
        expect(figuresOf(answer)).toEqual(figuresFrom(slice, await soldLines()))

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

    it("marks its own carts, and nobody else does", async () => {
      const forged = { metadata: { demonstration: "2026-03-017" } }
      const refused = async (url: string) => {
        const { status, data } = await answered(api.post(url, forged, shop.store))
        return [status, ProblemWire.parse(data).code]
      }
      expect(await refused("/store/carts")).toEqual([400, "INVALID_REQUEST"])
      const cart_id = await fillCart(api, shop, { pieces: [] })
      expect(await refused(`/store/carts/${cart_id}`)).toEqual([400, "INVALID_REQUEST"])
      const gift = await api.post(
        `/store/carts/${cart_id}`,
        { metadata: { note: "gift" } },
        shop.store,
      )
      expect(gift.data.cart.metadata).toEqual({ note: "gift" })
    })

    it("is not written where prices were published after the year began", async () => {
      const earlier = fillBooks(getContainer(), { on: addDays(begin, -1) })
      await expect(earlier).rejects.toThrow("prices of this shop were published after")
      expect((await impact()).months).toEqual([])
    })
  },
})
