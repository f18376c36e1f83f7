/** Where a group is paid. */
export const detailKinds = ["cci", "account", "mobile_money", "cash"] as const
export type DetailKind = (typeof detailKinds)[number]

export const detailStates = ["proposed", "approved", "rejected"] as const

export const wallets = ["yape", "plin"] as const

export const documentKinds = ["dni", "ruc", "ce", "passport"] as const

/** A run is proposed, approved by somebody else, handed to the bank, and closed when every payout has come to an end. */
export const runStates = ["proposed", "approved", "sent", "closed", "cancelled"] as const
export type RunState = (typeof runStates)[number]

/**
 * `held` and `left_out` are not paid by this run. `approved` is ordered: it has left what the group may decide about, and
 * is still owed. `failed` and `returned` are owed again.
 */
export const payoutStates = [
  "proposed",
  "held",
  "left_out",
  "approved",
  "sent",
  "confirmed",
  "failed",
  "returned",
] as const
export type PayoutState = (typeof payoutStates)[number]

export const proofKinds = ["bank_line", "receipt"] as const

/** Changed details hold payment for so long (law 8); hours. */
export const details_hold_hours = 24
