import { missing } from "../http/problem"
import { createEndpoint } from "../resources/webhook-endpoints"
import { numberFrom } from "../state/chance"
import type { Delivery } from "../state/tables"
import { nextNumber, type Sim } from "../sim"
import type { DeliveryMode, Timeline } from "../time/timeline"
import { deliver } from "./deliver"
import { duplicate, pending, swap } from "./queue"

/** Webhooks by hand: look at what is on its way, and decide what becomes of it. */
export class WebhookSwitchboard {
  constructor(
    private readonly sim: Sim,
    private readonly timeline: Timeline,
  ) {}

  get mode(): DeliveryMode {
    return this.timeline.mode
  }

  /** `manual`: nothing leaves until it is delivered here; `automatic`: as soon as it is due, with retries. */
  setMode(mode: DeliveryMode): void {
    this.timeline.mode = mode
  }

  /** Registers an endpoint, once per address: a shop that starts again names the same one, perhaps with a new secret. */
  listen(asked: { url: string; enabled_events?: readonly string[]; secret?: string }): {
    id: string
    secret: string
  } {
    const { url, enabled_events = ["*"], secret } = asked
    const known = this.sim.store.all("webhook_endpoints").find((endpoint) => endpoint.url === url)
    const endpoint = known ?? createEndpoint(this.sim, { url, enabled_events, secret })
    const named = secret === undefined ? endpoint : { ...endpoint, secret }
    this.sim.store.put("webhook_endpoints", named)
    this.sim.store.commit()
    return { id: named.id, secret: named.secret }
  }

  /** On their way, next first, also those whose time has not come. */
  pending(): Delivery[] {
    return pending(this.sim)
  }

  /** Every webhook ever, oldest first. */
  all(): Delivery[] {
    return this.sim.store.all("deliveries")
  }

  /** Delivers the next one, whether it is due or not. @returns undefined when nothing is on its way */
  async deliverNext(): Promise<Delivery | undefined> {
    const [next] = this.pending()
    return next && deliver(this.sim, next)
  }

  /** Delivers one out of turn. */
  deliver(id: string): Promise<Delivery> {
    return deliver(this.sim, this.find(id))
  }

  /** Delivers until nothing is on its way, at most `limit` attempts. @returns how many attempts were made */
  async deliverAll(limit = 1000): Promise<number> {
    for (let made = 0; made < limit; made += 1) {
      if (!(await this.deliverNext())) return made
    }
    return limit
  }

  /** A further copy, rightly signed, of a webhook that is on its way or has arrived. */
  duplicate(id: string): Delivery {
    return this.commit(duplicate(this.sim, this.find(id)))
  }

  /** A further copy signed with a wrong secret, as somebody else would send it. */
  forge(id: string): Delivery {
    const copy = duplicate(this.sim, this.find(id))
    return this.commit(this.sim.store.put("deliveries", { ...copy, forged: true }))
  }

  /** It never arrives. */
  drop(id: string): Delivery {
    const dropped = { ...this.find(id), state: "dropped" as const }
    return this.commit(this.sim.store.put("deliveries", dropped))
  }

  delay(id: string, seconds: number): Delivery {
    const delivery = this.find(id)
    const late = { ...delivery, due_at: delivery.due_at + seconds }
    return this.commit(this.sim.store.put("deliveries", late))
  }

  /** Puts everything on its way into another order: the last first, or mixed by the seed. */
  reorder(how: "reverse" | "shuffle"): Delivery[] {
    const waiting = this.pending()
    const pairs = how === "reverse" ? reversal(waiting.length) : this.mixing(waiting.length)
    for (const [a, b] of pairs) {
      const now = waiting.map(({ id }) => this.find(id))
      const [first, second] = [now[a], now[b]]
      if (first && second && first !== second) swap(this.sim, first, second)
    }
    this.sim.store.commit()
    return this.pending()
  }

  private mixing(length: number): [number, number][] {
    const name = `shuffle ${nextNumber(this.sim, "shuffles")}`
    return Array.from({ length: Math.max(length - 1, 0) }, (_, i) => {
      const last = length - 1 - i
      return [last, numberFrom(this.sim.seed, `${name} ${i}`, last + 1)]
    })
  }

  private find(id: string): Delivery {
    const delivery = this.sim.store.get("deliveries", id)
    if (!delivery) throw missing("webhook delivery", id, "id")
    return delivery
  }

  private commit(delivery: Delivery): Delivery {
    this.sim.store.commit()
    return delivery
  }
}

const reversal = (length: number) =>
  Array.from({ length: Math.floor(length / 2) }, (_, i): [number, number] => [i, length - 1 - i])
