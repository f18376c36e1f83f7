import {
  accountsToRead,
  coverage,
  lineTarget,
  type OrderFacts,
  planOrderPostings,
} from "@ciap/fair-trade"
import { anyOrderStory } from "@ciap/test-kit"
import fc from "fast-check"
import { ordered, told } from "./support/order-facts"
import { ledgerSuite } from "./support/suite"

const seed = Date.now() % 2_147_483_647
const runs = 12
const before_windows = "2026-01-20"
const after_windows = "2027-01-01"

ledgerSuite(({ service }) => {
  /** One pass of the reconciler, as the workflow makes it. */
  const reconcile = (facts: OrderFacts, today: string) =>
    service.reconcile(facts.order_id, async (book) =>
      planOrderPostings(
        facts,
        { ...book, balances: await book.balancesOf(accountsToRead(facts)) },
        today,
      ),
    )

  it(`takes every posting the rules plan, for any order and any history, twice at once (seed ${seed})`, async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(anyOrderStory, anyOrderStory, async (one, other) => {
        run += 1
        const orders = [ordered(one, `order_${run}_a`), ordered(other, `order_${run}_b`)]
        const acts = [one.acts, other.acts]
        for (let n = 0; n < Math.max(one.acts.length, other.acts.length); n += 1) {
          for (const [index, facts] of orders.entries()) {
            const act = acts[index]?.[n]
            orders[index] = act ? told(facts, act) : facts
          }
          const today = n % 3 === 2 ? after_windows : before_windows
          // Both orders share groups and are delivered twice: locks, floors and keys all have to hold.
          await Promise.all([...orders, ...orders].map((facts) => reconcile(facts, today)))
        }
        for (const facts of orders) {
          await reconcile(facts, after_windows)
          expect(await reconcile(facts, after_windows)).toEqual([])
          await expectLines(facts)
        }
        expect(await service.verify()).toEqual([])
      }),
      { seed, numRuns: runs, endOnFailure: true },
    )
    expect((await service.listTransactions()).count).toBeGreaterThan(runs)
  })

  /** Law 5: the book equals what the facts say, per line and fund, to the cent. */
  async function expectLines(facts: OrderFacts): Promise<void> {
    const { covered } = coverage(facts)
    const positions = await service.orderPositions(facts.order_id)
    for (const { frozen } of facts.lines) {
      const target = lineTarget(frozen, covered.get(frozen.line_id)?.pieces ?? 0)
      for (const fund of ["producer_pay", "premium", "logistics", "services", "tax"] as const) {
        const position = positions.find((p) => p.line_ref === frozen.line_id && p.fund === fund)
        const booked = (position?.accrued_minor ?? 0n) - (position?.reversed_minor ?? 0n)
        expect([frozen.line_id, fund, booked]).toEqual([frozen.line_id, fund, target[fund]])
      }
    }
  }
})
