import "../without-jobs"
import { cardTill } from "../card-till"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { randomInt } from "node:crypto"
import { PAYOUT_MODULE } from "../../src/modules/payout"
import { withMovedClock } from "../../src/seed/books/moved-clock"
import { lifeOf, showStep } from "./life"
import { act, complaintsOf } from "./live"
import { signIn, today, type World } from "./world"
import { type Api, opening_ms, type Shop } from "../shop"
import failing from "./failing-seeds.json"

const { CIAP_SIMULATION_SEED, CIAP_SIMULATION_STEPS, CIAP_SIMULATION_LIVES } = process.env
const steps = Number(CIAP_SIMULATION_STEPS ?? 14)
const chance =
  CIAP_SIMULATION_SEED === undefined ? randomInt(2 ** 31) : Number(CIAP_SIMULATION_SEED)
const fresh = Array.from({ length: Number(CIAP_SIMULATION_LIVES ?? 2) }, (_, n) => ({
  seed: chance + n,
  steps,
}))

/** A life takes at most this long on a machine that is busy with others. */
const life_ms = 120_000 + steps * 30_000

/** Lives begin so long ago, so that months end within them. */
const begun_days_ago = 150

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: (runner) => {
    const api = runner.api as Api
    const { getContainer, utils } = runner
    const till = cardTill(runner)
    let shop: Shop
    let groups: string[]
    let location_id: string
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
      groups = found.groups.map(({ id }: { id: string }) => id)
    }, opening_ms)
    afterAll(till.close)

    /** Every group can be paid since before the life began; nobody can date an approval back. */
    const giveDetails = async () => {
      const service = getContainer().resolve(PAYOUT_MODULE)
      for (const group_id of groups) {
        const { id } = await service.proposeDetail(
          {
            group_id,
            kind: "cci",
            number: "01136600010003254221",
            bank_code: null,
            wallet: null,
            holder_name: "Asociación de demostración",
            document_kind: "ruc",
            document_number: "20000000001",
            reason: "Account that the assembly opened",
          },
          "user_other",
        )
        await service.decideDetail(id, { approve: true, actor_id: "user_third", at: new Date() })
      }
      const long_ago = new Date(Date.now() - 300 * 86_400_000)
      const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await database.transaction(async (one) => {
        await one.raw("set local session_replication_role = replica")
        await one.raw("update payout_payment_detail set decided_at = ?, effective_from = ?", [
          long_ago,
          new Date(long_ago.getTime() + 86_400_000),
        ])
        // A price explains only what is sold after it was published.
        await one.raw("update price_breakdown set published_at = ?", [long_ago])
      })
    }

    const openWorld = async (moveTo: World["moveTo"]): Promise<World> => {
      const last_day = new Date()
      await giveDetails()
      moveTo(new Date(last_day.getTime() - begun_days_ago * 86_400_000).toISOString())
      const simulator = await till.fresh()
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
        moveTo,
        last_day,
        waitForWorkflows: utils.waitWorkflowExecutions,
        orders: [],
        pending: [],
        closed: new Map(),
        closed_to: { month: "" },
        refused: [],
      }
    }

    /** Lives, and looks at everything after each step; what is wrong comes with the steps that led to it. */
    const live = async (seed: number, count: number) =>
      await withMovedClock(async (moveTo) => {
        const world = await openWorld(moveTo)
        const lived: string[] = []
        for (const step of lifeOf(seed, count)) {
          lived.push(`${today()} ${showStep(step)}`)
          const complaints = await act(world, step)
            .then(() => complaintsOf(world))
            .catch((error: unknown) => [
              error instanceof Error ? String(error.stack) : JSON.stringify(error),
            ])
          if (complaints.length > 0)
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
        if (CIAP_SIMULATION_SEED !== undefined)
          process.stdout.write(`${[...lived, "Refused:", ...world.refused].join("\n")}\n`)
        return world
      })

    describe.each([...failing, ...fresh])("the life of seed $seed", ({ seed, steps: count }) => {
      it(
        `keeps the books right through ${count} steps`,
        async () => {
          const world = await live(seed, count)
          expect(await complaintsOf(world)).toEqual([])
        },
        life_ms,
      )
    })
  },
})
