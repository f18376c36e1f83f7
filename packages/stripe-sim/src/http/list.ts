import type Stripe from "stripe"
import { invalid, missing } from "./problem"
import type { Moment } from "./parameters"

type Paging = {
  limit?: number | undefined
  starting_after?: string | undefined
  ending_before?: string | undefined
}

type Listed = { id: string; object: string }

/**
 * One page of a list, newest first, as Stripe pages: by the id of the last or first object one has seen.
 * @param records all that match, oldest first
 * @throws Problem when a cursor names an object that is not in the list
 */
export function page<T extends Listed>(
  records: readonly T[],
  { limit = 10, starting_after, ending_before }: Paging,
  url: string,
): Stripe.ApiList<T> {
  if (starting_after !== undefined && ending_before !== undefined) {
    throw invalid("You cannot use both starting_after and ending_before.", "ending_before")
  }
  const newest = [...records].reverse()
  if (ending_before !== undefined) {
    const before = newest.slice(0, position(newest, ending_before, "ending_before"))
    const data = before.slice(-limit)
    return { object: "list", data, has_more: before.length > data.length, url }
  }
  const start =
    starting_after === undefined ? 0 : position(newest, starting_after, "starting_after") + 1
  const data = newest.slice(start, start + limit)
  return { object: "list", data, has_more: newest.length > start + limit, url }
}

function position(records: readonly Listed[], id: string, param: string): number {
  const index = records.findIndex((record) => record.id === id)
  if (index < 0) throw missing("object", id, param)
  return index
}

/** Whether a moment lies in `created`, an exact second or a range. */
export function isWithin(moment: number, range: Moment | undefined): boolean {
  if (range === undefined) return true
  if (typeof range === "number") return moment === range
  const { gt, gte, lt, lte } = range
  return (
    (gt === undefined || moment > gt) &&
    (gte === undefined || moment >= gte) &&
    (lt === undefined || moment < lt) &&
    (lte === undefined || moment <= lte)
  )
}
