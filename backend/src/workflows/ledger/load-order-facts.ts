import { countries } from "@ciap/contract"
import { type OrderFacts, rateInForce, type ReturnWindowPolicy } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  frozenLine,
  type FrozenLineInNumbers,
  frozenShipping,
  type FrozenShippingInNumbers,
} from "../../lib/frozen-amounts"
import { problem } from "../../lib/problem"
import { pieces } from "../buying/sold-lines"
import { factsOf } from "./order-facts"
import { orderFactsStatement } from "./order-facts-statement"
import type { FrozenLineRecord, FrozenShippingRecord, OrderRecords } from "./order-record"

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

type OrderRow = Omit<OrderRecords, "lines" | "shipping"> & {
  lines: FrozenLineInNumbers<FrozenLineRecord>[]
  shipping: FrozenShippingInNumbers<FrozenShippingRecord>[]
}
type FactRows = { orders: OrderRow[]; rates: RateRow[] }

/** An order as it was read. */
export type ReadOrder = {
  /** @throws RATE_MISSING without a valid return window: it stops this order alone */
  readonly facts: () => OrderFacts
  /** True while a line or a shipping charge of it is not frozen yet; drafts are not meant to be. */
  readonly lacksFrozenRows: boolean
}

const recordsOf = ({ order, lines, shipping, changes }: OrderRow): OrderRecords => ({
  order,
  lines: lines.map(frozenLine),
  shipping: shipping.map(frozenShipping),
  changes,
})

function lacksFrozenRows({ order, lines, shipping }: OrderRow): boolean {
  if (order.is_draft_order) return false
  const frozen = new Set(lines.map((line) => line.order_line_id))
  const charged = new Set(shipping.map((row) => row.shipping_method_id))
  return (
    order.items.some(({ id, detail }) => !frozen.has(id) && pieces(detail.quantity) > 0) ||
    order.shipping_methods.some(({ id }) => !charged.has(id))
  )
}

/**
 * Reads several orders together, in one statement: Medusa's order, captures and refunds, our frozen rows, and the return
 * window of the day it was placed. An order that does not exist is left out.
 */
export async function readOrders(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<Map<string, ReadOrder>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: [FactRows] }>(orderFactsStatement, [[...order_ids]])
  const [{ orders, rates }] = rows
  return new Map(
    orders.map((row) => [
      row.order.id,
      {
        facts: () => {
          const placed_on = new Date(row.order.created_at).toISOString().slice(0, 10)
          const region = rateRegion(row.order.shipping_address?.country_code)
          return factsOf(recordsOf(row), windowPolicy(rates, region, placed_on))
        },
        lacksFrozenRows: lacksFrozenRows(row),
      },
    ]),
  )
}

/**
 * Reads the durable facts of one order. Call it after the order's ledger lock is held.
 *
 * @throws NOT_FOUND for an order that does not exist, RATE_MISSING without a valid return window
 */
export async function loadOrderFacts(
  container: MedusaContainer,
  order_id: string,
): Promise<OrderFacts> {
  const order = (await readOrders(container, [order_id])).get(order_id)
  if (order === undefined)
    throw problem("NOT_FOUND", "This order does not exist. Nothing was booked.")
  return order.facts()
}
