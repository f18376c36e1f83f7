import type { Sim } from "../sim"
import type { Delivery } from "../state/tables"
import { deliver } from "../webhooks/deliver"
import { pending } from "../webhooks/queue"
import { nextAct, perform } from "./acts"

export type DeliveryMode = "automatic" | "manual"

/**
 * Lets things happen when they are due: appointments, and webhooks where they are delivered automatically. Everything
 * goes one after the other in the order of its moment, however far the clock jumps.
 */
export class Timeline {
  private line: Promise<void> = Promise.resolve()
  private stopped = false

  constructor(
    private readonly sim: Sim,
    public mode: DeliveryMode,
  ) {}

  /** What is due now and needs no network; a request does this before it answers. */
  performDue(): void {
    for (;;) {
      const act = nextAct(this.sim, this.sim.clock.now())
      if (!act) return
      perform(this.sim, act)
    }
  }

  /** Resolves when everything due now has happened, webhooks included. */
  settle(): Promise<void> {
    return this.queue(() => this.runTo(this.sim.clock.now()))
  }

  /** Moves the clock, and lets happen what falls due on the way, each at its own moment. */
  advance(seconds: number): Promise<void> {
    if (!Number.isSafeInteger(seconds) || seconds < 0) {
      throw new RangeError("the clock advances by a whole number of seconds")
    }
    return this.queue(() => this.runTo(this.sim.clock.now() + seconds))
  }

  /** Finishes what is under way and begins nothing more. */
  async stop(): Promise<void> {
    this.stopped = true
    await this.line.catch(() => undefined)
  }

  private queue(run: () => Promise<void>): Promise<void> {
    this.line = this.line.catch(() => undefined).then(run)
    return this.line
  }

  private async runTo(moment: number): Promise<void> {
    if (this.stopped) return
    // A real clock jumps at once: appointments carry their own dates, webhooks go out late.
    if (this.sim.clock.kind === "real") this.moveClock(moment)
    for (;;) {
      const act = nextAct(this.sim, moment)
      const delivery = this.nextDelivery(moment)
      if (this.stopped || (!act && !delivery)) break
      if (act && (!delivery || act.due_at <= delivery.due_at)) {
        this.moveClock(act.due_at)
        perform(this.sim, act)
      } else if (delivery) {
        this.moveClock(delivery.due_at)
        await deliver(this.sim, delivery)
      }
    }
    this.moveClock(moment)
  }

  private nextDelivery(moment: number): Delivery | undefined {
    if (this.mode === "manual") return undefined
    const [first] = pending(this.sim)
    return first && first.due_at <= moment ? first : undefined
  }

  private moveClock(moment: number): void {
    const { clock, store } = this.sim
    if (moment <= clock.now()) return
    clock.moveTo(moment)
    store.put("facts", { id: `clock ${clock.kind}`, value: String(clock.state) })
    store.commit()
  }
}
