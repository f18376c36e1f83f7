// Before everything else: what the backend of this suite is configured with.
import "../with-cards"
import { setTimeout as pause } from "node:timers/promises"
import type { Moment } from "./acts"
import { Line } from "./line"
import { inProofRoom } from "./proof-room"
import { redis_program, RedisServer } from "./redis-server"
import { restartOf, rowsOf } from "./sound"
import { type Asked, type Step, steps } from "./steps"

/** How long what is gone stays away; `npm run proofs` takes a minute. */
const outage_ms = Number(process.env.CIAP_PROOFS_OUTAGE_SECONDS ?? 3) * 1_000
/** Events that went through Redis are worked on within this. */
const worked_on_within_ms = 60_000
const proof_ms = 600_000

const stepNamed = (words: string): Step => {
  const step = steps.find(({ name }) => name.startsWith(words))
  if (step === undefined) throw new Error(`No step is called ${words}`)
  return step
}

type Outage = [step: string, moment: Moment, at: RegExp]

/** Before a statement arrives, and after one has arrived whose answer nobody hears: a commit is kept and not known of. */
const outages: readonly Outage[] = [
  ["completing a cart that was paid by card", "before", /insert into "order_transaction"/],
  ["hearing of a payment", "before", /insert into "payment" /],
  ["capturing a transfer", "before", /update "payment" set "captured_at"/],
  ["capturing a transfer", "sent", /commit/i],
  ["refunding a part of a card payment", "sent", /insert into refund_request/],
]

const itWithRedis = redis_program === undefined ? it.skip : it
const named = (title: string) =>
  redis_program === undefined ? `${title} (no redis-server on this machine)` : title

