import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { STRIPE_INBOX_MODULE } from ".."
import StripeEvent from "../models/stripe-event"
import type StripeInboxService from "../service"

const event = (id: string, amount = 4200) => ({
  id,
  type: "payment_intent.succeeded",
  created: 1_790_000_000,
  data: { object: { id: "pi_1", amount } },
})

moduleIntegrationTestRunner<StripeInboxService>({
  moduleName: STRIPE_INBOX_MODULE,
  resolve: path.resolve(__dirname, ".."),
  moduleModels: [StripeEvent],
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper: orm }) => {
    const sql = async (statement: string) => await orm.forkManager().execute(statement)
    const refused = async (statement: string) => {
      await expect(sql(statement)).rejects.toMatchObject({ code: "P0401" })
    }
    /** As if so much time had passed. */
    const wait = (seconds: number) =>
      sql(`update stripe_event set due_at = due_at - make_interval(secs => ${seconds})`)

    it("keeps an event once, however often it comes", async () => {
      expect(await service.keep(event("evt_1"))).toBe(true)
      expect(await service.keep(event("evt_1", 1))).toBe(false)
      const [taken] = await service.take(10)
      expect(taken).toMatchObject({ id: "evt_1", attempts: 1, payload: { amount: 4200 } })
    })

    it("keeps it once when it comes twice in the same moment", async () => {
      const kept = await Promise.all(Array.from({ length: 8 }, () => service.keep(event("evt_1"))))
      expect(kept.filter(Boolean)).toHaveLength(1)
    })

    it("gives each event to one worker only, and back when that one dies", async () => {
      for (const id of ["evt_1", "evt_2", "evt_3"]) await service.keep(event(id))
      const [mine, yours] = await Promise.all([service.take(2), service.take(2)])
      const ids = [...mine, ...yours].map(({ id }) => id)
      expect(ids.sort()).toEqual(["evt_1", "evt_2", "evt_3"])
      expect(await service.take(10)).toEqual([])
      await wait(120)
      expect(await service.take(10)).toHaveLength(3)
    })

    it("tries again later and later, and leaves what never works to a person", async () => {
      await service.keep(event("evt_1"))
      for (let attempt = 1; attempt <= 12; attempt += 1) {
        expect((await service.take(1)).map(({ attempts }) => attempts)).toEqual([attempt])
        await service.fail("evt_1", `no answer ${attempt}`)
        expect(await service.take(1)).toEqual([])
        await wait(7_200)
      }
      expect(await service.take(1)).toEqual([])
      expect(await service.figures()).toEqual({
        waiting: 0,
        dead: 1,
        waiting_since: null,
        dead_since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      })
      expect(await service.listStripeEvents({ state: "dead" })).toMatchObject([
        { id: "evt_1", last_error: "no answer 12" },
      ])
    })

    it("sends a dead event round again when a person says so, and no other", async () => {
      await service.keep(event("evt_1"))
      expect(await service.revive("evt_1")).toBe(false)
      await sql("update stripe_event set state = 'dead', attempts = 12")
      expect(await service.revive("evt_1")).toBe(true)
      expect((await service.take(1)).map(({ attempts }) => attempts)).toEqual([1])
    })

    it("shows what is dead, and what was passed over and why, page by page", async () => {
      for (const id of ["evt_1", "evt_2", "evt_3"]) await service.keep(event(id))
      await sql("update stripe_event set state = 'dead', last_error = 'no' where id <> 'evt_3'")
      await service.settle("evt_3", "Nothing follows.")
      const [first] = await service.eventsIn("dead", { limit: 1 })
      expect(first).toMatchObject({ last_error: "no", payload: { amount: 4200 } })
      const rest = await service.eventsIn("dead", { after_id: first?.id ?? "", limit: 9 })
      expect(rest).toHaveLength(1)
      expect(rest[0]?.id).not.toBe(first?.id)
      expect(await service.eventsIn("done", { limit: 9 })).toMatchObject([
        { id: "evt_3", ignored_reason: "Nothing follows." },
      ])
    })

    it("is done once, and a late failure changes nothing", async () => {
      await service.keep(event("evt_1"))
      await service.take(1)
      await service.settle("evt_1", null)
      await service.fail("evt_1", "too late")
      await wait(10_000)
      expect(await service.take(1)).toEqual([])
      expect(await service.figures()).toEqual({
        waiting: 0,
        dead: 0,
        waiting_since: null,
        dead_since: null,
      })
    })

    it("lets nobody change, delete or reopen what Stripe said", async () => {
      await service.keep(event("evt_1"))
      await refused(`update stripe_event set payload = '{"amount": 1}'`)
      await refused("update stripe_event set type = 'charge.refunded'")
      await refused("update stripe_event set deleted_at = now()")
      await refused("delete from stripe_event")
      await refused("truncate stripe_event")
      await service.settle("evt_1", null)
      await refused("update stripe_event set state = 'waiting', settled_at = null")
    })
  },
})
