import type { DeskStatementsAnswer, Language, StatementAnswer } from "@ciap/contract"
import { useInfiniteQuery, useQuery } from "@tanstack/react-query"
import { desk, deskKeys } from "./desk"
import { useLanguage } from "./format"

const path = "/admin/settlement/statements"

/** The month that runs, as the ledger counts it. */
export const thisMonth = (): string => new Date().toISOString().slice(0, 7)

/** The groups of a month in sums, page after page. */
export const useStatements = (month: string) => {
  const locale = useLanguage()
  return useInfiniteQuery({
    queryKey: deskKeys.statements(`${month} ${locale}`),
    queryFn: ({ pageParam }) =>
      desk.client.fetch<DeskStatementsAnswer>(path, {
        query: { month, locale, ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })
}

/** One statement with its lines. */
export const useStatement = (group_id: string, month: string) => {
  const locale = useLanguage()
  return useQuery({
    queryKey: deskKeys.statements(`${group_id} ${month} ${locale}`),
    queryFn: () =>
      desk.client.fetch<StatementAnswer>(`${path}/${group_id}/${month}`, { query: { locale } }),
  })
}

/** Where a file of a statement is fetched; the browser sends the session along. */
export const statementFilePath = (
  { group_id, month }: { group_id: string; month: string },
  format: "pdf" | "csv",
  locale: Language,
): string => `${path}/${group_id}/${month}?format=${format}&locale=${locale}`

/** The ledger's page with the entries behind a figure: those of an order, or of a kind. */
export function entriesPath(
  group_id: string,
  { order_number, kind }: { order_number?: number | null; kind: string },
): string {
  const asked = new URLSearchParams({ group_id, kind })
  if (order_number != null) asked.set("order", String(order_number))
  return `/ledger?${asked.toString()}`
}
