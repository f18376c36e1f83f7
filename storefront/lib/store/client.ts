import { publicEnv } from "@/lib/env/public"
import { problemFrom, StoreProblem } from "./problem"

// Long enough for a completion, short enough that nobody thinks the page has died.
const answer_timeout_ms = 40_000

type Request = {
  method?: "GET" | "POST" | "DELETE"
  body?: object
  query?: Record<string, string | number>
}

/**
 * Asks Medusa's store API from the browser. A thin fetch: the published SDK would add 29 kB (gzip) to carry the
 * dozen routes a buyer needs.
 *
 * @returns the parsed JSON, unchecked; the caller reads it with a shape
 * @throws StoreProblem always, never anything else
 */
export async function askStore(
  path: string,
  { method = "GET", body, query = {} }: Request = {},
): Promise<unknown> {
  const url = new URL(`${publicEnv.backend_url}${path}`)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  try {
    const answer = await fetch(url, {
      method,
      headers: {
        "x-publishable-api-key": publicEnv.publishable_key,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(answer_timeout_ms),
    })
    if (answer.ok) return (await answer.json()) as unknown
    throw problemFrom(answer.status, await answer.json().catch(() => null))
  } catch (error) {
    if (error instanceof StoreProblem) throw error
    throw new StoreProblem("UNREACHABLE", 0, String(error))
  }
}
