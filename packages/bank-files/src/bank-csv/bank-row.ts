import type { Money } from "@ciap/money"

/** One movement of a bank account or wallet. */
export type BankRow = {
  line: number
  booked_on: string
  /** Wallets give the time too; it tells two equal amounts of one day apart. */
  booked_time: string | null
  value_on: string | null
  /** Money that comes in is positive. */
  amount: Money
  balance: Money | null
  reference: string | null
  counterparty: string | null
  description: string
}

/** A row of the file that is no movement, and was left out. */
export type SkippedRow = { line: number; text: string }
