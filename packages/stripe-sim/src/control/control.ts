import { findCharge } from "../resources/charges"
import { closeDispute, findDispute, openDispute } from "../resources/disputes"
import { failPayout, makeAutomaticPayouts } from "../resources/payouts"
import { failRefund, findRefund } from "../resources/refunds"
import type { ExchangeRate, FeeRow } from "../money/schedules"
import type { Sim } from "../sim"
import type { TableName, Tables } from "../state/tables"
import { type DisputeOrder, disputeSchema } from "./schemas"

/** What happens outside the shop's will: banks, buyers and the calendar. */
export class Control {
  constructor(
    private readonly sim: Sim,
    private readonly committed: () => void,
  ) {}

  /** The buyer's bank disputes a charge. */
  dispute(order: DisputeOrder): { id: string } {
    const { charge, ...asked } = disputeSchema.parse(order)
    return this.act(() => openDispute(this.sim, findCharge(this.sim, charge), asked))
  }

  /** The network decides a dispute. */
  resolveDispute(id: string, outcome: "won" | "lost"): { id: string } {
    return this.act(() => {
      closeDispute(this.sim, findDispute(this.sim, id), outcome)
      return findDispute(this.sim, id)
    })
  }

  /** Makes the automatic payouts of this moment, without waiting for midnight. */
  payOut(): { id: string }[] {
    return this.act(() => makeAutomaticPayouts(this.sim))
  }

  /** The bank returns a payout. */
  failPayout(id: string, failure_code?: string): { id: string } {
    return this.act(() => failPayout(this.sim, id, failure_code))
  }

  /** The bank returns a refund. */
  failRefund(id: string, failure_reason?: string): { id: string } {
    return this.act(() => {
      failRefund(this.sim, id, failure_reason)
      return findRefund(this.sim, id)
    })
  }

  /** From now on money is converted at these rates; exact decimals. */
  setExchangeRates(exchange_rates: readonly ExchangeRate[]): void {
    this.change({ exchange_rates })
  }

  /** From now on the processor takes these fees. */
  setFees(fees: readonly FeeRow[]): void {
    this.change({ fees })
  }

  /** Every record of a table, for checks of invariants. */
  records<T extends "balance_transactions" | "charges" | "refunds" | "disputes" | "payouts">(
    table: T,
  ): Tables[T][] {
    return this.sim.store.all(table)
  }

  /** How many objects of each kind there are. */
  counts(): Record<string, number> {
    const names = ["payment_intents", "charges", "refunds", "disputes", "payouts", "events"]
    return Object.fromEntries(
      names.map((name) => [name, this.sim.store.all(name as TableName).length]),
    )
  }

  private change(part: { exchange_rates?: readonly ExchangeRate[]; fees?: readonly FeeRow[] }) {
    this.act(() => {
      this.sim.settings = { ...this.sim.settings, ...part }
      for (const [name, value] of Object.entries(part)) {
        this.sim.store.put("facts", { id: `setting ${name}`, value: JSON.stringify(value) })
      }
    })
  }

  private act<T>(run: () => T): T {
    this.sim.request = { id: null, idempotency_key: null }
    try {
      const result = run()
      this.sim.store.commit()
      this.committed()
      return result
    } catch (error) {
      this.sim.store.rollback()
      throw error
    }
  }
}
