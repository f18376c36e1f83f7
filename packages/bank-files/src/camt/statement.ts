import type { Money } from "@ciap/money"

/** A bank statement for one account and period, as the bank says and we have checked: opening + entries = closing. */
export type BankStatement = {
  /** The bank's own id of the statement. */
  id: string | null
  account: { number: string; currency_code: string; owner: string | null; bank: string | null }
  period: { from: string; to: string } | null
  opening: Money
  opening_on: string | null
  closing: Money
  closing_on: string | null
  entries: StatementEntry[]
}

/** One line of a statement. Money that comes in is positive. */
export type StatementEntry = {
  line: number
  amount: Money
  /** Only booked entries move the balance. */
  status: "booked" | "pending" | "information"
  /** Undoes an earlier entry, such as a payment that came back. The sign is that of this entry. */
  reversal: boolean
  booked_on: string | null
  value_on: string | null
  /** The bank's reference of the entry. */
  bank_reference: string | null
  entry_reference: string | null
  /** Domain/family/sub-family such as PMNT/RCDT/ESCT, or the bank's own code. */
  transaction_code: string | null
  additional_information: string | null
  /** Where one entry stands for many payments. */
  batch: {
    message_id: string | null
    payment_information_id: string | null
    transactions: number | null
  } | null
  details: EntryDetail[]
}

/** One payment behind an entry. */
export type EntryDetail = {
  /** The payment's own amount with the sign of the entry, where the bank says it. */
  amount: Money | null
  end_to_end_id: string | null
  instruction_id: string | null
  transaction_id: string | null
  bank_reference: string | null
  /** Who paid us, or whom we paid. */
  counterparty: string | null
  counterparty_account: string | null
  remittance: string | null
  /** A creditor reference such as an invoice's. */
  structured_reference: string | null
  /** Why a payment came back. */
  return_reason: string | null
}
