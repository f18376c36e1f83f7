/** From each state, the states one may go to next. */
export type StateTable = Readonly<Record<string, readonly string[]>>

/**
 * Law 7: premium has a life, not a flag. It waits for the return window, then the assembly decides,
 * then it is paid with proof. A decision can be undone before money left; money that left stays left,
 * and a payment the bank sent back is a new posting.
 */
export const premiumStates = {
  pending: ["available"],
  available: ["allocated"],
  allocated: ["disbursed", "available"],
  disbursed: [],
} as const satisfies StateTable

export type PremiumState = keyof typeof premiumStates

export type TransitionCheck = { ok: true } | { ok: false; reason: string }

/** Whether premium may go from one state to another; a refusal says which steps are open. */
export function checkPremiumTransition(from: PremiumState, to: PremiumState): TransitionCheck {
  const open: readonly string[] = premiumStates[from]
  if (open.includes(to)) {
    return { ok: true }
  }
  const next = open.length > 0 ? `only ${open.join(" or ")}` : "it stays what it is"
  return { ok: false, reason: `${from} premium cannot become ${to}: ${next}` }
}
