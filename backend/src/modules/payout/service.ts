import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import {
  type Decision,
  decisionsAfter,
  decisionsOfGroup,
  type DecisionToRecord,
  recordDecision,
  unbookedDecisions,
  withdrawDecision,
} from "./lib/decision-book"
import {
  decideDetail,
  type Detail,
  type DetailInForce,
  detailsInForce,
  detailsOfGroup,
  type DetailToPropose,
  proposeDetail,
} from "./lib/details-book"
import { type Outcome, settle } from "./lib/outcome-book"
import { paidFrom, type PaidFrom } from "./lib/paid-from"
import {
  approveRun,
  cancelRun,
  editPayout,
  type PayoutEdit,
  proposeRun,
  type RunToPropose,
  sendRun,
  wholeRun,
} from "./lib/run-book"
import { type PayoutRow, payoutsWhere, run_columns, type RunRow } from "./lib/run-rows"
import { toApprove, toProve, type Waiting } from "./lib/waiting"
import PaymentDetail from "./models/payment-detail"
import Payout from "./models/payout"
import PayoutFile from "./models/payout-file"
import PayoutRun from "./models/payout-run"
import PremiumDecision from "./models/premium-decision"

type Ctx = Context<EntityManager>

export type WholeRun = { run: RunRow; payouts: PayoutRow[] }

/**
 * Where groups are paid, what their assemblies decided, and the runs that pay them. It knows groups and the ledger as
 * ids only; amounts are bigint minor units, days `YYYY-MM-DD` and given by the caller.
 */
