import type { Sim } from "../sim"
import { Problem } from "./problem"
import type { Caller } from "./route"

/**
 * Who is calling, by the key. Keys of the real world are refused: whatever holds one must not talk to a simulator.
 * @param key of the `Authorization` header (bearer, or user name of basic), or the `key` field that browsers send
 * @throws Problem 401
 */
export function authenticate(sim: Sim, header: string | undefined, field: unknown): Caller {
  const key = keyOf(header) ?? (typeof field === "string" ? field : undefined)
  if (key === undefined) {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )
  }
  if (key.startsWith("pk_test_")) return "publishable"
  const { secret_key } = sim.settings
  const fits = secret_key === null ? key.startsWith("sk_test_") : key === secret_key
  if (fits) return "secret"
  throw unauthorized(`Invalid API Key provided: ${hidden(key)}`)
}

function keyOf(header: string | undefined): string | undefined {
  const [scheme = "", value = ""] = (header ?? "").split(" ")
  if (/^bearer$/i.test(scheme)) return value
  if (/^basic$/i.test(scheme)) return Buffer.from(value, "base64").toString("utf8").split(":")[0]
  return undefined
}

/** Never more of a key than tells which one it was. */
const hidden = (key: string) => `${key.slice(0, 8)}${"*".repeat(8)}`

function unauthorized(message: string): Problem {
  return new Problem(401, { type: "invalid_request_error", message }, "nothing")
}

/** A page holds a secret key: nobody's page should. */
export function secretInBrowser(): Problem {
  const message = "Secret keys are for servers; a page may use a publishable key only."
  return new Problem(403, { type: "invalid_request_error", message }, "nothing")
}

/** A browser asked for what only a server may do. */
export function secretRequired(): Problem {
  const message =
    "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys."
  return new Problem(
    403,
    { type: "invalid_request_error", code: "secret_key_required", message },
    "nothing",
  )
}
