import type {
  PayablesAnswer,
  PaymentDetailsAnswer,
  PayoutRunAnswer,
  PayoutRunsAnswer,
  PremiumDecisionsAnswer,
} from "@ciap/contract"
import { toast } from "@medusajs/ui"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { desk, deskKeys, refusalOf } from "./desk"
import { useStepUp } from "./step-up"

const runs_path = "/admin/settlement/payout-runs"
const page_size = 20

/** Today as `YYYY-MM-DD` where the person sits. */
export const today = (): string => new Intl.DateTimeFormat("sv-SE").format(new Date())

/** What a run would pay on a day. */
export const usePayables = (currency_code: string, on: string) =>
  useQuery({
    queryKey: deskKeys.payouts(`payables ${currency_code} ${on}`),
    queryFn: () =>
      desk.client.fetch<PayablesAnswer>("/admin/settlement/payables", {
        query: { currency_code, on },
      }),
    retry: false,
  })

/** Runs, newest first; page after page. */
export const useRuns = () =>
  useInfiniteQuery({
    queryKey: deskKeys.payouts("runs"),
    queryFn: ({ pageParam }) =>
      desk.client.fetch<PayoutRunsAnswer>(runs_path, {
        query: { limit: page_size, ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })

/** One run with its payouts. */
export const useRun = (id: string) =>
  useQuery({
    queryKey: deskKeys.payouts(`run ${id}`),
    queryFn: () => desk.client.fetch<PayoutRunAnswer>(`${runs_path}/${id}`),
  })

export const usePaymentDetails = (group_id: string) =>
  useQuery({
    queryKey: deskKeys.payouts(`details ${group_id}`),
    queryFn: () =>
      desk.client.fetch<PaymentDetailsAnswer>(`/admin/groups/${group_id}/payment-details`),
  })

export const useDecisions = (group_id: string) =>
  useQuery({
    queryKey: deskKeys.payouts(`decisions ${group_id}`),
    queryFn: () => desk.client.fetch<PremiumDecisionsAnswer>(`/admin/groups/${group_id}/decisions`),
  })

type Act = { path: string; body?: object; done?: () => void }

/**
 * Every act on payouts goes through here: carried out, with a code of the second factor where it needs one, said, and all
 * that shows it fetched again. Put `dialog` into the screen.
 */
export const usePayoutAct = () => {
  const { t } = useTranslation("ciap")
  const client = useQueryClient()
  const { carryOut, dialog } = useStepUp()
  const { mutate, isPending } = useMutation({
    mutationFn: ({ path, body = {} }: Act) =>
      carryOut(() => desk.client.fetch(path, { method: "POST", body })),
    onSuccess: async (_, { done }) => {
      toast.success(t("payouts.done"))
      done?.()
      await client.invalidateQueries({ queryKey: deskKeys.payouts() })
    },
    onError: (error) => toast.error(refusalOf(error)?.message ?? t("payouts.no_answer")),
  })
  return { act: mutate, busy: isPending, dialog }
}

export type PayoutAct = ReturnType<typeof usePayoutAct>["act"]

/** Where a file of a run is fetched; the browser sends the session along. */
export const filePath = (run_id: string, format: string): string =>
  `${runs_path}/${run_id}/files/${format}`

/** Where the receipt of a payout is fetched. */
export const receiptPath = (payout_id: string): string =>
  `/admin/settlement/group-payouts/${payout_id}/receipt`

export { runs_path }
