import "../without-jobs"
import { cardTill } from "../card-till"
import { appendFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { withMovedClock } from "../../src/seed/books/moved-clock"
import { lifeOf, showStep, type Step } from "./life"
import { act, complaintsOf, settle } from "./live"
import { publishedOtherwise } from "./month-acts"
import { openTally } from "./tally"
import { signIn, today, type World } from "./world"
import { inOpenedShop } from "../opened-shop"
import { givePaymentDetails } from "../payout-desk"
import { type Api, opening_ms, type Shop } from "../shop"
import failing from "./failing-seeds.json"

const {
  CIAP_SIMULATION_SEED,
  CIAP_SIMULATION_STEPS,
  CIAP_SIMULATION_LIVES,
  CIAP_SIMULATION_REPORT,
} = process.env
const steps = Number(CIAP_SIMULATION_STEPS ?? 40)
const fresh = Array.from({ length: Number(CIAP_SIMULATION_LIVES ?? 1) }, (_, n) => ({
  seed: Number(CIAP_SIMULATION_SEED ?? 7) + n,
  steps,
}))

/** A step takes at most this long on a machine that is busy with others. */
const step_ms = 60_000

/** Lives begin with a month so long ago, so that months end within them and each seed's days fall alike. */
const begun_months_ago = 5

const firstMorning = (): string => {
  const first = new Date(`${today().slice(0, 7)}-01T09:00:00.000Z`)
  first.setUTCMonth(first.getUTCMonth() - begun_months_ago)
  return first.toISOString()
}

inOpenedShop({
  testSuite: (runner) => {
    const api = runner.api as Api
    const { getContainer, utils } = runner
    const till = cardTill(runner)
    const tally = openTally()
    let shop: Shop
    let location_id: string
    let group_names: Map<string, string>
    // Signed in at the true time: what is signed in a life's past would be too old when its weeks have passed.
    let clerk: Shop["staff"]
    let approver: Shop["staff"]

    beforeAll(async () => {
      ;({ shop } = await till.open())
      clerk = await signIn(api, "clerk")
      approver = await signIn(api, "approver")
      const { data } = await api.get("/admin/stock-locations", shop.staff)
      location_id = data.stock_locations[0].id
      const { data: found } = await api.get("/admin/groups?limit=100", shop.staff)
      // Every group could be paid since before its life begins. The demonstration's own details would lie in its days to come,
      // and stop every approval there: details that changed are looked at again.
      await till.rowsOf("alter table payout_payment_detail disable trigger user")
      await till.rowsOf(
        `update payout_payment_detail set decided_at = decided_at - interval '2 years',
                effective_from = effective_from - interval '2 years'`,
      )
      await till.rowsOf("alter table payout_payment_detail enable trigger user")
      const long_before = new Date(Date.parse(firstMorning()) - 30 * 86_400_000)
      const groups = found.groups as { id: string; handle: string }[]
      group_names = new Map(groups.map(({ id, handle }) => [id, handle]))
      for (const { id } of groups) await givePaymentDetails(getContainer(), id, long_before)
    }, opening_ms)
    afterAll(async () => {
      tell(tally.show())
      await till.close()
    })

    const tell = (text: string) => {
      if (CIAP_SIMULATION_REPORT !== undefined) appendFileSync(CIAP_SIMULATION_REPORT, `${text}\n`)
    }

    const openWorld = async (moveTo: World["moveTo"]): Promise<World> => {
      const last_day = new Date()
      moveTo(firstMorning())
      const simulator = await till.fresh()
      const { id: variant_id } = await shop.variantOf("HUA-001")
      return {
        api,
        shop,
        clerk,
        approver,
        container: getContainer(),
        till,
        simulator,
        stripe: till.stripe(),
        location_id,
        variant_id,
        group_names,
        moveTo,
        last_day,
        waitForWorkflows: utils.waitWorkflowExecutions,
        orders: [],
        pending: [],
        closed: new Map(),
        closed_to: { month: "" },
        published: new Map(),
        refused: [],
      }
    }

    /** Lives one step and answers what is wrong afterwards; where nothing was done nothing can be. */
    const stepOf = async (world: World, step: Step): Promise<string[]> => {
      try {
        const outcome = await act(world, step)
        tally.count(step.act, outcome)
        if (outcome === "nothing") return []
        await settle(world, step)
        return await complaintsOf(world)
      } catch (error) {
        return [error instanceof Error ? String(error.stack) : JSON.stringify(error)]
      }
    }

    const keepFailing = (one: { seed: number; steps: number }) => {
      if (
        CIAP_SIMULATION_REPORT === undefined ||
        failing.some(({ seed }: { seed: number }) => seed === one.seed)
      )
        return
      const file = path.join(__dirname, "failing-seeds.json")
      writeFileSync(file, `${JSON.stringify([...failing, one], null, 2)}\n`)
    }

    /** Lives, and looks at everything after each step; what is wrong comes with the steps that led to it. */
    const live = async (seed: number, count: number) =>
      await withMovedClock(async (moveTo) => {
        const world = await openWorld(moveTo)
        const lived: string[] = []
        tally.lives.lives += 1
        for (const step of lifeOf(seed, count)) {
          lived.push(`${today()} ${showStep(step)}`)
          const complaints = await stepOf(world, step)
          if (complaints.length === 0) continue
          keepFailing({ seed, steps: lived.length })
          throw new Error(
            [
              `Seed ${seed} went wrong in step ${lived.length}. Again: npm run simulate -- --seed ${seed} --steps ${lived.length}`,
              ...lived,
              "What is wrong:",
              ...complaints,
              "What was refused:",
              ...world.refused,
            ].join("\n"),
          )
        }
        tally.refuse(world.refused)
        tell([`The life of seed ${seed}:`, ...lived, ""].join("\n"))
        expect(await publishedOtherwise(world, { whole: true })).toEqual([])
      })

    describe.each([...failing, ...fresh])("the life of seed $seed", ({ seed, steps: count }) => {
      it(
        `keeps the books right through ${count} steps`,
        async () => await live(seed, count),
        opening_ms + count * step_ms,
      )
    })
  },
})
