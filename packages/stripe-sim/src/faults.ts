import { numberFrom } from "./state/chance"

/** What may go wrong with a request. */
export const requestFaultKinds = [
  "error_before_commit",
  "rate_limited",
  "slow",
  "timeout_after_commit",
  "lost_after_commit",
] as const

/** What may go wrong with a webhook. */
export const webhookFaultKinds = [
  "webhook_dropped",
  "webhook_delayed",
  "webhook_forged",
  "webhook_duplicated",
  "webhook_reordered",
] as const

export type RequestFaultKind = (typeof requestFaultKinds)[number]
export type WebhookFaultKind = (typeof webhookFaultKinds)[number]

/**
 * A switched-on fault. `error_before_commit` answers 500 and changes nothing; `rate_limited` answers 429; `slow` holds
 * the request before it begins; `timeout_after_commit` does everything and never answers; `lost_after_commit` does
 * everything and closes the connection. Webhook faults strike when the event happens.
 */
export type Fault = {
  kind: RequestFaultKind | WebhookFaultKind
  /** Only requests of this method. */
  method?: string | undefined
  /** Only requests whose path contains this. */
  path?: string | undefined
  /** Only events of this type. */
  type?: string | undefined
  /** How often it strikes; 1 unless said. */
  times?: number | undefined
  /** How many matching ones pass first. */
  skip?: number | undefined
  /** Strikes one matching one in so many, by the seed. */
  one_in?: number | undefined
  /** How long `slow` holds, in milliseconds of the machine's clock. */
  delay_ms?: number | undefined
  /** How late `webhook_delayed` is, in seconds of the simulated clock. */
  delay_seconds?: number | undefined
}

export type SwitchedFault = Fault & { id: string; met: number; left: number }

/** The fault switches. They are not kept over a restart: a fault is an experiment, not a fact. */
export class Faults {
  private switched: SwitchedFault[] = []
  private count = 0

  constructor(private readonly seed: string) {}

  /** @returns the fault's id, to take it away again */
  add(fault: Fault): string {
    const id = `fault_${++this.count}`
    this.switched.push({ ...fault, id, met: 0, left: fault.times ?? 1 })
    return id
  }

  list(): readonly SwitchedFault[] {
    return this.switched
  }

  remove(id: string): void {
    this.switched = this.switched.filter((fault) => fault.id !== id)
  }

  clear(): void {
    this.switched = []
  }

  /** The first fault that strikes this request. */
  forRequest(method: string, path: string): Fault | undefined {
    return this.switched.find(
      (fault) =>
        isOneOf(requestFaultKinds, fault.kind) &&
        (fault.method === undefined || fault.method === method) &&
        (fault.path === undefined || path.includes(fault.path)) &&
        this.strikes(fault),
    )
  }

  /** All faults that strike the webhook of this event. */
  forWebhook(type: string): readonly Fault[] {
    return this.switched.filter(
      (fault) =>
        isOneOf(webhookFaultKinds, fault.kind) &&
        (fault.type === undefined || fault.type === type) &&
        this.strikes(fault),
    )
  }

  private strikes(fault: SwitchedFault): boolean {
    if (fault.left === 0) return false
    fault.met += 1
    if (fault.met <= (fault.skip ?? 0)) return false
    if (fault.one_in && numberFrom(this.seed, `${fault.id} ${fault.met}`, fault.one_in) !== 0) {
      return false
    }
    fault.left -= 1
    return true
  }
}

const isOneOf = <T extends string>(kinds: readonly T[], kind: string): kind is T =>
  (kinds as readonly string[]).includes(kind)
