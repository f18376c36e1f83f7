import type { PeriodCheck, PeriodCheckKind } from "@ciap/contract"
import type { KeptCheck } from "../../modules/period/lib/types"

/** Why a month may be closed although an item is open, in the words of whoever closes it. */
export type Excuse = { readonly kind: PeriodCheckKind; readonly reason: string }

export type Excused =
  | { readonly ok: true; readonly kept: KeptCheck[] }
  /** Items that stop the close, and items that are open without a reason. */
  | {
      readonly ok: false
      readonly blocking: PeriodCheckKind[]
      readonly unexcused: PeriodCheckKind[]
    }

/**
 * The checklist as it is kept, each exception with its reason. What is in order takes no reason: one that was given for it
 * is left out, because by then there was nothing to excuse.
 */
export function excuseChecks(checks: readonly PeriodCheck[], excuses: readonly Excuse[]): Excused {
  const reasons = new Map(excuses.map(({ kind, reason }) => [kind, reason.trim()]))
  const named = (found: readonly PeriodCheck[]) => found.map(({ kind }) => kind)
  const blocking = named(checks.filter(({ state }) => state === "blocks"))
  const unexcused = named(
    checks.filter(({ kind, state }) => state === "open" && !reasons.get(kind)),
  )
  if (blocking.length > 0 || unexcused.length > 0) return { ok: false, blocking, unexcused }
  return {
    ok: true,
    kept: checks.map(({ kind, state, count }) =>
      state === "open"
        ? { kind, state, count, reason: reasons.get(kind) ?? null }
        : { kind, state: "ok", count, reason: null },
    ),
  }
}
