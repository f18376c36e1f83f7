import { cards } from "../with-cards"
import { cardTill } from "../card-till"
import { inOpenedShop } from "../opened-shop"
import { openPayoutDesk } from "../payout-desk"
import { answered, type Api, opening_ms } from "../shop"
import { type Ambush, changesSomething } from "./acts"
import { type Backend, launchBackend } from "./launch-backend"
import { complaintsAfterSweeps, rowsOf, unfinished, waitForTheLiving } from "./sound"
import { type Asked, type Room, type Step, steps } from "./steps"

/** Every so manieth change is a place to die at; without it the telling ones of each step are. */
const every = Number(process.env.CIAP_PROOFS_EVERY ?? 0)
const first = Number(process.env.CIAP_PROOFS_FIRST ?? 1)

const step_ms = every > 0 ? 4 * 3_600_000 : 240_000

inOpenedShop({
  testSuite: (runner) => {
    const { getContainer } = runner
    const api = runner.api as Api
    /** Executions of the dead, which nobody ends and nobody waits for. */
    const dead = new Set<string>()
    const wait = () => waitForTheLiving(getContainer(), dead)
    const till = cardTill({ ...runner, utils: { waitWorkflowExecutions: wait } })
    let room: Room
    let coming: Promise<Backend> | undefined

    const launch = () => launchBackend(runner.dbConfig.clientUrl)
    /** A backend that is up, while the one after it starts. */
    const nextBackend = async (more: boolean): Promise<Backend> => {
      const backend = await (coming ?? launch())
      coming = more ? launch() : undefined
      coming?.catch(() => undefined)
      return backend
    }

    beforeAll(async () => {
      const { shop } = await till.open()
      const container = getContainer()
      const utils = { waitWorkflowExecutions: wait }
      const desk = await openPayoutDesk({ api, shop, container, utils })
      room = { api, shop, container, till, stripe: till.stripe(), desk }
    }, opening_ms)
    beforeEach(till.fresh)
    afterEach(async () => {
      await (await coming?.catch(() => undefined))?.stop()
      coming = undefined
      // Medusa's runner waits for every execution before it gives the next test a fresh database.
      for (const id of dead)
        await rowsOf(getContainer(), `delete from workflow_execution where id = '${id}'`)
      dead.clear()
    })
    afterAll(till.close)

    const survivor = () => ({
      container: getContainer(),
      stripe: room.stripe,
      hear: till.hear,
      wait,
    })

    /** What the step does outside the process when nobody dies. */
    const actsOf = async (step: Step): Promise<{ acts: string[]; answer: unknown }> => {
      const asked = await step.prepare(room)
      const backend = await nextBackend(true)
      await backend.watch()
      const answer = await backend.ask("POST", asked.at, asked.body, asked.as)
      const acts = (await backend.settled()) ?? []
      await backend.stop()
      return { acts: acts.filter(changesSomething), answer }
    }

    const askAgain = async ({ at, body, as }: Asked): Promise<string[]> => {
      const headers = { ...as.headers, "content-type": "application/json" }
      const { status, data } = await answered(api.post(at, body as object, { headers }))
      const order_missing = at.endsWith("/complete") && data.type !== "order"
      return status < 300 && !order_missing ? [] : [`asked again: ${status} ${JSON.stringify(data)}`]
    }

    /** @returns what is wrong; null when the step was over before the ambush */
    const dieAt = async (step: Step, ambush: Ambush, more: boolean): Promise<string[] | null> => {
      const asked = await step.prepare(room)
      const backend = await nextBackend(more)
      await backend.watch(ambush)
      await backend.ask("POST", asked.at, asked.body, asked.as)
      const died = (await backend.settled()) === null
      if (!died) await backend.stop()
      for (const id of await unfinished(getContainer())) dead.add(id)
      const complaints = await complaintsAfterSweeps(survivor())
      if (step.asked_again) {
        complaints.push(...(await askAgain(asked)))
        complaints.push(...(await complaintsAfterSweeps(survivor())))
      }
      if (died) return complaints
      return complaints.length > 0 ? complaints : null
    }

    const say = (line: string) => every > 0 && process.stderr.write(`${line}\n`)

    it.each(steps)(
      "a backend that dies while $name leaves the books to be right after two sweeps",
      async (step) => {
        const { acts, answer } = await actsOf(step)
        say(`${step.name}: ${acts.length} changes, ${JSON.stringify(answer).slice(0, 300)}`)
        acts.forEach((act, n) => say(`  ${n + 1} ${act}`))
        expect(acts.length).toBeGreaterThan(0)
        const places: Ambush[] =
          every > 0
            ? acts.flatMap((_, n): Ambush[] =>
                (n + 1 - first) % every === 0 && n + 1 >= first
                  ? [{ nth: n + 1, moment: n % 2 === 0 ? "before" : "sent" }]
                  : [],
              )
            : []
        const wrong: string[] = []
        for (const [n, place] of places.entries()) {
          const complaints = await dieAt(step, place, n + 1 < places.length).catch((error: unknown) => [
            error instanceof Error ? String(error.stack) : JSON.stringify(error),
          ])
          const where = `${place.moment} ${place.nth} (${acts[place.nth - 1] ?? ""})`
          say(`${new Date().toISOString()} ${where}: ${complaints === null ? "over before" : complaints.join("; ") || "sound"}`)
          if (complaints && complaints.length > 0) wrong.push(where, ...complaints)
        }
        expect(wrong).toEqual([])
      },
      step_ms,
    )
  },
})

void cards
