import { countries } from "@ciap/contract"
import { type OrderFacts, rateInForce, type ReturnWindowPolicy } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"
import type FairPriceService from "../../modules/fair-price/service"
import { factsOf } from "./order-facts"
import { type OrderChangeRecord, orderFactFields, type OrderRecord } from "./order-record"

type RateRow = {
  kind: string
  region: string
  value: string
  valid_from: string | null
  valid_to: string | null
}

/** Rate region of a country: our four markets share one return policy each. */
function rateRegion(country: string | null | undefined): string {
  const code = country?.toLowerCase() ?? "pe"
  if (code === "pe" || code === "gb" || code === "us") return code.toUpperCase()
  return Object.hasOwn(countries, code) ? "EU" : "PE"
}

function windowPolicy(rows: RateRow[], region: string, on: string): ReturnWindowPolicy {
  const days = (kind: string): number => {
    const found = rateInForce(rows, kind, region, on)
    if (!found.ok)
      throw problem(
        "RATE_MISSING",
        `No row for ${kind} in ${region} is valid on ${on}. Nothing was booked; please add the rate with its source.`,
      )
    return Number(found.row.value)
  }
  const return_days = days("return_window_days")
  // Where nobody recorded a delivery, it counts as made after the fallback, and only then the window runs.
  return { return_days, fallback_days: days("delivery_fallback_days") + return_days }
}

/**
 * Reads the durable facts of one order: Medusa's order, captures and refunds, our frozen rows, and the return
 * window of the day it was placed. Call it after the order's ledger lock is held.
 *
 * @throws NOT_FOUND for an order that does not exist, RATE_MISSING without a valid return window
 */
export async function loadOrderFacts(
  container: MedusaContainer,
  order_id: string,
): Promise<OrderFacts> {
  const facts = (await loadOrdersFacts(container, [order_id])).get(order_id)
  if (facts === undefined)
    throw problem("NOT_FOUND", "This order does not exist. Nothing was booked.")
  return facts()
}

type Owned = OrderChangeRecord & { readonly order_id: string | null }

/**
 * The same for several orders, read together. What an order's facts miss is thrown when that order is asked for, so that
 * it stops no other; an order that does not exist is left out.
 */
export async function loadOrdersFacts(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<Map<string, () => OrderFacts>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const prices: FairPriceService = container.resolve("fair_price")
  const [orders, frozen, changes, rates] = await Promise.all([
    query.graph({ entity: "order", fields: orderFactFields, filters: { id: [...order_ids] } }),
    prices.frozenOrders(order_ids),
    query.graph({
      entity: "order_change",
      fields: ["order_id", "confirmed_at", "canceled_at"],
      filters: { order_id: [...order_ids] },
    }),
    query.graph({
      entity: "reference_rate",
      fields: ["kind", "region", "value", "valid_from", "valid_to"],
      filters: { kind: ["return_window_days", "delivery_fallback_days"] },
    }),
  ])
  const of = <Row extends { readonly order_id: string | null }>(rows: readonly Row[], id: string) =>
    rows.filter(({ order_id }) => order_id === id)
  // The query engine types its rows loosely; the records state exactly the fields asked for above.
  return new Map(
    (orders.data as unknown as OrderRecord[]).map((order) => [
      order.id,
      () => {
        const placed_on = new Date(order.created_at).toISOString().slice(0, 10)
        const region = rateRegion(order.shipping_address?.country_code)
        return factsOf(
          order,
          of(frozen.lines, order.id),
          of(frozen.shipping, order.id),
          of(changes.data as unknown as Owned[], order.id),
          windowPolicy(rates.data as RateRow[], region, placed_on),
        )
      },
    ]),
  )
}
