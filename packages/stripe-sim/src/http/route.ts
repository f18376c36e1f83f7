import type { z } from "zod"
import type { Sim } from "../sim"
import { parseParameters, type RawParameters } from "./parameters"

/** Who asks: the shop's server, or a buyer's browser that holds a publishable key. */
export type Caller = "secret" | "publishable"

export type Route = {
  method: "GET" | "POST" | "DELETE"
  /** `/v1/charges/:id`. */
  path: string
  /** `publishable`: browsers may ask as well, with the object's client secret. */
  access: Caller
  run(sim: Sim, raw: RawParameters, ids: readonly string[], caller: Caller): object
}

type Handle<S extends z.ZodType> = (
  sim: Sim,
  parameters: z.output<S>,
  id: string,
  caller: Caller,
) => object

/** One endpoint: its parameters are parsed before it begins. */
export function route<S extends z.ZodType>(
  method: Route["method"],
  path: string,
  schema: S,
  handle: Handle<S>,
  access: Caller = "secret",
): Route {
  return {
    method,
    path,
    access,
    run: (sim, raw, [id = ""], caller) => handle(sim, parseParameters(schema, raw), id, caller),
  }
}

/** The route of a request and the ids in its path. */
export function findRoute(routes: readonly Route[], method: string, path: string) {
  const parts = path.split("/")
  for (const found of routes) {
    const pattern = found.path.split("/")
    const fits =
      found.method === method &&
      pattern.length === parts.length &&
      pattern.every((part, i) => part.startsWith(":") || part === parts[i])
    if (!fits) continue
    const ids = parts.filter((_, i) => pattern[i]?.startsWith(":"))
    return { route: found, ids }
  }
  return undefined
}
