import type { PriceComponent, PriceExplained } from "@ciap/contract"
import { sharesInTenths } from "./format"

export type PricePart = PriceComponent & {
  /** Share of the price in tenths of a percent; all parts together make 1000. */
  tenths: number
}

const woven = ["producer", "premium", "logistics", "services", "tax"] as const

/** The parts of a price in the order they are woven, makers first. */
export function priceParts(price: Pick<PriceExplained, "components">): PricePart[] {
  const components = [...price.components].sort(
    (a, b) => woven.indexOf(a.kind) - woven.indexOf(b.kind),
  )
  const shares = sharesInTenths(components.map((component) => component.amount))
  return components.map((component, index) => ({ ...component, tenths: shares[index] ?? 0 }))
}

type Priced = { title: string; price: PriceExplained }

/**
 * Variants that cost the same and for the same reasons are explained once. Mostly that is all of them.
 */
export function sameExplanation<V extends Priced>(variants: readonly V[]): V[][] {
  const explanations = new Map<string, V[]>()
  for (const variant of variants) {
    const { version_id: _, ...reasons } = variant.price
    const key = JSON.stringify(reasons)
    explanations.set(key, [...(explanations.get(key) ?? []), variant])
  }
  return [...explanations.values()]
}
