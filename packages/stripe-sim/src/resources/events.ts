import { z } from "zod"
import { isWithin, page } from "../http/list"
import { created, flag, paging } from "../http/parameters"
import { invalid, missing } from "../http/problem"
import { type Route, route } from "../http/route"

const listed = z.strictObject({
  ...paging,
  ...created,
  type: z.string().optional(),
  types: z.array(z.string()).max(20).optional(),
  delivery_success: flag.optional(),
})

/** `charge.*` means all events of charges. */
const fits = (type: string, wanted: string) =>
  wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted

export const eventRoutes: readonly Route[] = [
  route("GET", "/v1/events", listed, (sim, p) => {
    if (p.type !== undefined && p.types !== undefined) {
      throw invalid("You may only specify one of these parameters: type, types.", "types")
    }
    const wanted = p.types ?? (p.type === undefined ? undefined : [p.type])
    const states = new Map<string, boolean>()
    for (const { event, state } of sim.store.all("deliveries")) {
      states.set(event, (states.get(event) ?? true) && state === "delivered")
    }
    const events = sim.store
      .all("events")
      .filter((event) => isWithin(event.created, p.created))
      .filter(({ type }) => !wanted || wanted.some((pattern) => fits(type, pattern)))
      .filter(({ id }) => {
        return p.delivery_success === undefined || (states.get(id) ?? true) === p.delivery_success
      })
    return page(events, p, "/v1/events")
  }),
  route("GET", "/v1/events/:id", z.strictObject({}), (sim, _p, id) => {
    const event = sim.store.get("events", id)
    if (!event) throw missing("event", id, "id")
    return event
  }),
]
