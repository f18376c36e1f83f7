import { type Money, roundMajor, toMajor } from "@ciap/money"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/**
 * The one border between Medusa's decimals in major units and our bigint minor units. Nothing else in the
 * house turns one into the other.
 */

/**
 * A Medusa amount as an exact decimal text, never through a double.
 *
 * @param value a `raw_*` value, a BigNumber or a decimal; null counts as zero, as it does in Medusa's totals
 */
export function exactDecimal(value: BigNumberInput | null | undefined): string {
  return MathBN.convert(value ?? 0).toFixed()
}

/** A Medusa amount in minor units, rounded half away from zero as Medusa's Payment Module rounds. Codes in any case. */
export function fromMedusa(value: BigNumberInput | null | undefined, currency_code: string): Money {
  return roundMajor(exactDecimal(value), currency_code.toLowerCase())
}

/**
 * Our money as Medusa takes it. A double carries every amount of at most fifteen digits exactly, which our cap
 * of ten million per price leaves far behind.
 */
export function toMedusa(amount: Money): number {
  return Number(toMajor(amount))
}

/** A Medusa tax rate in percent as basis points: 25.5 is 2550. */
export function rateBasisPoints(percent: BigNumberInput | null | undefined): number {
  return MathBN.convert(MathBN.mult(percent ?? 0, 100), 0).toNumber()
}
