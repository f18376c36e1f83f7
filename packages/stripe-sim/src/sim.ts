import type { Faults } from "./faults"
import type { Settings } from "./settings"
import { lettersFrom } from "./state/chance"
import type { Store } from "./state/store"
import type { Act, ActKind } from "./state/tables"
import type { Clock } from "./time/clock"

/** What every part of the simulator works with. */
export type Sim = {
  readonly store: Store
  readonly clock: Clock
  readonly faults: Faults
  readonly seed: string
  settings: Settings
  /** Address of this server, without a slash at the end. */
  readonly url: string
  /** The request that is being served; what it causes names it. */
  request: { id: string | null; idempotency_key: string | null }
}

/** The next number of a count that never goes back, restarts included. */
export function nextNumber(sim: Sim, name: string): number {
  const number = Number(sim.store.get("facts", name)?.value ?? "0") + 1
  sim.store.put("facts", { id: name, value: String(number) })
  return number
}

/** A new id such as `pi_3Xk…`: the same seed and the same requests give the same ids. */
export function newId(sim: Sim, prefix: string): string {
  return `${prefix}_${lettersFrom(sim.seed, `id ${nextNumber(sim, "ids")}`, 24)}`
}

/** Lets something happen at a later moment of the clock. */
export function schedule(sim: Sim, kind: ActKind, ref: string, due_at: number): Act {
  return sim.store.put("acts", { id: newId(sim, "act"), kind, ref, due_at })
}

/** Takes back what was to happen to an object. */
export function unschedule(sim: Sim, kind: ActKind, ref: string): void {
  for (const act of sim.store.all("acts")) {
    if (act.kind === kind && act.ref === ref) sim.store.remove("acts", act.id)
  }
}
