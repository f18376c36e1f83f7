import fc from "fast-check"
import Stripe from "stripe"
import { idOf } from "../resources/id-of"
import { closeAll, day, pay, world, type World } from "./harness"

afterEach(closeAll)

/** Something that may happen to the account; numbers pick among what is there. */
type Act =
  | { do: "pay"; amount: number; currency: "eur" | "usd" | "pen"; card: string }
  | { do: "hold_and_capture"; amount: number; part: number }
  | { do: "refund"; pick: number; part: number }
  | { do: "fail_refund"; pick: number }
  | { do: "dispute"; pick: number; outcome: "won" | "lost" | "silence" }
  | { do: "fail_payout"; pick: number }
  | { do: "wait"; hours: number }

const amount = fc.integer({ min: 200, max: 500_000 })
const pick = fc.nat({ max: 50 })
const part = fc.integer({ min: 1, max: 100 })

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant("pay" as const),
    amount,
    currency: fc.constantFrom("eur" as const, "usd" as const, "pen" as const),
    card: fc.constantFrom("pm_card_visa", "pm_card_bypassPending", "pm_card_chargeDeclined"),
  }),
  fc.record({ do: fc.constant("hold_and_capture" as const), amount, part }),
  fc.record({ do: fc.constant("refund" as const), pick, part }),
  fc.record({ do: fc.constant("fail_refund" as const), pick }),
  fc.record({
    do: fc.constant("dispute" as const),
    pick,
    outcome: fc.constantFrom("won" as const, "lost" as const, "silence" as const),
  }),
  fc.record({ do: fc.constant("fail_payout" as const), pick }),
  fc.record({ do: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 60 }) }),
)

const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % (list.length || 1)]

const percent = (whole: number, share: number) => Math.max(1, Math.floor((whole * share) / 100))

/** Does one thing. What Stripe refuses is refused; nothing else may go wrong. */
async function perform({ sim, stripe }: World, act: Act): Promise<unknown> {
  switch (act.do) {
    case "pay":
      return pay(stripe, act.amount, { currency: act.currency, payment_method: act.card })
    case "hold_and_capture": {
      const held = await pay(stripe, act.amount, { currency: "pen", capture_method: "manual" })
      const amount_to_capture = percent(act.amount, act.part)
      return stripe.paymentIntents.capture(held.id, { amount_to_capture })
    }
    case "refund": {
      const charge = chosen(sim.control.records("charges"), act.pick)
      if (!charge) return undefined
      return stripe.refunds.create({ charge: charge.id, amount: percent(charge.amount, act.part) })
    }
    case "fail_refund": {
      const asked = sim.control.records("refunds").filter(({ balance_transaction: row }) => row)
      const refund = chosen(asked, act.pick)
      return refund && sim.control.failRefund(refund.id)
    }
    case "dispute": {
      const open = sim.control.records("charges").filter(({ paid, disputed, refunded }) => {
        return paid && !disputed && !refunded
      })
      const charge = chosen(open, act.pick)
      if (!charge) return undefined
      const { id } = sim.control.dispute({ charge: charge.id })
      return act.outcome === "silence" ? id : sim.control.resolveDispute(id, act.outcome)
    }
    case "fail_payout": {
      const sent = sim.control.records("payouts").filter(({ status }) => status !== "failed")
      const payout = chosen(sent, act.pick)
      return payout && sim.control.failPayout(payout.id)
    }
    case "wait":
      return sim.clock.advance(act.hours * 3600)
    default:
      return act satisfies never
  }
}

async function attempt(at: World, act: Act): Promise<void> {
  try {
    await perform(at, act)
  } catch (error) {
    const refused =
      error instanceof Stripe.errors.StripeCardError ||
      error instanceof Stripe.errors.StripeInvalidRequestError
    if (!refused) throw error
  }
}

const netOf = (rows: readonly Stripe.BalanceTransaction[]) =>
  rows.reduce((sum, { net }) => sum + net, 0)

async function allRows(stripe: Stripe, filter: Stripe.BalanceTransactionListParams = {}) {
  const rows: Stripe.BalanceTransaction[] = []
  for await (const row of stripe.balanceTransactions.list({ limit: 100, ...filter })) rows.push(row)
  return rows
}

/** The identities that reconciliation stands on, asked through the API alone. */
async function checkBooks({ sim, stripe }: World): Promise<void> {
  const rows = await allRows(stripe)
  for (const { amount, fee, net } of rows) expect(net).toBe(amount - fee)

  const balance = await stripe.balance.retrieve()
  for (const currency of ["eur", "usd"]) {
    const shown = [...balance.available, ...balance.pending]
      .filter((one) => one.currency === currency)
      .reduce((sum, one) => sum + one.amount, 0)
    expect(shown).toBe(netOf(rows.filter((row) => row.currency === currency)))
  }

  const taken = new Set<string>()
  for (const payout of sim.control.records("payouts")) {
    const own = await allRows(stripe, { payout: payout.id })
    expect(netOf(own)).toBe(0)
    expect(netOf(own.filter(({ source }) => source !== payout.id))).toBe(payout.amount)
    for (const { id } of own) {
      expect(taken.has(id)).toBe(false)
      taken.add(id)
    }
  }

  const refunds = sim.control.records("refunds").filter(({ status }) => status !== "failed")
  for (const charge of sim.control.records("charges")) {
    const back = refunds
      .filter((refund) => idOf(refund.charge) === charge.id)
      .reduce((sum, refund) => sum + refund.amount, 0)
    expect(charge.amount_refunded).toBe(back)
    expect(back).toBeLessThanOrEqual(charge.amount)
  }
}

it("whatever happens in whatever order, the balance and every payout can be explained row by row", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 5, maxLength: 40 }), async (acts) => {
      const at = await world()
      for (const act of acts) await attempt(at, act)
      await at.sim.clock.advance(5 * day)
      await checkBooks(at)
      await closeAll()
    }),
    { numRuns: 25 },
  )
}, 60_000)
