import Medusa from "@medusajs/js-sdk"

/** The staff desk's only door to the backend: same origin, the session that staff signed in with. */
export const desk = new Medusa({ baseUrl: "/", auth: { type: "session" } })

/** Keys under which answers are kept, one place for all. */
export const deskKeys = {
  groups: (q: string, offset: number) => ["ciap", "groups", q, offset] as const,
  group: (id: string) => ["ciap", "group", id] as const,
  breakdown: (product_id: string) => ["ciap", "price-breakdown", product_id] as const,
  split: (order_id: string) => ["ciap", "premium-split", order_id] as const,
  ledger: (filter: object) => ["ciap", "ledger", filter] as const,
}
