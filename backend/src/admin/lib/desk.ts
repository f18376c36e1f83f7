import type { DeskGroup, DeskGroupsAnswer, PremiumSplitAnswer, StaffMeAnswer } from "@ciap/contract"
import Medusa, { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { useLanguage } from "./format"

/** The staff desk's only door to the backend: same origin, the session that staff signed in with. */
export const desk = new Medusa({ baseUrl: "/", auth: { type: "session" } })

/** What the backend said; null where it said nothing, because the line or the server was down. */
export const refusalOf = (error: Error): FetchError | null =>
  error instanceof FetchError ? error : null

/** Keys under which answers are kept, one place for all. */
export const deskKeys = {
  tasks: ["ciap", "tasks"] as const,
  groups: (asked: object) => ["ciap", "groups", asked] as const,
  group: (id: string, language: string) => ["ciap", "group", id, language] as const,
  breakdown: (product_id: string) => ["ciap", "price-breakdown", product_id] as const,
  split: (order_id: string, language: string) =>
    ["ciap", "premium-split", order_id, language] as const,
  staff: ["ciap", "staff"] as const,
  me: ["ciap", "staff", "me"] as const,
  audit: (filter: object) => ["ciap", "audit", filter] as const,
  ledger: (filter: object) => ["ciap", "ledger", filter] as const,
  cards: (asked: string) => ["ciap", "cards", asked] as const,
  statements: (asked: string) => ["ciap", "statements", asked] as const,
  /** Without a name: everything about months, to be fetched again. */
  periods: (asked?: string) =>
    ["ciap", "periods", ...(asked === undefined ? [] : [asked])] as const,
  /** Without a name: everything about payouts, to be fetched again. */
  payouts: (asked?: string) =>
    ["ciap", "payouts", ...(asked === undefined ? [] : [asked])] as const,
}

/** How an order's money splits; both panels of the order's page read the one answer. */
export const usePremiumSplit = (order_id: string) => {
  const language = useLanguage()
  return useQuery({
    queryKey: deskKeys.split(order_id, language),
    queryFn: () =>
      desk.client.fetch<PremiumSplitAnswer>(`/admin/orders/${order_id}/premium-split`, {
        query: { language },
      }),
  })
}

/** The most that one answer holds; a register of more groups than this would need a search here. */
const every_group = 200

/** All groups of the register, to choose from and to name accounts by; empty until they are known. */
export const useGroups = (): DeskGroup[] => {
  const asked = { language: useLanguage(), limit: every_group }
  const { data } = useQuery({
    queryKey: deskKeys.groups(asked),
    queryFn: () => desk.client.fetch<DeskGroupsAnswer>("/admin/groups", { query: asked }),
  })
  return data?.groups ?? []
}

/** True once it is known that the role of whoever is signed in allows it; a screen offers nothing else. */
export const useMay = (permission: string): boolean =>
  useStaffMe().data?.permissions.includes(permission) ?? false

/** Who is signed in, and what the role allows. */
export const useStaffMe = () =>
  useQuery({
    queryKey: deskKeys.me,
    queryFn: () => desk.client.fetch<StaffMeAnswer>("/admin/staff/me"),
  })
