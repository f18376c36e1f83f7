import { apportion, type Money, sumMajor } from "@ciap/money"

import { FairTradeError } from "../fair-trade-error"

/** A group's part and the logistics of one piece, in minor units of the order's currency. */
export type UnitParts = {
  group_id: string
  producer_unit_minor: bigint
  premium_unit_minor: bigint
  logistics_unit_minor: bigint
}

/** An order line as the shop computes it: decimals in major units, not yet rounded. */
export type LineToFreeze = UnitParts & {
  line_id: string
  quantity: number
  /** What the buyer pays for the line: after discounts, with tax. */
  gross: string
  tax: string
}

/** A shipping charge after discounts, with tax, not yet rounded. */
export type ShippingToFreeze = { shipping_id: string; gross: string; tax: string }

/** What an order line is made of, to the cent, for ever. Services are the remainder. */
export type FrozenLine = UnitParts & {
  line_id: string
  quantity: number
  currency_code: string
  gross_minor: bigint
  tax_minor: bigint
  services_minor: bigint
}

export type FrozenShipping = { shipping_id: string; gross_minor: bigint; tax_minor: bigint }

export type OrderToFreeze = {
  lines: readonly LineToFreeze[]
  shipping: readonly ShippingToFreeze[]
  /** Lines and shipping together as the buyer pays them. */
  order_total: Money
}

export type FrozenOrder = { lines: FrozenLine[]; shipping: FrozenShipping[] }

/**
 * Law 1: turns the shop's long decimals into minor units whose sum is the order total. The missing
 * cents go to the largest fractions; the taxes are placed the same way, so that their sum is the
 * rounded tax of the order. Never refuses a discount: an order that exists must be booked, and what
 * a piece lacks then is the cooperative's (`checkGroupPart` is the guard before the purchase).
 * @throws MoneyError NOT_A_DECIMAL, DOES_NOT_ADD_UP, FairTradeError BAD_QUANTITY
 */
export function freezeOrder({ lines, shipping, order_total }: OrderToFreeze): FrozenOrder {
  const { currency_code } = order_total
  const charges = [...lines, ...shipping]
  const gross = apportion(
    charges.map((charge) => charge.gross),
    order_total,
  )
  const taxes = charges.map((charge) => charge.tax)
  const tax = apportion(taxes, sumMajor(taxes, currency_code))
  const amountsAt = (index: number) => ({
    gross_minor: amountAt(gross, index),
    tax_minor: amountAt(tax, index),
  })
  return {
    lines: lines.map((line, index) => freezeLine(line, amountsAt(index), currency_code)),
    shipping: shipping.map(({ shipping_id }, index) => ({
      shipping_id,
      ...amountsAt(lines.length + index),
    })),
  }
}

function freezeLine(
  { line_id, quantity, ...line }: LineToFreeze,
  amounts: { gross_minor: bigint; tax_minor: bigint },
  currency_code: string,
): FrozenLine {
  if (!Number.isSafeInteger(quantity) || quantity <= 0) {
    throw new FairTradeError("BAD_QUANTITY", `line ${line_id} has no whole quantity above zero`)
  }
  const { group_id, producer_unit_minor, premium_unit_minor, logistics_unit_minor } = line
  const parts = { group_id, producer_unit_minor, premium_unit_minor, logistics_unit_minor }
  const fixed_minor = fixedUnitMinor(parts) * BigInt(quantity)
  const services_minor = amounts.gross_minor - amounts.tax_minor - fixed_minor
  return { line_id, quantity, currency_code, ...parts, ...amounts, services_minor }
}

/** Producer price, premium and logistics of one piece: what no discount may reach. */
export function fixedUnitMinor(parts: UnitParts): bigint {
  return parts.producer_unit_minor + parts.premium_unit_minor + parts.logistics_unit_minor
}

function amountAt(amounts: readonly Money[], index: number): bigint {
  return (amounts[index] as Money).amount_minor // apportion answers one part for each decimal
}
