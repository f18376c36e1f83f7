import { newId, nextNumber, type Sim } from "../sim"
import type { Delivery } from "../state/tables"

/** When a webhook that was not taken is tried again: seconds after each attempt, three days in all. */
export const retry_after_seconds: readonly number[] = [
  300,
  1800,
  7200,
  18_000,
  36_000,
  ...Array<number>(4).fill(43_200),
]

/** Puts the webhooks of an event on their way, and lets the faults strike that are switched on for its type. */
export function enqueue(sim: Sim, event: string, type: string): void {
  for (const endpoint of sim.store.all("webhook_endpoints")) {
    const wanted = endpoint.enabled_events
    if (endpoint.status !== "enabled" || !(wanted.includes("*") || wanted.includes(type))) continue
    strike(sim, put(sim, event, type, endpoint.id))
  }
}

/** A further copy of a webhook, due now. */
export function duplicate(sim: Sim, { event, type, endpoint }: Delivery): Delivery {
  return put(sim, event, type, endpoint)
}

/** The webhooks that are still to be delivered, in the order they will be. */
export function pending(sim: Sim): Delivery[] {
  return sim.store
    .all("deliveries")
    .filter(({ state }) => state === "pending")
    .sort((a, b) => a.due_at - b.due_at || a.order - b.order)
}

/** Lets two webhooks change places. */
export function swap(sim: Sim, a: Delivery, b: Delivery): void {
  sim.store.put("deliveries", { ...a, due_at: b.due_at, order: b.order })
  sim.store.put("deliveries", { ...b, due_at: a.due_at, order: a.order })
}

function put(sim: Sim, event: string, type: string, endpoint: string): Delivery {
  return sim.store.put("deliveries", {
    id: newId(sim, "whd"),
    event,
    type,
    endpoint,
    state: "pending",
    attempts: 0,
    due_at: sim.clock.now(),
    order: nextNumber(sim, "deliveries"),
    forged: false,
    last_status: null,
  })
}

function strike(sim: Sim, made: Delivery): void {
  let delivery = made
  const change = (part: Partial<Delivery>) => {
    delivery = sim.store.put("deliveries", { ...delivery, ...part })
  }
  for (const fault of sim.faults.forWebhook(delivery.type)) {
    if (fault.kind === "webhook_dropped") change({ state: "dropped" })
    if (fault.kind === "webhook_forged") change({ forged: true })
    if (fault.kind === "webhook_delayed") {
      change({ due_at: delivery.due_at + (fault.delay_seconds ?? 60) })
    }
    if (fault.kind === "webhook_duplicated") duplicate(sim, delivery)
    if (fault.kind === "webhook_reordered") overtake(sim, delivery)
  }
}

/** The new webhook goes before the one that would have been delivered just before it. */
function overtake(sim: Sim, delivery: Delivery): void {
  const ahead = pending(sim).filter(({ id, endpoint }) => {
    return id !== delivery.id && endpoint === delivery.endpoint
  })
  const last = ahead.at(-1)
  if (last) swap(sim, last, delivery)
}
