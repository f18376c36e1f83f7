import type { LineToFreeze, ShippingToFreeze, UnitParts } from "@ciap/fair-trade"
import type { BigNumberInput } from "@medusajs/framework/types"
import {
  BigNumber,
  getLineItemTotals,
  getShippingMethodTotals,
  MathBN,
} from "@medusajs/framework/utils"
import { exactDecimal } from "../../lib/money-border"

type Adjustment = {
  readonly amount: BigNumberInput
  readonly raw_amount?: BigNumberInput | null
  readonly is_tax_inclusive?: boolean | null
  readonly code?: string | null
}
type TaxLine = { readonly rate: BigNumberInput; readonly raw_rate?: BigNumberInput | null }

/** A line of a Medusa cart or order, as far as its money goes. */
export type SoldLine = {
  readonly id: string
  readonly title?: string | null
  readonly product_title?: string | null
  readonly product_id?: string | null
  readonly variant_id?: string | null
  readonly quantity: BigNumberInput
  readonly unit_price: BigNumberInput
  readonly raw_unit_price?: BigNumberInput | null
  readonly is_tax_inclusive?: boolean | null
  readonly adjustments?: readonly (Adjustment | null)[] | null
  readonly tax_lines?: readonly (TaxLine | null)[] | null
}

/** A shipping method of a Medusa cart or order. */
export type SoldShipping = {
  readonly id: string
  readonly amount: BigNumberInput
  readonly raw_amount?: BigNumberInput | null
  readonly is_tax_inclusive?: boolean | null
  readonly adjustments?: readonly (Adjustment | null)[] | null
  readonly tax_lines?: readonly (TaxLine | null)[] | null
}

const big = (raw: BigNumberInput | null | undefined, plain: BigNumberInput): BigNumber =>
  new BigNumber(MathBN.convert(raw ?? plain))

const present = <T>(rows: readonly (T | null)[] | null | undefined): T[] =>
  (rows ?? []).filter((row): row is T => row !== null)

const adjustmentsOf = (rows: SoldLine["adjustments"]) =>
  present(rows).map((row) => ({
    amount: big(row.raw_amount, row.amount),
    is_tax_inclusive: row.is_tax_inclusive ?? false,
  }))

const ratesOf = (rows: SoldLine["tax_lines"]) =>
  present(rows).map((row) => ({ rate: Number(exactDecimal(row.raw_rate ?? row.rate)) }))

/** Tax rate of a line in percent, all its tax lines together. */
export const taxPercent = (line: Pick<SoldLine, "tax_lines">): number =>
  ratesOf(line.tax_lines).reduce((sum, { rate }) => sum + rate, 0)

/** Whole pieces of a line; Medusa's quantities are decimals. */
export const pieces = (quantity: BigNumberInput): number => MathBN.convert(quantity).toNumber()

/**
 * What a line costs, computed by Medusa's own functions so that both sides mean the same money: after
 * discounts, tax included, not rounded. What was returned later is deliberately left out.
 */
export function lineToFreeze(line: SoldLine, parts: UnitParts): LineToFreeze {
  const totals = getLineItemTotals(
    {
      id: line.id,
      unit_price: big(line.raw_unit_price, line.unit_price),
      quantity: new BigNumber(MathBN.convert(line.quantity)),
      is_tax_inclusive: line.is_tax_inclusive ?? false,
      tax_lines: ratesOf(line.tax_lines),
      adjustments: adjustmentsOf(line.adjustments),
    },
    { includeTax: line.is_tax_inclusive ?? false },
  )
  return {
    ...parts,
    line_id: line.id,
    quantity: pieces(line.quantity),
    gross: exactDecimal(totals.total),
    tax: exactDecimal(totals.tax_total),
  }
}

/** A shipping charge as {@link lineToFreeze} does it, with what promotions took off it. */
export function shippingToFreeze(method: SoldShipping): ShippingToFreeze & { discount: string } {
  const totals = getShippingMethodTotals(
    {
      id: method.id,
      amount: big(method.raw_amount, method.amount),
      is_tax_inclusive: method.is_tax_inclusive ?? false,
      // Only the rate of a tax line counts; the type asks for a whole stored row.
      tax_lines: ratesOf(method.tax_lines) as Parameters<
        typeof getShippingMethodTotals
      >[0]["tax_lines"],
      adjustments: adjustmentsOf(method.adjustments),
    },
    { includeTax: method.is_tax_inclusive ?? false },
  )
  return {
    shipping_id: method.id,
    gross: exactDecimal(totals.total),
    tax: exactDecimal(totals.tax_total),
    discount: exactDecimal(MathBN.sub(totals.original_total, totals.total)),
  }
}
