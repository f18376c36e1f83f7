import type {
  CardDisputesAnswer,
  CardFindingsAnswer,
  CardInboxAnswer,
  ReviveEventAnswer,
} from "@ciap/contract"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { desk, deskKeys } from "./desk"

const page_size = 20

/** Events that failed too often, and how the inbox stands; page after page. */
export const useDeadEvents = () =>
  useInfiniteQuery({
    queryKey: deskKeys.cards("inbox"),
    queryFn: ({ pageParam }) =>
      desk.client.fetch<CardInboxAnswer>("/admin/cards/inbox", {
        query: { state: "dead", limit: page_size, ...(pageParam ? { after_id: pageParam } : {}) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })

/** What was found to be wrong, newest first; page after page. */
export const useFindings = () =>
  useInfiniteQuery({
    queryKey: deskKeys.cards("findings"),
    queryFn: ({ pageParam }) =>
      desk.client.fetch<CardFindingsAnswer>("/admin/cards/findings", {
        query: { limit: page_size, ...(pageParam ? { before_id: pageParam } : {}) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })

/** Every dispute, newest first; page after page. */
export const useDisputes = () =>
  useInfiniteQuery({
    queryKey: deskKeys.cards("disputes"),
    queryFn: ({ pageParam }) =>
      desk.client.fetch<CardDisputesAnswer>("/admin/cards/disputes", {
        query: { limit: page_size, ...(pageParam ? { before_id: pageParam } : {}) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })

/** The disputes of one order. */
export const useOrderDisputes = (order_id: string) =>
  useQuery({
    queryKey: deskKeys.cards(`disputes ${order_id}`),
    queryFn: () =>
      desk.client.fetch<CardDisputesAnswer>("/admin/cards/disputes", { query: { order_id } }),
  })

/** Sends a dead event round again; the reason is kept with the person's name. */
export const useRevive = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      desk.client.fetch<ReviveEventAnswer>(`/admin/cards/inbox/${id}/revive`, {
        method: "POST",
        body: { reason },
      }),
    onSuccess: async () => await client.invalidateQueries({ queryKey: deskKeys.cards("inbox") }),
  })
}
