import { planAllocationPostings, planPayoutPostings, type Posting } from "@ciap/fair-trade"
import { money } from "@ciap/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Decision } from "../../modules/payout/lib/decision-book"
import type { PayoutRow, RunRow } from "../../modules/payout/lib/run-rows"
import { LedgerError } from "../../modules/ledger/lib/errors"
import type LedgerService from "../../modules/ledger/service"
import { payoutService } from "./service"

/** How many rows were booked, and how many the ledger refused because the money is not there any more. */
export type Booked = { booked: number; uncovered: number }

const uncovered_reason =
  "The group's balance no longer covers it: something came back after this was prepared."

/**
 * Brings the ledger to what payouts and decisions say, from their rows alone. Called after every act and by a sweep, so
 * that a process may die anywhere between the row and the posting; a second call posts nothing.
 *
 * What the ledger refuses, because pieces came back in between, is marked as failed and owed as before.
 */
export async function bookPayouts(container: MedusaContainer, actor_id?: string): Promise<Booked> {
  const payouts = payoutService(container)
  const unbooked = await payouts.unbooked()
  const booked: typeof unbooked = { decisions: [], payouts: [] }
  for (const decision of unbooked.decisions)
    if (await isBooked(container, decision.id, postingsOfDecision(decision), actor_id))
      booked.decisions.push(decision)
    else await payouts.refuseUncoveredDecision(decision, uncovered_reason)
  const runs = await runsOf(container, unbooked.payouts)
  for (const payout of unbooked.payouts) {
    const run = runs.get(payout.run_id)
    if (run === undefined) continue
    if (await isBooked(container, payout.id, postingsOfPayout(payout, run), actor_id))
      booked.payouts.push(payout)
    else await payouts.refuseUncovered(payout, uncovered_reason)
  }
  await payouts.markBooked(booked)
  const done = booked.decisions.length + booked.payouts.length
  return {
    booked: done,
    uncovered: unbooked.decisions.length + unbooked.payouts.length - done,
  }
}

async function runsOf(
  container: MedusaContainer,
  payouts: readonly PayoutRow[],
): Promise<Map<string, RunRow>> {
  const ids = [...new Set(payouts.map(({ run_id }) => run_id))]
  const runs = await Promise.all(ids.map((id) => payoutService(container).wholeRun(id)))
  return new Map(runs.map(({ run }) => [run.id, run]))
}

/**
 * Through reconcile, so that a fact of a month that was closed meanwhile lands in the open one.
 *
 * @returns false where an account would fall below its floor
 * @throws LedgerError for any other refusal
 */
async function isBooked(
  container: MedusaContainer,
  reference: string,
  postings: Posting[],
  actor_id: string | undefined,
): Promise<boolean> {
  const ledger: LedgerService = container.resolve("ledger")
  try {
    await ledger.reconcile(reference, () => Promise.resolve(postings), actor_id ? { actor_id } : {})
    return true
  } catch (error) {
    if (error instanceof LedgerError && error.refusal === "LEDGER_BELOW_FLOOR") return false
    throw error
  }
}

/** What the ledger must hold of a decision. */
export const postingsOfDecision = (decision: Decision): Posting[] =>
  planAllocationPostings({
    ...decision,
    amount: money(decision.amount_minor, decision.currency_code),
  })

/** What the ledger must hold of a payout; nothing before it is ordered. */
export function postingsOfPayout(payout: PayoutRow, run: RunRow): Posting[] {
  const { ordered_on } = payout
  return ordered_on === null
    ? []
    : planPayoutPostings({
        ...payout,
        ordered_on,
        source: money(payout.source_minor, payout.source_currency_code),
        paid: money(payout.amount_minor, run.currency_code),
        account: run.account,
      })
}

/** As the second step of every act on a payout or a decision. There is no way back: rows and postings are facts. */
export const bookPayoutsStep = createStep(
  "book-payouts",
  async ({ actor_id }: { actor_id: string }, { container }) =>
    new StepResponse(await bookPayouts(container, actor_id)),
)
