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
} as const
