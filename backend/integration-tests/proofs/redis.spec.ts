// Before everything else: what the backend of this suite is configured with.
import "../with-cards"
import { setTimeout as pause } from "node:timers/promises"
import { inProofRoom } from "./proof-room"
import { OwnRedis, redis_is_here } from "./redis-server"
import { rowsOf } from "./sound"
import { type Asked, steps } from "./steps"

/** What a worker does by the clock; the last two of these at any hour, the rest within minutes. */
const sweeps = [
  "work-through-stripe-inbox",
  "sweep-card-payments",
  "sweep-recent-orders",
  "sweep-payouts",
  "follow-settlement",
  "sweep-every-order",
]

/** A buyer's browser waits no longer for an answer. */
const buyer_waits_ms = 60_000

const redis_ms = 400_000

if (!redis_is_here)
  it.todo(
    "Redis gone, two workers: not proven here, there is no redis-server (apt-get install redis-server)",
  )
else
  inProofRoom((proof) => {
    let redis: OwnRedis

    beforeEach(async () => {
      redis = await OwnRedis.open()
    })
    afterEach(async () => {
      await redis.close()
    })

    const launch = (mode: "server" | "worker") =>
      proof.launch({ REDIS_URL: redis.url, MEDUSA_WORKER_MODE: mode })
    const prepare = async (name: string): Promise<Asked> => {
      const step = steps.find((one) => one.name.startsWith(name))
      if (step === undefined) throw new Error(`There is no step ${name}`)
      return await step.prepare(proof.room)
    }

    it(
      "Redis that is gone when the events of an order are released costs the buyer nothing and the books two sweeps",
      async () => {
        const [server, worker] = await Promise.all([launch("server"), launch("worker")])
        const asked = await prepare("completing a cart that was paid by card")
        await server.watch({
          nth: 1,
          moment: "before",
          matching: "^redis .*order\\.placed",
          pid: redis.pid,
        })
        const answering = server.ask("POST", asked.at, asked.body, asked.as)
        await redis.gone()
        const early = await Promise.race([answering, pause(buyer_waits_ms)])
        const ready = await server.ask("GET", "/health/ready")
        await redis.start()
        const answer = await answering
        expect({ early: early?.status, answer: answer?.status, ready: ready?.status }).toEqual({
          early: 200,
          answer: 200,
          ready: 503,
        })
        for (const _ of [1, 2]) await worker.tell({ kind: "run_jobs", names: sweeps })
        await worker.settled()
        expect([server.is_alive, worker.is_alive]).toEqual([true, true])
        await proof.bury()
        expect(await proof.complaints([asked])).toEqual([])
      },
      redis_ms,
    )

    it(
      "two workers that do everything at once do it once",
      async () => {
        const workers = await Promise.all([launch("worker"), launch("worker")])
        const { room } = proof
        // Paid and not ordered, refunded at Stripe and not recorded, and messages that come twice, to each of them.
        const unheard = [
          await prepare("hearing"),
          await prepare("hearing"),
          await prepare("hearing"),
        ]
        for (let n = 0; n < 2; n += 1) {
          const { intent_id } = await room.till.orderPaidByCard()
          await room.stripe.refunds.create({ payment_intent: intent_id, amount: 700 })
        }
        await Promise.all([
          ...unheard.flatMap(({ at, body, as }) =>
            workers.map((worker) => worker.ask("POST", at, body, as)),
          ),
          ...workers.map((worker) => worker.tell({ kind: "run_jobs", names: sweeps })),
        ])
        await Promise.all(workers.map((worker) => worker.tell({ kind: "run_jobs", names: sweeps })))
        await Promise.all(workers.map((worker) => worker.settled()))
        const before = await rowsOf(
          room.container,
          "select count(*)::int as n from ledger_transaction",
        )
        expect(await proof.complaints([])).toEqual([])
        // The survivor's own sweeps found nothing left to book.
        expect(
          await rowsOf(room.container, "select count(*)::int as n from ledger_transaction"),
        ).toEqual(before)
      },
      redis_ms,
    )
  })
