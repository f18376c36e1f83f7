import type { AuditAct, AuditAnswer } from "@ciap/contract"
import { useInfiniteQuery } from "@tanstack/react-query"
import { desk, deskKeys } from "./desk"

const page_size = 30

/** Acts, newest first; page after page. */
export const useActs = (filter: Record<string, string>) =>
  useInfiniteQuery({
    queryKey: deskKeys.audit(filter),
    queryFn: ({ pageParam }) =>
      desk.client.fetch<AuditAnswer>("/admin/audit", {
        query: { ...filter, limit: page_size, ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })

/** Where what an act was about can be looked at; null where it has no page of its own. */
export function placeOfSubject({ type, id }: AuditAct["subject"]): string | null {
  if (type === "payout_run") return `/payouts/${id}`
  if (type === "order") return `/orders/${id}`
  if (type === "group") return `/groups/${id}`
  if (type === "staff_member" || type === "user") return "/staff"
  if (type.startsWith("settlement") || type.startsWith("bank")) return "/reconciliation"
  return null
}

export type Change = { name: string; before: string; after: string }

const said = (value: unknown): string =>
  value === null || value === undefined
    ? "–"
    : typeof value === "string"
      ? value
      : JSON.stringify(value)

/** What an act changed, name by name; what stayed the same is left out. */
export function changesOf({ before, after }: Pick<AuditAct, "before" | "after">): Change[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names
    .map((name) => ({ name, before: said(before?.[name]), after: said(after?.[name]) }))
    .filter((change) => change.before !== change.after)
}
