import type Stripe from "stripe"
import { z } from "zod"
import { page } from "../http/list"
import { accepted, flag, mergeMetadata, metadata, paging, text } from "../http/parameters"
import { missing } from "../http/problem"
import { type Route, route } from "../http/route"
import { api_version } from "../settings"
import { lettersFrom } from "../state/chance"
import type { Tables } from "../state/tables"
import { newId, type Sim } from "../sim"

type Endpoint = Tables["webhook_endpoints"]

/** An endpoint that hears of events. */
export function createEndpoint(
  sim: Sim,
  asked: { url: string; enabled_events: readonly string[]; secret?: string | undefined },
): Endpoint {
  const id = newId(sim, "we")
  return sim.store.put("webhook_endpoints", {
    id,
    object: "webhook_endpoint",
    api_version,
    application: null,
    created: sim.clock.now(),
    description: null,
    enabled_events: [...asked.enabled_events],
    livemode: false,
    metadata: {},
    secret: asked.secret ?? `whsec_${lettersFrom(sim.seed, `webhook secret ${id}`, 32)}`,
    status: "enabled",
    url: asked.url,
  })
}

function find(sim: Sim, id: string): Endpoint {
  const endpoint = sim.store.get("webhook_endpoints", id)
  if (!endpoint) throw missing("webhook endpoint", id, "id")
  return endpoint
}

/** The secret is shown once, when the endpoint is made. */
function withoutSecret({ secret: _secret, ...endpoint }: Endpoint): Stripe.WebhookEndpoint {
  return endpoint
}

const events = z.array(z.string()).min(1)

const createParameters = z.strictObject({
  url: z.url(),
  enabled_events: events,
  api_version: accepted.optional(),
  connect: accepted.optional(),
  description: text.optional(),
  metadata: metadata.optional(),
})

const updateParameters = z.strictObject({
  url: z.url().optional(),
  enabled_events: events.optional(),
  description: text.optional(),
  disabled: flag.optional(),
  metadata: metadata.optional(),
})

export const webhookEndpointRoutes: readonly Route[] = [
  route("POST", "/v1/webhook_endpoints", createParameters, (sim, p) => {
    const endpoint = createEndpoint(sim, p)
    return sim.store.put("webhook_endpoints", {
      ...endpoint,
      description: p.description ?? null,
      metadata: mergeMetadata({}, p.metadata),
    })
  }),
  route("GET", "/v1/webhook_endpoints", z.strictObject(paging), (sim, p) =>
    page(sim.store.all("webhook_endpoints").map(withoutSecret), p, "/v1/webhook_endpoints"),
  ),
  route("GET", "/v1/webhook_endpoints/:id", z.strictObject({}), (sim, _p, id) =>
    withoutSecret(find(sim, id)),
  ),
  route("POST", "/v1/webhook_endpoints/:id", updateParameters, (sim, p, id) => {
    const before = find(sim, id)
    return withoutSecret(
      sim.store.put("webhook_endpoints", {
        ...before,
        url: p.url ?? before.url,
        enabled_events: p.enabled_events ?? before.enabled_events,
        description: p.description === undefined ? before.description : p.description,
        metadata: mergeMetadata(before.metadata, p.metadata),
        status: p.disabled === undefined ? before.status : p.disabled ? "disabled" : "enabled",
      }),
    )
  }),
  route("DELETE", "/v1/webhook_endpoints/:id", z.strictObject({}), (sim, _p, id) => {
    find(sim, id)
    sim.store.remove("webhook_endpoints", id)
    return { id, object: "webhook_endpoint", deleted: true }
  }),
]