class PayoutService extends MedusaService({
  PaymentDetail,
  Payout,
  PayoutFile,
  PayoutRun,
  PremiumDecision,
}) {
  /** @throws CONFLICT while other details of the group wait for a decision */
  @InjectTransactionManager()
  async proposeDetail(
    detail: DetailToPropose,
    actor_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<Detail> {
    return await proposeDetail(databaseOf(context), detail, actor_id)
  }

  /** Another person approves or rejects details. @throws NOT_FOUND, TWO_PEOPLE_NEEDED, CONFLICT */
  @InjectTransactionManager()
  async decideDetail(
    id: string,
    decision: { approve: boolean; actor_id: string; at: Date },
    @MedusaContext() context: Ctx = {},
  ): Promise<Detail> {
    return await decideDetail(databaseOf(context), id, decision)
  }

  /** All details a group ever had, newest first. */
  @InjectManager()
  async detailsOfGroup(group_id: string, @MedusaContext() context: Ctx = {}): Promise<Detail[]> {
    return await detailsOfGroup(databaseOf(context), group_id)
  }

  /** Where each group is paid at a moment. */
  @InjectManager()
  async detailsInForce(
    at: Date,
    @MedusaContext() context: Ctx = {},
  ): Promise<Map<string, DetailInForce>> {
    return await detailsInForce(databaseOf(context), at)
  }

  @InjectTransactionManager()
  async recordDecision(
    decision: DecisionToRecord,
    actor_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<Decision> {
    return await recordDecision(databaseOf(context), decision, actor_id)
  }

  /** @throws NOT_FOUND, CONFLICT */
  @InjectTransactionManager()
  async withdrawDecision(
    id: string,
    of: { on: string; reason: string; actor_id: string },
    @MedusaContext() context: Ctx = {},
  ): Promise<Decision> {
    return await withdrawDecision(databaseOf(context), id, of)
  }

  @InjectManager()
  async decisionsOfGroup(
    group_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<Decision[]> {
    return await decisionsOfGroup(databaseOf(context), group_id)
  }

  /** Decisions and payouts of which the ledger does not hold everything yet; at most 200 of each. */
  @InjectManager()
  async unbooked(
    @MedusaContext() context: Ctx = {},
  ): Promise<{ decisions: Decision[]; payouts: PayoutRow[] }> {
    const database = databaseOf(context)
    return {
      decisions: await unbookedDecisions(database),
      payouts: await payoutsWhere(
        database,
        `id in (select id from payout where ordered_on is not null and booked_state is distinct from state limit 200)`,
      ),
    }
  }

  /** Decisions by key, after the last one of the page before. */
  @InjectManager()
  async decisionsAfter(
    after: string,
    limit: number,
    @MedusaContext() context: Ctx = {},
  ): Promise<Decision[]> {
    return await decisionsAfter(databaseOf(context), after, limit)
  }

  /** Payouts by reference, after that of the last one of the page before. */
  @InjectManager()
  async payoutsAfter(
    after: string,
    limit: number,
    @MedusaContext() context: Ctx = {},
  ): Promise<PayoutRow[]> {
    return await payoutsWhere(
      databaseOf(context),
      "reference in (select reference from payout where reference > ? order by reference limit ?)",
      [after, limit],
    )
  }

  /** Those of the ids that are decisions or payouts. */
  @InjectManager()
  async known(ids: readonly string[], @MedusaContext() context: Ctx = {}): Promise<string[]> {
    const found = await databaseOf(context).execute<{ id: string }[]>(
      `select x.id from jsonb_array_elements_text(?::jsonb) as x (id)
        where exists (select from payout p where p.id = x.id)
           or exists (select from payout_premium_decision d where d.id = x.id)`,
      [JSON.stringify(ids)],
    )
    return found.map(({ id }) => id)
  }

  /** The runs that are named; those that do not exist are left out. */
  @InjectManager()
  async runsNamed(ids: readonly string[], @MedusaContext() context: Ctx = {}): Promise<RunRow[]> {
    return await databaseOf(context).execute<RunRow[]>(
      `select ${run_columns} from payout_run where id in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    )
  }

  /** The ledger holds what these rows said when they were read. */
  @InjectTransactionManager()
  async markBooked(
    rows: { decisions: readonly Decision[]; payouts: readonly PayoutRow[] },
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    const database = databaseOf(context)
    for (const { id, withdrawn_on } of rows.decisions)
      await database.execute(
        `update payout_premium_decision set booked = true where id = ? and withdrawn_on is not distinct from ?`,
        [id, withdrawn_on],
      )
    for (const { id, state } of rows.payouts)
      await database.execute("update payout set booked_state = state where id = ? and state = ?", [
        id,
        state,
      ])
  }

  /**
   * The ledger refused to order a payout, because the money is not there any more: it failed, and nothing of it is booked.
   */
  @InjectTransactionManager()
  async refuseUncovered(
    { id, ordered_on }: PayoutRow,
    reason: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await databaseOf(context).execute(
      `update payout set state = 'failed', failed_on = ?, outcome_reason = ?, booked_state = 'failed', updated_at = now()
        where id = ? and state = 'approved'`,
      [ordered_on, reason, id],
    )
  }

  /** The ledger refused a decision, because the group has less: it is withdrawn, and nothing of it is booked. */
  @InjectTransactionManager()
  async refuseUncoveredDecision(
    { id, decided_on, recorded_by }: Decision,
    reason: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await databaseOf(context).execute(
      `update payout_premium_decision
          set withdrawn_on = ?, withdrawn_by = ?, withdrawal_reason = ?, booked = true, updated_at = now()
        where id = ? and withdrawn_on is null`,
      [decided_on, recorded_by, reason, id],
    )
  }

  /** Payouts that claim money and have not been ordered, so that the ledger does not know of them. */
  @InjectManager()
  async claims(@MedusaContext() context: Ctx = {}): Promise<PayoutRow[]> {
    return await payoutsWhere(databaseOf(context), "state = 'proposed'")
  }

  /** @throws CONFLICT where another open run claims one of the amounts */
  @InjectTransactionManager()
  async proposeRun(
    run: RunToPropose,
    actor_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<WholeRun> {
    const database = databaseOf(context)
    return await wholeRun(database, await proposeRun(database, run, actor_id))
  }

  /** Lowers a payout or leaves it out. @throws NOT_FOUND, CONFLICT, INVALID_REQUEST */
  @InjectTransactionManager()
  async editPayout(
    edit: PayoutEdit,
    actor_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<WholeRun> {
    const database = databaseOf(context)
    await editPayout(database, edit, actor_id)
    return await wholeRun(database, edit.run_id)
  }

  /** @throws NOT_FOUND, CONFLICT, TWO_PEOPLE_NEEDED, NOT_PAYABLE */
  @InjectTransactionManager()
  async approveRun(
    run_id: string,
    of: { actor_id: string; at: Date; on: string },
    @MedusaContext() context: Ctx = {},
  ): Promise<WholeRun> {
    const database = databaseOf(context)
    await approveRun(database, run_id, of)
    return await wholeRun(database, run_id)
  }

  /** @throws NOT_FOUND, CONFLICT */
  @InjectTransactionManager()
  async sendRun(
    run_id: string,
    of: { actor_id: string; at: Date },
    @MedusaContext() context: Ctx = {},
  ): Promise<WholeRun> {
    const database = databaseOf(context)
    await sendRun(database, run_id, of)
    return await wholeRun(database, run_id)
  }

  /** @throws NOT_FOUND, CONFLICT once it was sent */
  @InjectTransactionManager()
  async cancelRun(
    run_id: string,
    of: { reason: string; on: string },
    @MedusaContext() context: Ctx = {},
  ): Promise<WholeRun> {
    const database = databaseOf(context)
    await cancelRun(database, run_id, of)
    return await wholeRun(database, run_id)
  }

  /** Records what became of a payout, once. @throws NOT_FOUND, CONFLICT */
  @InjectTransactionManager()
  async settle(
    payout_id: string,
    outcome: Outcome,
    actor_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<PayoutRow> {
    return await settle(databaseOf(context), payout_id, outcome, actor_id)
  }

  /** @throws NOT_FOUND */
  @InjectTransactionManager()
  async wholeRun(run_id: string, @MedusaContext() context: Ctx = {}): Promise<WholeRun> {
    return await wholeRun(databaseOf(context), run_id)
  }

  /** Payouts by id, each with the currency of its run. */
  @InjectManager()
  async payoutsById(
    ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<(PayoutRow & { currency_code: string })[]> {
    const database = databaseOf(context)
    const of = "in (select jsonb_array_elements_text(?::jsonb))"
    const payouts = await payoutsWhere(database, `id ${of}`, [JSON.stringify(ids)])
    const runs = await database.execute<{ id: string; currency_code: string }[]>(
      `select id, currency_code from payout_run where id ${of}`,
      [JSON.stringify(payouts.map(({ run_id }) => run_id))],
    )
    const currencies = new Map(runs.map(({ id, currency_code }) => [id, currency_code]))
    return payouts.map((payout) => ({
      ...payout,
      currency_code: currencies.get(payout.run_id) ?? payout.source_currency_code,
    }))
  }

  /** What waits for a second person: how many of each, and since when the oldest does. */
  @InjectManager()
  async toApprove(
    @MedusaContext() context: Ctx = {},
  ): Promise<Record<"details" | "runs", Waiting>> {
    return await toApprove(databaseOf(context))
  }

  /** Payouts that were sent and are not proven to have arrived. */
  @InjectManager()
  async toProve(@MedusaContext() context: Ctx = {}): Promise<Waiting> {
    return await toProve(databaseOf(context))
  }

  /** Payouts of runs from a day on that were handed to the bank, proven or not: what its statement shows. */
  @InjectManager()
  async paidFrom(since: string, @MedusaContext() context: Ctx = {}): Promise<PaidFrom[]> {
    return await paidFrom(databaseOf(context), since)
  }

  /** Runs, newest first. `before_id` is the last id of the page before. */
  @InjectManager()
  async listRuns(
    page: { before_id?: string; limit: number },
    @MedusaContext() context: Ctx = {},
  ): Promise<RunRow[]> {
    return await databaseOf(context).execute<RunRow[]>(
      `select ${run_columns} from payout_run where ?::text is null or id < ? order by id desc limit ?`,
      [page.before_id ?? null, page.before_id ?? null, page.limit],
    )
  }

  /**
   * Keeps the fingerprint of a file that was made of a run.
   *
   * @returns the fingerprint of the file when it was made first
   */
  @InjectTransactionManager()
  async keepFile(
    file: { run_id: string; format: string; sha256: string; made_by: string },
    @MedusaContext() context: Ctx = {},
  ): Promise<string> {
    const database = databaseOf(context)
    await database.execute(
      `insert into payout_file (id, run_id, format, sha256, made_by) values (?, ?, ?, ?, ?) on conflict do nothing`,
      [generateEntityId(undefined, "pfile"), file.run_id, file.format, file.sha256, file.made_by],
    )
    const [kept] = await database.execute<{ sha256: string }[]>(
      "select sha256 from payout_file where run_id = ? and format = ?",
      [file.run_id, file.format],
    )
    return kept?.sha256 ?? file.sha256
  }
}

export default PayoutService
