import type { Store } from "express-rate-limit"
import { Redis } from "ioredis"
import { problem } from "./problem"

/** A count that takes longer is not worth waiting for: the request passes uncounted. */
const count_timeout_ms = 500

/** One connection for all limits, opened with the first request that is counted. */
let shared: Redis | undefined

function open(redis_url: string): Redis {
  shared ??= new Redis(redis_url, { maxRetriesPerRequest: 1, commandTimeout: count_timeout_ms })
    // Whoever counts hears of it; without a listener it would be printed once more.
    .on("error", () => undefined)
  return shared
}

/**
 * Counts that all processes share. A count begins with its first request and is forgotten when its window is over; the
 * three commands go as one transaction, so that no count is ever left without an end.
 *
 * @param name of the limit; part of every key
 */
export function redisCounts(redis_url: string, name: string, client = open(redis_url)): Store {
  let window_ms = 0
  const keyOf = (key: string) => `ciap:limit:${name}:${key}`
  const begun = (key: string) => client.multi().set(keyOf(key), 0, "PX", window_ms, "NX")
  return {
    init: ({ windowMs }) => {
      window_ms = windowMs
    },
    increment: async (key) => {
      const answers = await begun(key).incr(keyOf(key)).pttl(keyOf(key)).exec()
      const [, hits, left_ms] = (answers ?? []).map(([error, answer]) => {
        if (error) throw error
        return Number(answer)
      })
      if (hits === undefined || left_ms === undefined)
        throw problem("UNEXPECTED", "Redis did not count.")
      return { totalHits: hits, resetTime: new Date(Date.now() + left_ms) }
    },
    decrement: async (key) => {
      await begun(key).decr(keyOf(key)).exec()
    },
    resetKey: async (key) => {
      await client.del(keyOf(key))
    },
  }
}
