import { generateEntityId } from "@medusajs/framework/utils"
import { problem } from "../../../lib/problem"
import { type Database, lockRun, mustBe, payoutsWhere, type RunRow } from "./run-rows"
import type { PayoutState } from "./terms"

/** A payout as a run proposes it. */
export type PayoutToPropose = {
  readonly group_id: string
  readonly fund: "producer_pay" | "premium"
  readonly source_minor: bigint
  readonly source_currency_code: string
  readonly amount_minor: bigint
  readonly rate_id: string | null
  readonly rate: string | null
  readonly withheld_minor: bigint
  readonly payment_detail_id: string | null
  readonly hold_reason: string | null
}

export type RunToPropose = {
  readonly currency_code: string
  readonly account: string
  readonly pay_on: string
  readonly payouts: readonly PayoutToPropose[]
}

/**
 * Writes a run and its payouts. The reference counts the runs of a day: `PR-20261126-2`.
 *
 * @throws CONFLICT where another open run has claimed one of the amounts meanwhile
 */
export async function proposeRun(
  database: Database,
  run: RunToPropose,
  actor_id: string,
): Promise<string> {
  await database.execute("select pg_advisory_xact_lock(hashtextextended('payout/propose', 0))")
  const day = run.pay_on.replaceAll("-", "")
  const [{ count } = { count: 0 }] = await database.execute<{ count: number }[]>(
    "select count(*)::int as count from payout_run where reference like ?",
    [`PR-${day}-%`],
  )
  const id = generateEntityId(undefined, "prun")
  const reference = `PR-${day}-${count + 1}`
  await database.execute(
    `insert into payout_run (id, reference, currency_code, account, pay_on, prepared_by)
     values (?, ?, ?, ?, ?, array[?])`,
    [id, reference, run.currency_code, run.account, run.pay_on, actor_id],
  )
  const taken = await claimedElsewhere(database, run.payouts)
  if (taken)
    throw problem(
      "CONFLICT",
      "Another open payout run pays some of this already. Nothing was proposed; finish or cancel that one first.",
    )
  for (const [at, payout] of run.payouts.entries()) {
    await database.execute(
      `insert into payout (id, reference, run_id, group_id, fund, proposed_minor, source_minor, source_currency_code,
                           amount_minor, rate_id, rate, withheld_minor, payment_detail_id, state, hold_reason)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        generateEntityId(undefined, "pay"),
        `${reference}-${String(at + 1).padStart(3, "0")}`,
        id,
        payout.group_id,
        payout.fund,
        payout.source_minor.toString(),
        payout.source_minor.toString(),
        payout.source_currency_code,
        payout.amount_minor.toString(),
        payout.rate_id,
        payout.rate,
        payout.withheld_minor.toString(),
        payout.payment_detail_id,
        payout.hold_reason === null ? "proposed" : "held",
        payout.hold_reason,
      ],
    )
  }
  return id
}

async function claimedElsewhere(
  database: Database,
  payouts: readonly PayoutToPropose[],
): Promise<boolean> {
  const standing = await payoutsWhere(database, "state = 'proposed'")
  const key = (of: { group_id: string; fund: string; source_currency_code: string }) =>
    `${of.group_id} ${of.fund} ${of.source_currency_code}`
  const claims = new Set(standing.map(key))
  return payouts.some((payout) => payout.hold_reason === null && claims.has(key(payout)))
}

export type PayoutEdit = {
  readonly run_id: string
  readonly payout_id: string
  /** The lower amount, as owed and as paid; null leaves the payout out of the run. */
  readonly lowered: { readonly source_minor: bigint; readonly amount_minor: bigint } | null
  readonly reason: string
}

/** Lowers a payout or leaves it out. Who edits has prepared the run, too, and cannot approve it. */
export async function editPayout(
  database: Database,
  { run_id, payout_id, lowered, reason }: PayoutEdit,
  actor_id: string,
): Promise<void> {
  const run = await lockRun(database, run_id)
  mustBe(run, "proposed")
  const [payout] = await payoutsWhere(database, "id = ? and run_id = ?", [payout_id, run_id])
  if (payout?.state !== "proposed")
    throw problem(
      payout === undefined ? "NOT_FOUND" : "CONFLICT",
      "This payout is not part of what the run would pay. Nothing was changed; load the run again.",
    )
  if (lowered && (lowered.source_minor <= 0n || lowered.source_minor > payout.proposed_minor))
    throw problem(
      "INVALID_REQUEST",
      "A payout can only be lowered, and to more than nothing. Nothing was changed; to pay nothing, leave it out.",
    )
  await database.execute(
    `update payout set state = ?, source_minor = ?, amount_minor = ?, edit_reason = ?, updated_at = now() where id = ?`,
    [
      lowered ? "proposed" : "left_out",
      (lowered?.source_minor ?? payout.source_minor).toString(),
      (lowered?.amount_minor ?? payout.amount_minor).toString(),
      reason,
      payout_id,
    ],
  )
  await database.execute(
    `update payout_run set prepared_by = prepared_by || array[?], updated_at = now()
      where id = ? and not (? = any (prepared_by))`,
    [actor_id, run_id, actor_id],
  )
}

/** Moves the payouts of a run that are in one state to the next. */
async function move(
  database: Database,
  run_id: string,
  from: PayoutState,
  set: string,
  values: readonly unknown[] = [],
): Promise<void> {
  await database.execute(
    `update payout set ${set}, updated_at = now() where run_id = ? and state = '${from}'`,
    [...values, run_id],
  )
}

/**
 * A second person approves what others prepared, and with it orders every payout of the run.
 *
 * @throws TWO_PEOPLE_NEEDED; NOT_PAYABLE where there is nothing to pay, or a group's payment details changed since
 */
export async function approveRun(
  database: Database,
  run_id: string,
  { actor_id, at, on }: { actor_id: string; at: Date; on: string },
): Promise<void> {
  const run = await lockRun(database, run_id)
  if (run.state === "approved" && run.approved_by === actor_id) return
  mustBe(run, "proposed")
  if (run.prepared_by.includes(actor_id))
    throw problem(
      "TWO_PEOPLE_NEEDED",
      "Whoever prepared or edited a payout run cannot approve it. Nothing was changed; ask somebody else to look at it.",
    )
  const [{ count, stale } = { count: 0, stale: 0 }] = await database.execute<
    { count: number; stale: number }[]
  >(
    `select count(*)::int as count, count(*) filter (where newest.id is distinct from p.payment_detail_id
                                                       or newest.effective_from > ?::timestamptz)::int as stale
       from payout p
       left join lateral (
         select d.id, d.effective_from from payout_payment_detail d
          where d.group_id = p.group_id and d.state = 'approved' order by d.decided_at desc, d.id desc limit 1
       ) newest on true
      where p.run_id = ? and p.state = 'proposed'`,
    [at, run_id],
  )
  if (count === 0)
    throw problem(
      "NOT_PAYABLE",
      "This run would pay nobody. Nothing was changed; cancel it and propose another one.",
    )
  if (stale > 0)
    throw problem(
      "NOT_PAYABLE",
      `The payment details of ${stale} of these payouts changed since they were proposed. Nothing was approved; leave them out, or cancel the run and propose it again.`,
    )
  await database.execute(
    `update payout_run set state = 'approved', approved_by = ?, approved_at = ?, updated_at = now() where id = ?`,
    [actor_id, at, run_id],
  )
  await move(database, run_id, "proposed", "state = 'approved', ordered_on = ?", [on])
}

/** Somebody handed the files to the bank, or the cash to the groups. */
export async function sendRun(
  database: Database,
  run_id: string,
  { actor_id, at }: { actor_id: string; at: Date },
): Promise<void> {
  const run = await lockRun(database, run_id)
  if (run.state === "sent" || run.state === "closed") return
  mustBe(run, "approved")
  await database.execute(
    `update payout_run set state = 'sent', sent_by = ?, sent_at = ?, updated_at = now() where id = ?`,
    [actor_id, at, run_id],
  )
  await move(database, run_id, "approved", "state = 'sent'")
  await closeWhenDone(database, run_id)
}

/** Calls off a run that nobody has sent; what it ordered is owed again. */
export async function cancelRun(
  database: Database,
  run_id: string,
  { reason, on }: { reason: string; on: string },
): Promise<void> {
  const run = await lockRun(database, run_id)
  if (run.state === "cancelled") return
  if (run.state !== "approved") mustBe(run, "proposed")
  await move(database, run_id, "proposed", "state = 'left_out', edit_reason = ?", [reason])
  const failed = "state = 'failed', failed_on = ?, outcome_reason = ?"
  await move(database, run_id, "approved", failed, [on, reason])
  await database.execute(
    `update payout_run set state = 'cancelled', cancel_reason = ?, updated_at = now() where id = ?`,
    [reason, run_id],
  )
}

/** A sent run is closed once every payout of it has come to an end. */
export async function closeWhenDone(database: Database, run_id: string): Promise<void> {
  await database.execute(
    `update payout_run r set state = 'closed', updated_at = now()
      where r.id = ? and r.state = 'sent'
        and not exists (select from payout p where p.run_id = r.id and p.state in ('proposed', 'approved', 'sent'))`,
    [run_id],
  )
}

/** A run with its payouts, in the order of their references. @throws NOT_FOUND */
export async function wholeRun(database: Database, run_id: string) {
  const run: RunRow = await lockRun(database, run_id)
  return { run, payouts: await payoutsWhere(database, "run_id = ?", [run_id]) }
}
