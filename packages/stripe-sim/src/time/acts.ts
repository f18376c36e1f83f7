import { settleLater } from "../resources/charges"
import { decideDispute, disputeByCard, loseDispute } from "../resources/disputes"
import { cancel, findIntent } from "../resources/payment-intents"
import { arrive, payDaily, reconcile } from "../resources/payouts"
import { failRefund, finishRefund } from "../resources/refunds"
import { finishReportRun } from "../resources/report-runs"
import type { Sim } from "../sim"
import type { Act, ActKind } from "../state/tables"

/** What each kind of appointment does when its moment has come. */
const doing: Readonly<Record<ActKind, (sim: Sim, ref: string) => void>> = {
  expire_authorization: (sim, ref) => cancel(sim, findIntent(sim, ref), "automatic"),
  settle_charge: settleLater,
  open_dispute: disputeByCard,
  decide_dispute: decideDispute,
  lose_dispute: loseDispute,
  finish_refund: finishRefund,
  fail_refund: failRefund,
  daily_payouts: payDaily,
  pay_out: arrive,
  reconcile_payout: reconcile,
  finish_report_run: finishReportRun,
}

/** The earliest appointment that is due at `moment`. */
export function nextAct(sim: Sim, moment: number): Act | undefined {
  return sim.store
    .all("acts")
    .filter(({ due_at }) => due_at <= moment)
    .reduce<Act | undefined>((first, act) => {
      return first && first.due_at <= act.due_at ? first : act
    }, undefined)
}

/**
 * Keeps an appointment, dated when it was due, and commits what it did.
 * @throws whatever went wrong; the appointment is struck then, or it would stop everything behind it again and again
 */
export function perform(sim: Sim, act: Act): void {
  sim.request = { id: null, idempotency_key: null }
  try {
    sim.clock.during(act.due_at, () => doing[act.kind](sim, act.ref))
  } catch (error) {
    sim.store.rollback()
    throw error
  } finally {
    sim.store.remove("acts", act.id)
    sim.store.commit()
  }
}
