import type http from "node:http"
import { readableByBrowsers, serveControl } from "../control/routes"
import {
  answerChallenge,
  challengePage,
  homePage,
  linkedFile,
  type PageAnswer,
  receiptPage,
} from "../pages/pages"
import { chooseLanguage } from "../pages/words"
import { fileText } from "../resources/files"
import type { Sim } from "../sim"
import type { Simulator } from "../simulator"
import { type Answer, Api } from "./api"
import { authenticate } from "./authenticate"
import { Problem } from "./problem"

/** More than any form of the API needs. */
const body_bytes_max = 1_000_000

export type Context = {
  sim: Sim
  /** Called after each commit, before the answer leaves. */
  committed: () => void
  simulator: Simulator
  /** Origins whose pages may call; undefined lets any page. */
  browser_origins: readonly string[] | undefined
}

type Call = {
  request: http.IncomingMessage
  response: http.ServerResponse
  method: string
  url: URL
  body: string
}

/** Serves `/v1` for clients, `/_sim` for drivers, a few pages for people. */
export function serveRequests(context: Context): http.RequestListener {
  const api = new Api(context.sim, context.committed)
  return (request, response) => {
    response.setHeader("stripe-sim", "test mode")
    serve(context, api, request, response).catch((error: unknown) => {
      if (!response.headersSent) sendProblem(response, error)
    })
  }
}

async function serve(
  context: Context,
  api: Api,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://stripe-sim")
  const { method = "GET" } = request
  const body = await readBody(request)
  const call = { request, response, method, url, body }
  if (url.pathname.startsWith("/_sim")) return serveLever(context, call)
  if (!url.pathname.startsWith("/v1/")) return servePage(context, call)
  allowBrowsers(context, call)
  if (method === "OPTIONS") return void response.writeHead(204).end()
  const contents = /^\/v1\/files\/([^/]+)\/contents$/.exec(url.pathname)
  if (contents) return serveContents(context.sim, call, contents[1] ?? "")
  const answer = await api.answer({
    method,
    path: url.pathname,
    query: url.search.slice(1),
    body,
    authorization: request.headers.authorization,
    origin: request.headers.origin,
    idempotency_key: headerOf(request, "idempotency-key"),
  })
  send(call, answer)
}

/**
 * Stripe.js and our own form call the API from the shop's pages; a publishable key can do little there.
 * @throws Problem 403 for a page of another origin than the shop's, where the shop's is known
 */
function allowBrowsers({ browser_origins }: Context, { request, response }: Call): void {
  const { origin } = request.headers
  const foreign = browser_origins !== undefined && origin !== undefined
  if (foreign && !browser_origins.includes(origin)) throw new Problem(403, forbidden, "nothing")
  response.setHeader("access-control-allow-origin", origin ?? "*")
  response.setHeader("access-control-allow-methods", "GET, POST, OPTIONS")
  response.setHeader("access-control-allow-headers", "authorization, content-type, idempotency-key")
  response.setHeader("access-control-max-age", "600")
  response.setHeader("vary", "origin")
}

function send({ response }: Call, { status, headers, body, delivery }: Answer): void {
  if (delivery === "reset") return void response.socket?.destroy()
  // The client gives up first; stopping the server closes what is left.
  if (delivery === "hang") return
  response.writeHead(status, headers).end(body)
}

function serveContents(sim: Sim, { request, response }: Call, file: string): void {
  const caller = authenticate(sim, request.headers.authorization, undefined)
  if (caller !== "secret") throw new Problem(403, forbidden, "nothing")
  response.writeHead(200, { "content-type": "text/csv; charset=utf-8" }).end(fileText(sim, file))
}

const forbidden = {
  type: "invalid_request_error",
  message:
    "This page may not ask this: it is for the shop's own pages, or for whoever holds the secret key.",
} as const

async function serveLever(context: Context, call: Call): Promise<void> {
  const { sim, simulator } = context
  const { response, method, url, body } = call
  if (`${method} ${url.pathname}` === readableByBrowsers) allowBrowsers(context, call)
  else checkDriver(sim, call)
  const result = await serveControl(simulator, method, url.pathname, parseJson(body))
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(result))
}

/** Browsers name the page that asks; a driver is no page. Where a secret key is set, a driver holds it. */
function checkDriver(sim: Sim, { request: { headers } }: Call): void {
  const stranger =
    sim.settings.secret_key !== null &&
    authenticate(sim, headers.authorization, undefined) !== "secret"
  if (headers.origin !== undefined || stranger) throw new Problem(403, forbidden, "nothing")
}

function parseJson(body: string): unknown {
  if (body === "") return {}
  try {
    return JSON.parse(body)
  } catch {
    const message = "The body is not JSON."
    throw new Problem(400, { type: "invalid_request_error", message }, "nothing")
  }
}

function servePage(context: Context, call: Call): void {
  const answer = pageFor(context, call)
  if (!answer) return void call.response.writeHead(404).end()
  const { status, type, body, location } = answer
  call.response
    .writeHead(status, {
      "content-type": type,
      "cache-control": "no-store",
      // No script runs here. Where a form may lead is the shop's address, which is not known beforehand.
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      ...(location === undefined ? {} : { location }),
    })
    .end(body)
}

function pageFor({ sim, committed }: Context, call: Call): PageAnswer | undefined {
  const { request, method, url, body } = call
  const form = new URLSearchParams(body)
  const asked = form.get("lang") ?? url.searchParams.get("lang")
  const language = chooseLanguage(asked, request.headers["accept-language"])
  const [, place = "", name = "", id = ""] = url.pathname.split("/")
  if (place === "" && method === "GET") return homePage(language)
  if (place === "receipts") return receiptPage(sim, name, language)
  if (place === "links") return linkedFile(sim, name)
  if (place !== "redirect" || name !== "authenticate") return undefined
  if (method !== "POST") {
    return challengePage(sim, id, url.searchParams.get("client_secret"), language)
  }
  const outcome = form.get("outcome") === "authenticated" ? "authenticated" : "failed"
  const answer = answerChallenge(sim, id, form.get("client_secret"), outcome, language)
  committed()
  return answer
}

function sendProblem(response: http.ServerResponse, error: unknown): void {
  const problem = error instanceof Problem ? error : undefined
  const message = error instanceof Error ? error.message : String(error)
  const body = problem?.body ?? { type: "api_error", message: `stripe-sim: ${message}` }
  response
    .writeHead(problem?.status ?? 500, { "content-type": "application/json" })
    .end(JSON.stringify({ error: body }))
}

async function readBody(request: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > body_bytes_max) {
      const message = "The request is too large."
      throw new Problem(413, { type: "invalid_request_error", message }, "nothing")
    }
    parts.push(part)
  }
  return Buffer.concat(parts).toString("utf8")
}

function headerOf(request: http.IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}
