import "../../without-jobs"
import { cardTill } from "../../card-till"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { randomInt } from "node:crypto"
import type LedgerService from "../../../src/modules/ledger/service"
import { PAYOUT_MODULE } from "../../../src/modules/payout"
import { withMovedClock } from "../../../src/seed/books/moved-clock"
import { readOnly } from "../../../src/workflows/verify/read-only"
import { showFound } from "../../../src/workflows/verify/show-found"
import { verifyBooks } from "../../../src/workflows/verify/verify-books"
import { cutOff, works } from "../../simulation/cut-off"
import { openOutage } from "../../simulation/database-gone"
import { lifeOf, showStep } from "../../simulation/life"
import { act, complaintsOf } from "../../simulation/live"
import { signIn, today, type World } from "../../simulation/world"
import { type Api, opening_ms, type Shop } from "../../shop"
import failing from "../simulation/failing-seeds.json"

const { CIAP_SIMULATION_SEED, CIAP_SIMULATION_STEPS, CIAP_SIMULATION_LIVES, CIAP_CRASH_POINTS } =
  process.env
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

    describe("PostgreSQL that is gone at any statement of", () => {
      /** Every statement with CIAP_CRASH_POINTS=all, else so many of them, other ones each time. */
      const pointsOf = (asked: number): number[] => {
        const every = Array.from({ length: asked }, (_, n) => n + 1)
        if (CIAP_CRASH_POINTS === "all") return every
        const count = Number(CIAP_CRASH_POINTS ?? 3)
        return every.filter((n) => (n + chance) % Math.max(1, Math.floor(asked / count)) === 0)
      }

      it.each(Object.keys(works))(
        "%s leaves the books right and no payment without an order or a refund",
        async (name) => {
          await withMovedClock(async (moveTo) => {
            const world = await openWorld(moveTo)
            const outage = await openOutage(getContainer())
            const asked = await cutOff(world, outage, name, Infinity)
            expect(await complaintsOf(world)).toEqual([])
            for (const statement of pointsOf(asked)) {
              await cutOff(world, outage, name, statement)
              const complaints = await complaintsOf(world)
              expect({ statement, asked, complaints }).toEqual({ statement, asked, complaints: [] })
            }
          })
        },
        CIAP_CRASH_POINTS === "all" ? 24 * 3_600_000 : life_ms,
      )
    })

    describe("the verification of the books", () => {
      const found = async () => {
        const lines: string[] = []
        const counts = await verifyBooks(getContainer(), today(), {
          found: (one) => lines.push(showFound(one)),
        })
        return { lines, counts }
      }

      it("names order, line, account and figures of a fact that was altered behind its back", async () => {
        const { order_id, amount } = await till.orderPaidByCard()
        await till.hear()
        expect(await found()).toMatchObject({ lines: [], counts: { orders: 1, found: 0 } })
        const [row] = await till.rowsOf<{ id: string; display_id: number }>(
          `update capture set amount = amount - 1, raw_amount = jsonb_set(raw_amount, '{value}', to_jsonb((amount - 1)::text))
           returning id, (select display_id from "order" where id = ?) as display_id`,
          [order_id],
        )
        const euros = (minor: number) => `${(minor / 100).toFixed(2)} EUR`
        const { lines, counts } = await found()
        expect(lines).toContain(
          `order #${row?.display_id} (${order_id}), line stripe:${row?.id}, cash:stripe:eur: expected ${euros(amount - 100)}, booked ${euros(amount)}`,
        )
        expect(counts.found).toBe(lines.length)
      })

      it("names what is booked of nothing that is there", async () => {
        const ledger: LedgerService = getContainer().resolve("ledger")
        const common = { currency_code: "eur", line_ref: null, effective_on: today() } as const
        const entries = [
          { account_code: "cash:stripe:eur", amount_minor: 5n },
          { account_code: "coop:processor_fees:eur", amount_minor: -5n },
        ]
        await ledger.post([
          {
            ...common,
            idempotency_key: "processor_fee:of_nothing",
            kind: "processor_fee",
            order_id: null,
            source_type: "processor_transaction",
            source_id: "txn_of_nothing",
            reverses_key: null,
            entries,
            positions: [],
          },
        ])
        expect((await found()).lines).toEqual([
          "processor transaction txn_of_nothing, cash:stripe:eur: expected 0.00 EUR, booked 0.05 EUR",
          "processor transaction txn_of_nothing, coop:processor_fees:eur: expected 0.00 EUR, booked -0.05 EUR",
        ])
      })

      it("writes nothing, because PostgreSQL refuses", async () => {
        const end = readOnly(getContainer())
        await expect(till.rowsOf("update region set name = 'x'")).rejects.toMatchObject({
          code: "25006",
        })
        expect((await found()).lines).toEqual([])
        end()
        await till.rowsOf("update region set name = name")
      })
    })
  },
})
