// Before everything else: what the backend of this suite is configured with.
import "../with-cards"
import { setTimeout as pause } from "node:timers/promises"
import { CuttableWay } from "./cut-connections"
import type { Backend } from "./launch-backend"
import { inProofRoom } from "./proof-room"
import { type Asked, type Step, steps } from "./steps"

const whole = Number(process.env.CIAP_PROOFS_EVERY ?? 0) > 0

/** A restart, and a minute of nothing; `npm test` has no minute. */
const absences_seconds = whole ? [0, 60] : [5]

/** The backend must serve again so soon after PostgreSQL does. */
const recovered_within_ms = 60_000

/** Requests leave so far apart, so that the cut meets some before, some within and some after their work. */
const apart_ms = 250

const outage_ms = 400_000

type Answer = Awaited<ReturnType<Backend["ask"]>>

/** What a buyer must never be shown: lines of a stack, statements, addresses of our machines. */
const insides = /node_modules|\n\s+at |\bselect .* from\b|\binsert into\b|127\.0\.0\.1|ECONN/i

/** An answer is the thing asked for, or a sentence in JSON. */
function fault(what: string, answer: Answer): string[] {
  if (answer === null) return [`${what} got no answer`]
  const said = JSON.stringify(answer.data)
  if (insides.test(said)) return [`${what} shows insides: ${said}`]
  const { message } = (answer.data ?? {}) as { message?: unknown }
  const clean = answer.status < 300 || typeof message === "string"
  return clean ? [] : [`${what} answered ${answer.status} ${said}`]
}

async function servesAgain(backend: Backend): Promise<boolean> {
  const last = Date.now() + recovered_within_ms
  while (Date.now() < last) {
    if ((await backend.ask("GET", "/health/ready"))?.status === 200) return true
    await pause(500)
  }
  return false
}

inProofRoom((proof) => {
  const ways: CuttableWay[] = []
  afterEach(() => {
    for (const way of ways.splice(0)) way.close()
  })

  const prepared = async (chosen: (step: Step) => boolean, times: number) => {
    const asked: (Asked & { again: boolean })[] = []
    for (const step of steps.filter(chosen))
      for (let n = 0; n < times; n += 1)
        asked.push({ ...(await step.prepare(proof.room)), again: step.asked_again })
    return asked
  }

  it.each(absences_seconds)(
    "PostgreSQL that crashes and is gone for %i seconds loses nothing, and the backend needs no restart",
    async (seconds) => {
      const way = await CuttableWay.to(proof.database_url)
      ways.push(way)
      const backend = await proof.launch({ DATABASE_URL: way.database_url })
      const buying = await prepared(({ name }) => !name.startsWith("proving"), 2)
      const late = await prepared(({ name }) => name.startsWith("completing"), 1)
      const ask = ({ at, body, as }: Asked) => backend.ask("POST", at, body, as)
      const answers = buying.map(async (one, n) => {
        await pause(n * apart_ms)
        return await ask(one)
      })
      await pause((answers.length * apart_ms) / 2)
      way.cut()
      answers.push(...late.map(ask))
      const ready = await backend.ask("GET", "/health/ready")
      await pause(seconds * 1000)
      way.mend()

      const wrong = (await Promise.all(answers)).flatMap((answer, n) =>
        fault(([...buying, ...late][n] ?? late[0])?.at ?? "", answer),
      )
      expect(ready?.status).toBe(503)
      expect(await servesAgain(backend)).toBe(true)
      for (const one of [...buying, ...late].filter(({ again }) => again)) {
        const answer = await ask(one)
        if ((answer?.status ?? 500) >= 300)
          wrong.push(`${one.at} asked again: ${answer?.status} ${JSON.stringify(answer?.data)}`)
      }
      await backend.settled()
      expect(backend.is_alive).toBe(true)
      await proof.bury()
      wrong.push(...(await proof.complaints([])))
      expect(wrong).toEqual([])
    },
    outage_ms,
  )
})
