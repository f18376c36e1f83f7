import { createHmac } from "node:crypto"
import { present } from "../http/present"
import type { Sim } from "../sim"
import type { Delivery } from "../state/tables"
import { retry_after_seconds } from "./queue"

/** How long an endpoint may take to answer, in milliseconds of the machine's clock. */
const answer_within_ms = 10_000

/**
 * Brings one webhook to its endpoint. Any answer of 2xx is taken for delivered; everything else is tried again later.
 * @returns the delivery as it stands now
 */
export async function deliver(sim: Sim, delivery: Delivery): Promise<Delivery> {
  const endpoint = sim.store.get("webhook_endpoints", delivery.endpoint)
  const event = sim.store.get("events", delivery.event)
  if (!endpoint || !event) return settle(sim, delivery, { state: "dropped" })
  const payload = JSON.stringify(present(sim, event, []), null, 2)
  const secret = delivery.forged ? `not ${endpoint.secret}` : endpoint.secret
  const status = await post(endpoint.url, payload, signature(payload, secret))
  const now = sim.store.get("deliveries", delivery.id)
  // Somebody dropped it, or it arrived another way, while the endpoint was thinking.
  if (!now || now.state !== "pending") return now ?? delivery
  const attempts = now.attempts + 1
  if (status !== null && status >= 200 && status < 300) {
    return settle(sim, now, { state: "delivered", attempts, last_status: status })
  }
  const later = retry_after_seconds[attempts - 1]
  return settle(sim, now, {
    attempts,
    last_status: status,
    ...(later === undefined
      ? { state: "failed" as const }
      : { due_at: sim.clock.now() + later, forged: false }),
  })
}

/**
 * `t=…,v1=…`, as the client checks it. Signed at the machine's time even under a virtual clock: whoever checks compares
 * with her own.
 */
function signature(payload: string, secret: string): string {
  const t = Math.floor(Date.now() / 1000)
  const v1 = createHmac("sha256", secret).update(`${t}.${payload}`).digest("hex")
  return `t=${t},v1=${v1}`
}

/** @returns the status, or null when nobody answered in time */
async function post(url: string, payload: string, stripe_signature: string) {
  try {
    const response = await fetch(url, {
      method: "POST",
      body: payload,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": stripe_signature,
        "user-agent": "Stripe/1.0 (stripe-sim, test mode)",
      },
      redirect: "manual",
      signal: AbortSignal.timeout(answer_within_ms),
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return null
  }
}

function settle(sim: Sim, delivery: Delivery, change: Partial<Delivery>): Delivery {
  const settled = sim.store.put("deliveries", { ...delivery, ...change })
  sim.store.commit()
  return settled
}
