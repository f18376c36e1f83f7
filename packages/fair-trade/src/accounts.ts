import type { GroupFund } from "./posting"

/** Account codes of the ledger; every code ends with the lower-case currency. */
export const accounts = {
  cash: (provider: string, currency: string) => `cash:${provider}:${currency}`,
  customer: (currency: string) => `customer:${currency}`,
  pending: (group_id: string, fund: GroupFund, currency: string) =>
    `group:${group_id}:${fund}:pending:${currency}`,
  available: (group_id: string, fund: GroupFund, currency: string) =>
    `group:${group_id}:${fund}:available:${currency}`,
  clawback: (group_id: string, currency: string) => `group:${group_id}:clawback:${currency}`,
  logistics: (currency: string) => `coop:logistics:${currency}`,
  services: (currency: string) => `coop:services:${currency}`,
  shipping: (currency: string) => `coop:shipping:${currency}`,
  goodwill: (currency: string) => `coop:goodwill:${currency}`,
  tax: (country: string, currency: string) => `tax:${country}:${currency}`,
  /** Premium that the group's assembly decided on. */
  allocated: (group_id: string, currency: string) =>
    `group:${group_id}:premium:allocated:${currency}`,
  /** Ordered to be paid, not yet proven to have arrived: still owed. */
  inTransit: (group_id: string, fund: GroupFund, currency: string) =>
    `group:${group_id}:${fund}:in_transit:${currency}`,
  /** One of the cooperative's own accounts, by its handle: at a bank, a mobile wallet, the cash box. */
  bank: (account: string, currency: string) => `cash:bank:${account}:${currency}`,
  /** Paid out by the processor, not yet seen at the bank. */
  processorInTransit: (currency: string) => `cash:in_transit:stripe:${currency}`,
  /** Taken back by a buyer's bank while the dispute is open. */
  disputed: (currency: string) => `disputed:${currency}`,
  /** Where the two transactions of a conversion meet, each in its own currency. */
  fx: (currency: string) => `fx:${currency}`,
  processorFees: (currency: string) => `coop:processor_fees:${currency}`,
  bankFees: (currency: string) => `coop:bank_fees:${currency}`,
  disputes: (currency: string) => `coop:disputes:${currency}`,
} as const
