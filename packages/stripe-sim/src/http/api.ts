import { randomBytes } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type { Fault } from "../faults"
import { chargeRoutes } from "../resources/charges"
import { balanceRoutes } from "../resources/balance"
import { customerRoutes } from "../resources/customers"
import { disputeRoutes } from "../resources/disputes"
import { eventRoutes } from "../resources/events"
import { fileRoutes } from "../resources/files"
import { paymentIntentRoutes } from "../resources/payment-intents"
import { paymentMethodRoutes } from "../resources/payment-methods"
import { payoutRoutes } from "../resources/payouts"
import { refundRoutes } from "../resources/refunds"
import { reportRunRoutes } from "../resources/report-runs"
import { webhookEndpointRoutes } from "../resources/webhook-endpoints"
import { api_version } from "../settings"
import type { Sim } from "../sim"
import { authenticate, secretInBrowser, secretRequired } from "./authenticate"
import { keepAnswer, type KeyedRequest, keptAnswer, stillRunning } from "./idempotency"
import { type RawParameters, readForm } from "./parameters"
import { present } from "./present"
import { Problem } from "./problem"
import { type Caller, findRoute, type Route } from "./route"

export type ApiRequest = {
  method: string
  path: string
  query: string
  body: string
  authorization: string | undefined
  /** The page that asks, when a browser does. */
  origin: string | undefined
  idempotency_key: string | undefined
}

/** `hang` and `reset` are answers that never arrive: everything was done, nobody hears of it. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: string
  delivery: "sent" | "hang" | "reset"
}

const routes: readonly Route[] = [
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...disputeRoutes,
  ...customerRoutes,
  ...balanceRoutes,
  ...payoutRoutes,
  ...eventRoutes,
  ...webhookEndpointRoutes,
  ...fileRoutes,
  ...reportRunRoutes,
]

type Work = {
  route: Route
  ids: readonly string[]
  raw: RawParameters
  caller: Caller
  keyed: KeyedRequest | undefined
  request_id: string
}

/** Serves `/v1/…`: who asks, what for, which fault strikes, and one commit for all a request did. */
export class Api {
  private readonly running = new Set<string>()

  /** @param committed called after each commit, before the answer leaves */
  constructor(
    private readonly sim: Sim,
    private readonly committed: () => void,
  ) {}

  async answer(request: ApiRequest): Promise<Answer> {
    const request_id = `req_${randomBytes(7).toString("hex")}`
    try {
      const work = this.prepare(request, request_id)
      const fault = this.sim.faults.forRequest(request.method, request.path)
      const answer = await this.underFault(fault, work)
      return { ...answer, delivery: deliveryUnder(fault) }
    } catch (error) {
      return answerOf(problemOf(error), request_id)
    }
  }

  private prepare(request: ApiRequest, request_id: string): Work {
    const { method, path, body } = request
    const { key, ...raw } = readForm(method === "POST" ? body : request.query)
    const caller = authenticate(this.sim, request.authorization, key)
    const found = findRoute(routes, method, path)
    if (!found) throw unknownUrl(method, path)
    if (caller === "publishable" && found.route.access === "secret") throw secretRequired()
    // Any page that a developer has open could otherwise drive her simulator.
    if (caller === "secret" && request.origin !== undefined) throw secretInBrowser()
    const { idempotency_key } = request
    const keyed =
      method === "POST" && idempotency_key !== undefined
        ? { key: idempotency_key, method, path, body }
        : undefined
    return { ...found, raw, caller, keyed, request_id }
  }

  private async underFault(fault: Fault | undefined, work: Work) {
    if (fault?.kind === "rate_limited") throw rateLimited()
    if (fault?.kind === "error_before_commit") throw brokenDown()
    const key = work.keyed?.key
    if (key === undefined) {
      if (fault?.kind === "slow") await wait(fault.delay_ms ?? 1000)
      return this.execute(work)
    }
    if (this.running.has(key)) throw stillRunning(key)
    this.running.add(key)
    try {
      if (fault?.kind === "slow") await wait(fault.delay_ms ?? 1000)
      return this.execute(work)
    } finally {
      this.running.delete(key)
    }
  }

  /** Runs without a pause from the first read to the commit, so that requests cannot meet half-way. */
  private execute(work: Work): Omit<Answer, "delivery"> {
    const { sim } = this
    const { keyed, request_id } = work
    const kept = keyed && keptAnswer(sim, keyed)
    if (kept) {
      const headers = { ...headersOf(request_id, keyed), ...replayed(kept.request_id) }
      return { status: kept.status, headers, body: kept.body }
    }
    sim.request = { id: request_id, idempotency_key: keyed?.key ?? null }
    const { status, body, leaves } = this.run(work)
    if (leaves !== "changes") sim.store.rollback()
    if (keyed && leaves !== "nothing") keepAnswer(sim, keyed, { request_id, status, body })
    sim.store.commit()
    this.committed()
    return { status, headers: headersOf(request_id, keyed), body }
  }

  private run({ route, ids, raw, caller }: Work) {
    try {
      const { expand, ...parameters } = raw
      const object = route.run(this.sim, parameters, ids, caller)
      const body = toJson(present(this.sim, object, expandPaths(expand)))
      return { status: 200, body, leaves: "changes" } as const
    } catch (error) {
      const { status, body, leaves } = problemOf(error)
      return { status, body: toJson({ error: body }), leaves }
    }
  }
}

const toJson = (value: object) => JSON.stringify(value, null, 2)

function expandPaths(expand: unknown): string[] {
  if (expand === undefined) return []
  return (Array.isArray(expand) ? expand : [expand]).map(String)
}

function headersOf(request_id: string, keyed: KeyedRequest | undefined): Record<string, string> {
  return {
    "content-type": "application/json",
    "request-id": request_id,
    "stripe-version": api_version,
    ...(keyed ? { "idempotency-key": keyed.key } : {}),
  }
}

const replayed = (original: string) => ({
  "idempotent-replayed": "true",
  "original-request": original,
})

function deliveryUnder(fault: Fault | undefined): Answer["delivery"] {
  if (fault?.kind === "timeout_after_commit") return "hang"
  return fault?.kind === "lost_after_commit" ? "reset" : "sent"
}

function answerOf({ status, body }: Problem, request_id: string): Answer {
  const headers = headersOf(request_id, undefined)
  return { status, headers, body: toJson({ error: body }), delivery: "sent" }
}

/** What nobody foresaw is a defect of the simulator; it says so and where. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Problem(500, { type: "api_error", message: `stripe-sim: ${message}` }, "nothing")
}

function unknownUrl(method: string, path: string): Problem {
  const message = `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`
  return new Problem(404, { type: "invalid_request_error", message }, "nothing")
}

function rateLimited(): Problem {
  const message =
    "Request rate limit exceeded. You have too many requests in a short time. Learn more about rate limits: https://stripe.com/docs/rate-limits."
  const body = { type: "invalid_request_error", code: "rate_limit", message } as const
  return new Problem(429, body, "nothing")
}

function brokenDown(): Problem {
  const message = "An unknown error occurred. (A fault of the simulator, switched on.)"
  return new Problem(500, { type: "api_error", message }, "nothing")
}
