import type { Market } from "@ciap/contract"

/** What the catalogue can be narrowed by; several values of one kind widen it. */
export type Narrowing = Partial<Record<"craft" | "department" | "price", string>>

/** The address of the catalogue, narrowed. Commas stay readable. */
export function catalogueAddress({ code }: Pick<Market, "code">, narrowing: Narrowing): string {
  const query = Object.entries(narrowing)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&")
  return `/${code}/catalogue${query && `?${query}`}`
}
