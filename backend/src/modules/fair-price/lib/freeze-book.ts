import { generateEntityId } from "@medusajs/framework/utils"
import {
  frozenLine,
  type FrozenLineInNumbers,
  frozenShipping,
  type FrozenShippingInNumbers,
  type LineAmount,
} from "../../../lib/frozen-amounts"
import { asRecords, type Database } from "./database"

/** An order line as it is frozen at purchase; amounts in minor units. */
export type LineFreeze = {
  order_line_id: string
  order_id: string
  group_id: string
  product_id: string
  variant_id: string | null
  /** The price version the line was sold at; empty where it was never published. */
  price_breakdown_id: string | null
  currency_code: string
  quantity: number
  /** Lower-case country whose tax the line carries; empty where none applies. */
  tax_country: string | null
  tax_rate_bp: number
  frozen_on: string
} & Record<LineAmount, bigint>

export type FrozenLine = LineFreeze & { id: string }

/** A shipping method of an order as it is frozen at purchase; amounts in minor units. */
export type ShippingMethodFreeze = {
  order_id: string
  shipping_method_id: string
  currency_code: string
  gross_minor: bigint
  tax_minor: bigint
  tax_country: string | null
  tax_rate_bp: number
  frozen_on: string
}

export type FrozenShipping = ShippingMethodFreeze & { id: string }

export type FrozenOrders = { lines: FrozenLine[]; shipping: FrozenShipping[] }

const lineColumns = `order_line_id text, order_id text, group_id text, product_id text, variant_id text,
  price_breakdown_id text, currency_code text, quantity integer, producer_unit_minor integer,
  premium_unit_minor integer, logistics_unit_minor integer, gross_minor integer, tax_minor integer,
  services_minor integer, tax_country text, tax_rate_bp integer, frozen_on text`
const shippingColumns = `order_id text, shipping_method_id text, currency_code text, gross_minor integer,
  tax_minor integer, tax_country text, tax_rate_bp integer, frozen_on text`
const namesOf = (columns: string): string => columns.replaceAll(/ (text|integer)/g, "")

/**
 * Writes what is not frozen yet; what is frozen stays as it is, whatever is handed in. Answers how
 * many rows were added. Runs in the caller's transaction.
 */
export async function freeze(
  database: Database,
  { lines, shipping }: { lines: readonly LineFreeze[]; shipping: readonly ShippingMethodFreeze[] },
): Promise<number> {
  const lineFields = namesOf(lineColumns)
  const addedLines = await database.execute<{ id: string }[]>(
    `insert into line_breakdown (id, producer_minor, premium_minor, logistics_minor, ${lineFields})
     select id, producer_unit_minor * quantity, premium_unit_minor * quantity,
            logistics_unit_minor * quantity, ${lineFields}
       from jsonb_to_recordset(?::jsonb) as x(id text, ${lineColumns})
     on conflict (order_line_id) do nothing returning id`,
    [asRecords(lines.map((line) => ({ ...line, id: generateEntityId(undefined, "lbrk") })))],
  )
  const shippingFields = namesOf(shippingColumns)
  const addedShipping = await database.execute<{ id: string }[]>(
    `insert into shipping_freeze (id, ${shippingFields})
     select id, ${shippingFields} from jsonb_to_recordset(?::jsonb) as x(id text, ${shippingColumns})
     on conflict (order_id, shipping_method_id) do nothing returning id`,
    [asRecords(shipping.map((row) => ({ ...row, id: generateEntityId(undefined, "shfrz") })))],
  )
  return addedLines.length + addedShipping.length
}

/** What is frozen of the orders. */
export async function frozenOrders(
  database: Database,
  order_ids: readonly string[],
): Promise<FrozenOrders> {
  const of = [JSON.stringify(order_ids)]
  const where = "where order_id in (select jsonb_array_elements_text(?::jsonb)) order by id"
  const lines = await database.execute<FrozenLineInNumbers<FrozenLine>[]>(
    `select id, ${namesOf(lineColumns)} from line_breakdown ${where}`,
    of,
  )
  const shipping = await database.execute<FrozenShippingInNumbers<FrozenShipping>[]>(
    `select id, ${namesOf(shippingColumns)} from shipping_freeze ${where}`,
    of,
  )
  return { lines: lines.map(frozenLine), shipping: shipping.map(frozenShipping) }
}
