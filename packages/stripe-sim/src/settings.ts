import { type ExchangeRate, exchangeRates, type FeeRow, feeRows } from "./money/schedules"

/** How the simulated account is set up. Everything has a default that fits the shop. */
export type Settings = {
  /** Currencies that land on a bank account of their own; every other one is converted to the first. */
  settlement_currencies: readonly string[]
  /** Days from a charge until its money is available (00:00 UTC of that day). */
  settlement_delay_days: number
  /** `daily`: whatever is available leaves at 00:00 UTC; `manual`: only by POST /v1/payouts. */
  payout_schedule: "daily" | "manual"
  /** Days from a payout's start until the bank has it. */
  payout_arrival_days: number
  fees: readonly FeeRow[]
  exchange_rates: readonly ExchangeRate[]
  /** Days an authorisation of a card holds when it is not captured. */
  authorization_days: number
  /** Days to answer a dispute; silence loses it. */
  dispute_answer_days: number
  /** When set, the only secret key accepted, for levers too; otherwise any `sk_test_…`, and levers are open. */
  secret_key: string | null
}

export const defaultSettings: Settings = {
  settlement_currencies: ["eur", "usd"],
  settlement_delay_days: 2,
  payout_schedule: "daily",
  payout_arrival_days: 1,
  fees: feeRows,
  exchange_rates: exchangeRates,
  authorization_days: 7,
  dispute_answer_days: 20,
  secret_key: null,
}

export const api_version = "2024-04-10"

export const day_seconds = 86_400
