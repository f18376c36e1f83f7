import { createHash } from "node:crypto"
import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../lib/problem"
import { addressOf, isOwnHouse } from "../lib/visitor"
import { isSignedByStripe } from "../workflows/cards/receive-event"
import { limited } from "./guards/limit"

// Where somebody could knock for ever: which requests are counted, and under what. How often stands in config/limits.ts.

const login = /^\/auth\/(user|customer|group_member)\/[\w-]+\/?$/i
const registration = /^\/auth\/[\w-]+\/[\w-]+\/register\/?$/i
const reset = /^\/auth\/[\w-]+\/[\w-]+\/(reset-password|update)\/?$/i
const code = /^\/auth\/mfa\/(challenges|factors)\/[^/]+(\/verify)?\/?$/i
const new_cart = /^\/store\/carts\/?$/i
const any_cart = /^\/store\/carts(\/[^/]+(\/promotions)?)?\/?$/i
const payment = /^\/store\/payment-collections\/[^/]+\/payment-sessions\/?$/i
const order_link = /^\/store\/(orders\/access|returns)\/?$/i

/** A buyer has one or two codes; a request with hundreds of them would be hundreds of guesses. */
const promotion_codes_max = 5

/** Both together are what Express matches; `originalUrl` may name a host too. */
const pathOf = (req: MedusaRequest) => `${req.baseUrl}${req.path}`

type KeyOf = (req: MedusaRequest) => string | null

const posted =
  (path: RegExp, keyOf: KeyOf): KeyOf =>
  (req) =>
    (req.method === "POST" || req.method === "DELETE") && path.test(pathOf(req)) ? keyOf(req) : null

/** Nobody's address or password stands in a count: a name is kept as its hash. */
const hidden = (name: string) =>
  createHash("sha256").update(name.trim().toLowerCase()).digest("base64url").slice(0, 22)

function fieldOf(req: MedusaRequest, ...names: string[]): string | null {
  const body = (typeof req.body === "object" && req.body !== null ? req.body : {}) as Record<
    string,
    unknown
  >
  const value = names.map((name) => body[name]).find((given) => typeof given === "string")
  return typeof value === "string" ? value : null
}

const accountOf: KeyOf = (req) => {
  const name = fieldOf(req, "email", "identifier")
  const [, , actor = ""] = pathOf(req).toLowerCase().split("/")
  return name === null ? null : `${actor}:${hidden(name)}`
}

const accountHere: KeyOf = (req) => {
  const account = accountOf(req)
  return account === null ? null : `${account}:${addressOf(req)}`
}

/** Whose code it would be, by the token of the password that came before it. */
const personOf: KeyOf = (req) => {
  const { auth_context: kept } = req.session as { auth_context?: { auth_identity_id?: string } }
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const auth =
    getAuthContextFromJwtToken(
      req.headers.authorization,
      http.jwtSecret ?? "",
      ["bearer"],
      ["user", "customer", "group_member"],
      http.jwtPublicKey,
      http.jwtVerifyOptions ?? http.jwtOptions,
    ) ?? kept
  return auth?.auth_identity_id ?? null
}

function codesOf(req: MedusaRequest): unknown[] {
  const { promo_codes } = (req.body ?? {}) as { promo_codes?: unknown }
  return Array.isArray(promo_codes) ? promo_codes : []
}

/** Taking a code off guesses nothing; carts take codes in three places. */
const guessing =
  (keyOf: KeyOf): KeyOf =>
  (req) =>
    req.method === "POST" && any_cart.test(pathOf(req)) && codesOf(req).length > 0
      ? keyOf(req)
      : null

const cartOf: KeyOf = (req) => pathOf(req).split("/")[3] ?? null

const searching: KeyOf = (req) => {
  const asks = typeof req.query.q === "string" || /\/suggest\/?$/i.test(pathOf(req))
  return req.method === "GET" && asks && !isOwnHouse(req) ? addressOf(req) : null
}

const signedByStripe = (req: MedusaRequest): boolean => {
  const signature = req.headers["stripe-signature"]
  return (
    req.rawBody instanceof Buffer &&
    typeof signature === "string" &&
    isSignedByStripe(req.rawBody, signature)
  )
}

function refuseManyCodes(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(codesOf(req).length > promotion_codes_max ? tooManyCodes() : undefined)
}

/** To be put before every other guard, so that what is refused there is counted too. */
export const limitedRoutes: MiddlewareRoute[] = [
  {
    matcher: "/auth/*",
    middlewares: [
      limited("password_work_here", posted(login, addressOf)),
      limited("login_here", posted(login, addressOf)),
      limited("login_of_account_here", posted(login, accountHere)),
      limited("login_of_account", posted(login, accountOf)),
      limited("registration_here", posted(registration, addressOf)),
      limited("reset_here", posted(reset, addressOf)),
      limited("reset_of_account", posted(reset, accountOf)),
      limited("code_here", posted(code, addressOf)),
      limited("code_of_person", posted(code, personOf)),
    ],
  },
  {
    matcher: "/hooks/*",
    middlewares: [limited("unsigned_event_here", posted(/./, addressOf), signedByStripe)],
  },
  {
    matcher: "/store/*",
    middlewares: [
      refuseManyCodes,
      limited("cart_here", posted(new_cart, addressOf)),
      limited("promotion_here", guessing(addressOf)),
      limited("promotion_of_cart", guessing(cartOf)),
      limited("payment_here", posted(payment, addressOf)),
      limited("order_link_here", posted(order_link, addressOf)),
      limited("search_here", searching),
    ],
  },
]

const tooManyCodes = () =>
  problem(
    "INVALID_REQUEST",
    `At most ${promotion_codes_max} promotion codes are looked at together. Nothing was changed; please leave some out.`,
  )