inProofRoom((proof) => {
  const closing: (() => Promise<void> | void)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })

  const lineTo = async (port: number): Promise<Line> => {
    const line = await Line.to(port)
    closing.push(() => line.cut())
    return line
  }

  it.each(outages)(
    "%s, with PostgreSQL gone (%s %s): the backend goes on when it is back, and the books are right",
    async (words, moment, at) => {
      const step = stepNamed(words)
      const line = await lineTo(Number(process.env.DB_PORT))
      const backend = await proof.launch({ database_port: line.port })
      const asked = await step.prepare(proof.room)
      const gone = line.cutAt(at, moment)
      const answer = backend.ask("POST", asked.at, asked.body, asked.as)
      await gone
      await pause(outage_ms)
      await line.mend()
      await answer
      await backend.settled()
      expect(await backend.ask("GET", "/store/regions", undefined, proof.room.shop.store)).toEqual(
        expect.objectContaining({ status: 200 }),
      )
      await proof.bury()
      expect(await proof.complaints(step.asked_again ? [asked] : [])).toEqual([])
      expect(backend.is_alive).toBe(true)
    },
    proof_ms + outage_ms,
  )

  it(
    "PostgreSQL restarted under two backends: both go on, and the books are right",
    async () => {
      const { room } = proof
      const step = stepNamed("completing a cart that was paid by card")
      const backend = await proof.launch()
      const asked = await step.prepare(room)
      const [{ name } = { name: "" }] = await rowsOf<{ name: string }>(
        room.container,
        "select current_database() as name",
      )
      const answer = backend.ask("POST", asked.at, asked.body, asked.as)
      await restartOf(name, outage_ms)
      await answer
      await backend.settled()
      await proof.bury()
      const again = await backend.ask("POST", asked.at, asked.body, asked.as)
      expect(again).toMatchObject({ status: 200, data: { type: "order" } })
      await backend.settled()
      expect(await proof.complaints([asked])).toEqual([])
    },
    proof_ms + outage_ms,
  )

  itWithRedis(
    named("Redis gone at the release of an order's events: the order stands and is booked"),
    async () => {
      const redis = await RedisServer.open()
      closing.push(() => redis.close())
      const line = await lineTo(redis.port)
      const env = { REDIS_URL: `redis://127.0.0.1:${line.port}` }
      const backend = await proof.launch({ env })
      const asked = await stepNamed("completing a cart that was paid by card").prepare(proof.room)
      const gone = line.cutAt(/order\.placed/, "before").then(() => redis.kill())
      const answer = backend.ask("POST", asked.at, asked.body, asked.as)
      await gone
      await pause(outage_ms)
      await redis.start()
      await line.mend()
      await answer
      await backend.settled()
      await proof.bury()
      expect(await proof.complaints([asked])).toEqual([])
      expect(backend.is_alive).toBe(true)
    },
    proof_ms + outage_ms,
  )

  itWithRedis(
    named("events that nobody had worked on when Redis was killed are worked on when it is back"),
    async () => {
      const redis = await RedisServer.open()
      closing.push(() => redis.close())
      const env = { REDIS_URL: redis.url }
      const server = await proof.launch({ env: { ...env, MEDUSA_WORKER_MODE: "server" } })
      const { at, body, as } = await stepNamed("hearing of a payment").prepare(proof.room)
      expect(await server.ask("POST", at, body, as)).toMatchObject({ status: 200 })
      await server.settled()
      expect(await ordersBooked()).toBe(0)
      // Redis writes its file out once a second.
      await pause(1_500)
      await redis.kill()
      await pause(outage_ms)
      await redis.start()
      await proof.launch({ env: { ...env, MEDUSA_WORKER_MODE: "worker" } })
      const last = Date.now() + worked_on_within_ms
      while ((await ordersBooked()) === 0 && Date.now() < last) await pause(250)
      expect(await ordersBooked()).toBe(1)
      expect(await proof.complaints([])).toEqual([])
    },
    proof_ms + outage_ms,
  )

  const ordersBooked = async (): Promise<number> => {
    const [row] = await rowsOf<{ count: number }>(
      proof.room.container,
      "select count(distinct order_id)::int as count from ledger_transaction where kind = 'sale'",
    )
    return row?.count ?? 0
  }

  it(
    "two backends that hear the same events, turned round, and sweep at the same time book once",
    async () => {
      const { room } = proof
      const both = await Promise.all([proof.launch(), proof.launch()])
      const paid: Asked[] = []
      for (let n = 0; n < 3; n += 1) {
        paid.push(await stepNamed("hearing of a payment").prepare(room))
        paid.push(await stepNamed("capturing a transfer").prepare(room))
      }
      const [one, other] = both
      const ask = async (backend: typeof one, all: readonly Asked[]) => {
        for (const { at, body, as } of all) await backend.ask("POST", at, body, as)
        await backend.sweep()
      }
      await Promise.all([ask(one, paid), ask(other, [...paid].reverse())])
      await Promise.all(both.map((backend) => backend.sweep()))
      for (const backend of both) await backend.settled()
      expect(await proof.complaints(paid)).toEqual([])
    },
    proof_ms,
  )

  const day_ms = 86_400_000
  it.each([
    // An event of tomorrow is believed; one that is two days old may be a replay, is refused, and is swept up.
    ["two days behind", -2 * day_ms, 2 * day_ms, 200],
    ["two days ahead", 2 * day_ms, -2 * day_ms, 400],
  ])(
    "a backend whose clock is %s, and then set the other way, books what its facts say",
    async (_, first, then, heard) => {
      const { room } = proof
      const backend = await proof.launch()
      const ask = async ({ at, body, as }: Asked) => backend.ask("POST", at, body, as)
      await backend.setClock(first)
      const card = await stepNamed("completing a cart that was paid by card").prepare(room)
      expect(await ask(card)).toMatchObject({ status: 200, data: { type: "order" } })
      const event = await stepNamed("hearing of a payment").prepare(room)
      expect(await ask(event)).toMatchObject({ status: heard })
      await backend.sweep()
      await backend.setClock(then)
      await backend.sweep()
      const [released] = await rowsOf<{ count: number }>(
        room.container,
        "select count(*)::int as count from ledger_transaction where kind = 'release'",
      )
      await backend.setClock(0)
      await backend.sweep()
      await backend.settled()
      expect(released?.count).toBe(0)
      expect(await proof.complaints([card])).toEqual([])
    },
    proof_ms,
  )
})
