import "../../without-jobs"
import { type BookAct, booksBegin, planBooks, type PlannedOrder } from "@ciap/demo-data"
import { addDays } from "@ciap/fair-trade"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "pg"
import { day } from "../../../src/lib/day"
import { seedDemonstration } from "../../../src/seed"
import { fillBooks } from "../../../src/seed/books"
import { lastBookDay, settingsOfEnvironment } from "../../../src/seed/settings"
import { opening_ms } from "../../shop"

const today = day(new Date())
const on = lastBookDay(today)
const has = ({ acts }: PlannedOrder, ...kinds: BookAct["kind"][]) =>
  kinds.every((kind) => acts.some((act) => act.kind === kind))

/** One order that comes back and one that is cancelled after it was paid: every kind of act but the goodwill. */
function pairOf(plan: readonly PlannedOrder[]): Set<string> {
  const returned = plan.find((order) => has(order, "give_back", "refund", "settle"))
  const cancelled = plan.find((order) => has(order, "pay", "cancel"))
  return new Set([returned, cancelled].flatMap((order) => order?.key ?? []))
}

/** Which part of all statements a run may say before it is killed: too few for an act, in the middle of one, and many acts. */
const killed_after = [0.01, 0.08, 0.22, 0.05, 0.3, 0.17, 0.26, 0.12] as const

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection, dbConfig }) => {
    const keys = pairOf(planBooks(on))
    const settings = { on, only: ({ key }: PlannedOrder) => keys.has(key) }

    beforeAll(async () => {
      const prices_from = addDays(booksBegin(on), -1)
      await seedDemonstration(getContainer(), { ...settingsOfEnvironment(), prices_from })
    }, opening_ms)

    const rowsOf = async (sql: string): Promise<unknown[]> =>
      (await dbConnection.raw(sql)).rows as unknown[]

    let undisturbed: Awaited<ReturnType<typeof whatStands>>
    let all_statements = 0

    /** Everything the acts leave behind, without the ids that differ from run to run. */
    const whatStands = async () => ({
      ledger: await rowsOf(
        `select o.metadata ->> 'demonstration' as key, t.kind, t.effective_on::text as on, t.actor_id,
                a.role, a.currency_code, sum(e.amount_minor)::text as amount, count(*)::int as entries
           from ledger_transaction t join "order" o on o.id = t.order_id
           join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.code = e.account_code
          group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`,
      ),
      orders: await rowsOf(
        `select o.metadata ->> 'demonstration' as key, o.status::text, o.version,
                to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD') as placed,
                (select coalesce(sum(amount), 0)::text from order_transaction x where x.order_id = o.id) as paid,
                (select count(*)::int from order_change c where c.order_id = o.id) as changes
           from "order" o order by 1`,
      ),
      counted: await rowsOf(
        `select (select count(*)::int from cart) as carts, (select count(*)::int from payment) as payments,
                (select count(*)::int from capture) as captures, (select count(*)::int from refund) as refunds,
                (select count(*)::int from fulfillment) as parcels, (select count(*)::int from "return") as returns,
                (select count(*)::int from reservation_item where deleted_at is null) as reservations,
                (select count(*)::int from promotion where status = 'active') as codes`,
      ),
      shelves: await rowsOf(
        `select i.sku, (l.stocked_quantity - l.reserved_quantity)::int as here
           from inventory_level l join inventory_item i on i.id = l.inventory_item_id order by 1`,
      ),
    })

    const statements = async (each: (n: number) => void, work: () => Promise<unknown>) => {
      const { client } = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      let n = 0
      const count = () => each((n += 1))
      client.on("query", count)
      try {
        await work()
      } finally {
        client.off("query", count)
      }
      return n
    }

    /**
     * Fills the books, and ends every connection to the database once so many statements were said. PostgreSQL cannot
     * tell this from the death of the process.
     */
    const fillAndDie = async (last: number) => {
      const killer = new Client({ connectionString: dbConfig.clientUrl })
      await killer.connect()
      const kill = () =>
        killer.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()`,
        )
      let killed: Promise<unknown> | undefined
      await expect(
        statements(
          (n) => {
            if (n === last) killed = kill()
          },
          () => fillBooks(getContainer(), settings),
        ),
      ).rejects.toThrow()
      await killed
      await killer.end()
    }

    it(
      "leave nothing more when they are written a second time",
      async () => {
        expect(keys.size).toBe(2)
        all_statements = await statements(
          () => undefined,
          () => fillBooks(getContainer(), settings),
        )
        undisturbed = await whatStands()
        expect(undisturbed.ledger.length).toBeGreaterThan(20)
        await fillBooks(getContainer(), settings)
        expect(await whatStands()).toEqual(undisturbed)
      },
      opening_ms,
    )

    it(
      "are the same after a run that was killed again and again as after one that was not",
      async () => {
        for (const part of killed_after) {
          await fillAndDie(Math.ceil(part * all_statements))
          expect(day(new Date())).toBe(today)
        }
        await fillBooks(getContainer(), settings)
        expect(await whatStands()).toEqual(undisturbed)
      },
      opening_ms,
    )

    it("are written by one process at a time", async () => {
      const other = new Client({ connectionString: dbConfig.clientUrl })
      await other.connect()
      await other.query("select pg_advisory_lock(hashtextextended('demonstration/books', 0))")
      await expect(fillBooks(getContainer(), settings)).rejects.toThrow("Another process writes")
      await other.end()
      expect((await whatStands()).orders).toEqual([])
    })
  },
})
