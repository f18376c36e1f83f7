type Account = {
  /** What the account is for, as the words of the screens name it. */
  purpose: string
  group_id?: string
  country?: string
  /** Handle of one of the cooperative's own accounts. */
  bank_account?: string
}

/**
 * Reads an account's code such as `group:grp_1:premium:pending:eur` or `tax:be:eur`, so that a clerk reads words. The
 * currency is left out: it shows in the amounts.
 */
export function accountOf(code: string): Account {
  const [first = "", second = "", ...rest] = code.split(":").slice(0, -1)
  if (first === "group") return { purpose: ["group", ...rest].join("_"), group_id: second }
  if (first === "cash" && second === "bank")
    return { purpose: "cash_bank", bank_account: rest.join(":") }
  if (first === "tax") return { purpose: "tax", country: second.toUpperCase() }
  return { purpose: [first, second, ...rest].filter(Boolean).join("_") }
}
