import { isNegative, negate } from "./arithmetic"
import { exponentOf, unitsPerMajor } from "./currency"
import { type Money, money } from "./money"
import { MoneyError } from "./money-error"
import { divideRounded } from "./rounding"

/** Exact minor units: each numerator over the one denominator, a power of ten. */
export type MinorFractions = { numerators: bigint[]; denominator: bigint }

const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i

/**
 * Reads decimal strings in major units as exact fractions of minor units. Exponents are read
 * because a decimal library writes the tiny rest of a division as "1e-7".
 * @throws MoneyError NOT_A_DECIMAL, UNKNOWN_CURRENCY
 */
export function toMinorFractions(
  decimals: readonly string[],
  currency_code: string,
): MinorFractions {
  const read = decimals.map(readDecimal)
  const scale = Math.max(0, ...read.map((decimal) => decimal.scale))
  const units = unitsPerMajor(currency_code)
  return {
    numerators: read.map(({ digits, scale: own }) => digits * units * 10n ** BigInt(scale - own)),
    denominator: 10n ** BigInt(scale),
  }
}

function readDecimal(decimal: string): { digits: bigint; scale: number } {
  const match = decimalPattern.exec(decimal)
  if (!match) {
    throw new MoneyError("NOT_A_DECIMAL", `"${decimal}" is not a decimal number such as "12.34"`)
  }
  const [, sign, whole, decimals = "", exponent] = match
  return {
    digits: BigInt(`${sign}${whole}${decimals}`),
    scale: decimals.length - Number(exponent ?? 0),
  }
}

/**
 * "12.34" euros are 1234 cents, exactly; digits that would be lost are refused, zeros are not.
 * @throws MoneyError NOT_A_DECIMAL, TOO_PRECISE, UNKNOWN_CURRENCY
 */
export function parseMajor(decimal: string, currency_code: string): Money {
  const { numerators, denominator } = toMinorFractions([decimal], currency_code)
  const numerator = total(numerators)
  if (numerator % denominator !== 0n) {
    throw new MoneyError("TOO_PRECISE", `${currency_code} has no room for all digits of ${decimal}`)
  }
  return money(numerator / denominator, currency_code)
}

/**
 * The nearest minor unit of a longer decimal such as "19.193333333333333333"; halves go away from zero.
 * @throws MoneyError NOT_A_DECIMAL, UNKNOWN_CURRENCY
 */
export function roundMajor(decimal: string, currency_code: string): Money {
  return sumMajor([decimal], currency_code)
}

/**
 * Adds decimals exactly and rounds once, at the end, so that no rest is lost on the way.
 * @throws MoneyError NOT_A_DECIMAL, UNKNOWN_CURRENCY
 */
export function sumMajor(decimals: readonly string[], currency_code: string): Money {
  const { numerators, denominator } = toMinorFractions(decimals, currency_code)
  return money(divideRounded(total(numerators), denominator, "half_up"), currency_code)
}

/** Sum of integers. */
export function total(parts: readonly bigint[]): bigint {
  return parts.reduce((a, b) => a + b, 0n)
}

/** 1234 cents are "12.34" euros: the decimal string that Medusa, CSV files and people read. */
export function toMajor(m: Money): `${number}` {
  if (isNegative(m)) {
    return `-${toMajor(negate(m))}` as `${number}`
  }
  const units = unitsPerMajor(m.currency_code)
  const digits = exponentOf(m.currency_code)
  const decimals = digits > 0 ? `.${String(m.amount_minor % units).padStart(digits, "0")}` : ""
  return `${m.amount_minor / units}${decimals}` as `${number}`
}
