import { type Database, payoutsWhere, type PayoutRow } from "./run-rows"

/** A payout that left, or is to leave, one of our own accounts, with what its run says of that. */
export type PaidFrom = PayoutRow & {
  /** Handle of the account that pays. */
  account: string
  /** What is paid, in this currency. */
  currency_code: string
  pay_on: string
  run_reference: string
}

type Run = { id: string; account: string; currency_code: string; pay_on: string; reference: string }

/** Payouts that were handed to the bank, to be paid on a day or later, whatever became of them but failing. */
export async function paidFrom(database: Database, since: string): Promise<PaidFrom[]> {
  const runs = await database.execute<Run[]>(
    `select id, account, currency_code, pay_on, reference from payout_run
      where state in ('sent', 'closed') and pay_on >= ?`,
    [since],
  )
  const byId = new Map(runs.map((run) => [run.id, run]))
  const payouts = await payoutsWhere(
    database,
    `state in ('sent', 'confirmed', 'returned') and run_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify([...byId.keys()])],
  )
  return payouts.flatMap((payout) => {
    const run = byId.get(payout.run_id)
    if (!run) return []
    const { account, currency_code, pay_on, reference: run_reference } = run
    return [{ ...payout, account, currency_code, pay_on, run_reference }]
  })
}
