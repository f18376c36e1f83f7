import type { Control } from "./control/control"
import type { Fault, SwitchedFault } from "./faults"
import type { WebhookSwitchboard } from "./webhooks/switchboard"

/** The clock as its driver sees it. */
export type DrivenClock = {
  readonly kind: "real" | "virtual"
  now(): Date
  /** Moves the clock and lets happen, each at its moment, what falls due on the way. */
  advance(seconds: number): Promise<void>
}

/** The fault switches. */
export type FaultSwitches = {
  /** @returns the fault's id */
  add(fault: Fault): string
  list(): readonly SwitchedFault[]
  remove(id: string): void
  clear(): void
}

/** Webhooks, automatic or one by one. */
export type DrivenWebhooks = Pick<
  WebhookSwitchboard,
  | "mode"
  | "setMode"
  | "listen"
  | "pending"
  | "all"
  | "deliverNext"
  | "deliver"
  | "deliverAll"
  | "duplicate"
  | "forge"
  | "drop"
  | "delay"
  | "reorder"
> & {
  /** Resolves when everything that is due has happened and been delivered. */
  settle(): Promise<void>
}

/** A running simulator: what its address is, and every lever it has. */
export type Simulator = {
  readonly url: string
  readonly host: string
  readonly port: number
  readonly clock: DrivenClock
  readonly faults: FaultSwitches
  readonly webhooks: DrivenWebhooks
  readonly control: Pick<Control, keyof Control>
  /** Closes the port. What is on disk stays. */
  stop(): Promise<void>
}
