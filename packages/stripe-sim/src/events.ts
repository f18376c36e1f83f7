import { isDeepStrictEqual } from "node:util"
import type Stripe from "stripe"
import { api_version } from "./settings"
import { newId, type Sim } from "./sim"
import { enqueue } from "./webhooks/queue"

/**
 * Something happened: the event keeps the object as it is now, and every endpoint that listens gets a webhook.
 * @param before the object as it was, for `*.updated`: the event names the fields that changed
 */
export function emit(sim: Sim, type: Stripe.Event["type"], object: object, before?: object): void {
  const event = {
    id: newId(sim, "evt"),
    object: "event",
    account: undefined,
    api_version,
    created: sim.clock.now(),
    data: before ? { object, previous_attributes: changed(before, object) } : { object },
    livemode: false,
    pending_webhooks: 0,
    request: { ...sim.request },
    type,
  } as unknown as Stripe.Event // Stripe's union ties each type to its object; the callers keep the two together
  sim.store.put("events", JSON.parse(JSON.stringify(event)) as Stripe.Event)
  enqueue(sim, event.id, type)
}

/** The fields of `before` that `after` no longer has. */
function changed(before: object, after: object): Record<string, unknown> {
  const now = after as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(before).filter(([name, value]) => !isDeepStrictEqual(value, now[name])),
  )
}
