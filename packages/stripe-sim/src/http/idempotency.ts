import { createHash } from "node:crypto"
import { day_seconds } from "../settings"
import type { Sim } from "../sim"
import type { KeptAnswer } from "../state/tables"
import { Problem } from "./problem"

/** What a key is bound to: the endpoint and the parameters of its first use. */
export type KeyedRequest = { key: string; method: string; path: string; body: string }

/**
 * The answer that was given under this key, to be given again.
 * @throws Problem 400 when the key was used for another request
 */
export function keptAnswer(sim: Sim, request: KeyedRequest): KeptAnswer | undefined {
  if (request.key.length > 255) {
    throw mismatch("Idempotency keys can be at most 255 characters long.")
  }
  const kept = sim.store.get("kept_answers", request.key)
  if (!kept || kept.created + day_seconds <= sim.clock.now()) return undefined
  if (kept.method !== request.method || kept.path !== request.path) {
    throw mismatch(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${request.path}' instead of '${kept.path}'). Try using a key other than '${request.key}' if you meant to execute a different request.`,
    )
  }
  if (kept.parameters_sha256 !== hash(request.body)) {
    throw mismatch(
      `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${request.key}' if you meant to execute a different request.`,
    )
  }
  return kept
}

/** Keeps an answer for at least a day. Part of the same commit as what the request did. */
export function keepAnswer(
  sim: Sim,
  { key, method, path, body }: KeyedRequest,
  answer: { request_id: string; status: number; body: string },
): void {
  const created = sim.clock.now()
  const parameters_sha256 = hash(body)
  sim.store.put("kept_answers", { id: key, created, method, path, parameters_sha256, ...answer })
}

/** The first request under this key has not been answered yet. */
export function stillRunning(key: string): Problem {
  return new Problem(
    409,
    {
      type: "idempotency_error",
      code: "idempotency_key_in_use",
      message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
    },
    "nothing",
  )
}

function mismatch(message: string): Problem {
  return new Problem(400, { type: "idempotency_error", message }, "nothing")
}

/** The order of fields does not matter. */
function hash(body: string): string {
  return createHash("sha256").update(body.split("&").sort().join("&")).digest("hex")
}
