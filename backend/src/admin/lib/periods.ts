import type { PeriodAnswer, PeriodCheckKind, PeriodsAnswer, PeriodState } from "@ciap/contract"
import { toast } from "@medusajs/ui"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { desk, deskKeys, refusalOf } from "./desk"
import { useStepUp } from "./step-up"

const periods_path = "/admin/settlement/periods"
const page_size = 24

/** Where a person mends what an item of the checklist found. */
export const mendingPlaces: Record<PeriodCheckKind, string> = {
  books_sound: "/ledger",
  orders_behind: "/orders",
  orders_unexplained: "/orders",
  postings_waiting: "/payouts",
  lines_unexplained: "/reconciliation",
  statements_missing: "/reconciliation",
  card_findings: "/card-payments",
  events_dead: "/card-payments",
  refunds_unfinished: "/card-payments",
  payouts_unsettled: "/payouts",
  disputes_open: "/card-payments",
}

/** Months, newest first; page after page. */
export const usePeriods = () =>
  useInfiniteQuery({
    queryKey: deskKeys.periods("list"),
    queryFn: ({ pageParam }) =>
      desk.client.fetch<PeriodsAnswer>(periods_path, {
        query: { limit: page_size, ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })

/** One month with its checklist. */
export const usePeriod = (month: string) =>
  useQuery({
    queryKey: deskKeys.periods(`month ${month}`),
    queryFn: () => desk.client.fetch<PeriodAnswer>(`${periods_path}/${month}`),
  })

const look_again_ms = 2_000

/**
 * How far the close of a month is, looked at again and again while it goes on: the list of months says so without computing
 * a checklist. Undefined until the first answer.
 */
export const useStateOfClose = (month: string): PeriodState | undefined =>
  useQuery({
    queryKey: deskKeys.periods(`close ${month}`),
    queryFn: () => desk.client.fetch<PeriodsAnswer>(periods_path, { query: { limit: page_size } }),
    refetchInterval: look_again_ms,
  }).data?.periods.find((one) => one.month === month)?.state

/** Where the auditor's pack of a month is fetched; the browser sends the session along. */
export const packPath = (month: string): string => `${periods_path}/${month}/pack`

type Act = { what: "prepare" | "close"; body?: object }

/**
 * Preparing and closing a month: carried out, with a code of the second factor where it needs one, said, and all that shows
 * it fetched again. Put `dialog` into the screen.
 */
export const usePeriodAct = (month: string) => {
  const { t } = useTranslation("ciap")
  const client = useQueryClient()
  const { carryOut, dialog } = useStepUp()
  const { mutate, isPending, variables } = useMutation({
    mutationFn: ({ what, body = {} }: Act) =>
      carryOut(() =>
        desk.client.fetch(`${periods_path}/${month}/${what}`, { method: "POST", body }),
      ),
    onSuccess: () => toast.success(t("periods.done")),
    onError: (error) => toast.error(refusalOf(error)?.message ?? t("periods.no_answer")),
    // Also after a refusal: the list may have changed since it was shown.
    onSettled: () => client.invalidateQueries({ queryKey: deskKeys.periods() }),
  })
  return { act: mutate, busy: isPending, closes: isPending && variables.what === "close", dialog }
}
