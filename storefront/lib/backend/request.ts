import "server-only"
import type { z } from "zod"
import { env } from "@/lib/env/server"

/** The API did not answer, or not as agreed. A page that was built before keeps being served. */
export class BackendError extends Error {
  override readonly name = "BackendError"
}

type Question<S extends z.ZodType> = {
  /** The answer's schema from `@ciap/contract`; what does not fit is refused, not shown. */
  schema: S
  /**
   * Cache tags whose change notices renew the answer and every page made from it. An answer without tags is of
   * this moment and never kept.
   */
  tags: string[]
  query?: Record<string, string | number | undefined>
}

const answer_timeout_ms = 20_000

/**
 * Asks the API once; the answer stays until a change notice names one of its tags.
 *
 * @returns null when the API says there is no such thing
 * @throws BackendError when it cannot be reached, fails, or breaks the contract
 */
export async function ask<S extends z.ZodType>(
  path: string,
  { schema, tags, query = {} }: Question<S>,
): Promise<z.output<S> | null> {
  const url = new URL(`${env.backend_url}${path}`)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value))

  const answer = await fetch(url, {
    headers: { "x-publishable-api-key": env.publishable_key },
    ...(tags.length > 0 ? { cache: "force-cache", next: { tags } } : { cache: "no-store" }),
    signal: AbortSignal.timeout(answer_timeout_ms),
  }).catch((cause: unknown) => {
    throw new BackendError(`${env.backend_url} does not answer. Start the backend and try again.`, {
      cause,
    })
  })
  if (answer.status === 404) return null
  if (!answer.ok) throw new BackendError(`${url.pathname} answered ${answer.status}.`)

  const parsed = schema.safeParse(await answer.json())
  if (!parsed.success) {
    const faults = parsed.error.issues.slice(0, 3).map((i) => `${i.path.join(".")}: ${i.message}`)
    throw new BackendError(`${url.pathname} broke the contract. ${faults.join("; ")}`)
  }
  return parsed.data
}

/** As {@link ask}, for routes that always exist: a 404 there is a fault of ours. */
export async function askFor<S extends z.ZodType>(
  path: string,
  question: Question<S>,
): Promise<z.output<S>> {
  const answer = await ask(path, question)
  if (answer === null) throw new BackendError(`${path} does not exist at ${env.backend_url}.`)
  return answer
}
